"""Calls of XGBoost: training has seeds of its own, its cross-validation seeds numpy."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "xgboost"
PREAMBLE = """
import numpy as np, xgboost
x = np.arange(48.0).reshape(24, 2) % 7
y = np.arange(24) % 2
def matrix():
    return xgboost.DMatrix(x, label=y)
few = dict(n_estimators=2, n_jobs=1)
sampled = dict(few, subsample=0.5, colsample_bytree=0.5)
settings = dict(objective="binary:logistic", subsample=0.5, nthread=1)
"""
FORMS = [
    Form("xgboost.DMatrix", "xgboost.DMatrix(x, label=y)"),
    Form("xgboost.train", "xgboost.train(settings, matrix(), 2)"),
    Form("xgboost.train", "xgboost.train(dict(settings, seed=3), matrix(), 2)"),
    Form("xgboost.cv", "xgboost.cv(settings, matrix(), 2, nfold=2)"),
    Form("xgboost.cv", "xgboost.cv(settings, matrix(), 2, nfold=2, seed=3)"),
    Form("xgboost.cv", "xgboost.cv(settings, matrix(), 2, nfold=2, shuffle=False)"),
    Form("xgboost.cv", "xgboost.cv(settings, matrix(), 2, nfold=2, stratified=True)"),
    Form("xgboost.XGBClassifier", "xgboost.XGBClassifier(**sampled)"),
    Form("xgboost.XGBClassifier.fit", "it.fit(x, y)", "xgboost.XGBClassifier(**sampled)"),
    Form("xgboost.XGBClassifier.fit", "it.fit(x, y)", "xgboost.XGBClassifier(random_state=3, **sampled)"),
    Form(
        "xgboost.XGBClassifier.fit",
        "it.fit(x, y)",
        "xgboost.XGBClassifier(random_state=np.random.RandomState(3), **few)",
    ),
    Form("xgboost.XGBClassifier.predict", "it.predict(x)", "xgboost.XGBClassifier(**sampled).fit(x, y)"),
    Form("xgboost.XGBRegressor", "xgboost.XGBRegressor(**sampled)"),
    Form("xgboost.XGBRegressor.fit", "it.fit(x, y)", "xgboost.XGBRegressor(**sampled)"),
    Form("xgboost.XGBRFClassifier.fit", "it.fit(x, y)", "xgboost.XGBRFClassifier(**few)"),
    Form("xgboost.XGBRFRegressor.fit", "it.fit(x, y)", "xgboost.XGBRFRegressor(**few)"),
    Form("xgboost.XGBRanker.fit", "it.fit(x, y, group=[12, 12])", "xgboost.XGBRanker(**few)"),
    Form("xgboost.Booster.predict", "it.predict(matrix())", "xgboost.train(settings, matrix(), 2)"),
]
