"""Calls of CatBoost: it has seeds of its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "catboost"
PREAMBLE = """
import numpy as np, catboost
x = np.arange(48.0).reshape(24, 2) % 7
y = np.arange(24) % 2
few = dict(iterations=2, verbose=0, thread_count=1, allow_writing_files=False)
"""
FORMS = [
    Form("catboost.Pool", "catboost.Pool(x, y)"),
    Form("catboost.CatBoostClassifier", "catboost.CatBoostClassifier(**few)"),
    Form("catboost.CatBoostClassifier.fit", "it.fit(x, y)", "catboost.CatBoostClassifier(**few)"),
    Form(
        "catboost.CatBoostClassifier.fit", "it.fit(x, y)", "catboost.CatBoostClassifier(random_seed=3, **few)"
    ),
    Form(
        "catboost.CatBoostClassifier.predict", "it.predict(x)", "catboost.CatBoostClassifier(**few).fit(x, y)"
    ),
    Form("catboost.CatBoostRegressor", "catboost.CatBoostRegressor(**few)"),
    Form("catboost.CatBoostRegressor.fit", "it.fit(x, y)", "catboost.CatBoostRegressor(**few)"),
    Form("catboost.CatBoost.fit", "it.fit(x, y)", "catboost.CatBoost(few)"),
    Form(
        "catboost.CatBoostRanker.fit",
        "it.fit(x, y, group_id=[0] * 12 + [1] * 12)",
        "catboost.CatBoostRanker(**few)",
    ),
    Form(
        "catboost.cv",
        "catboost.cv(catboost.Pool(x, y), dict(few, loss_function='Logloss'), fold_count=2, verbose=False)",
    ),
    Form("catboost.train", "catboost.train(catboost.Pool(x, y), dict(few, loss_function='Logloss'))"),
]
