"""Calls of LightGBM: it has seeds of its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "lightgbm"
PREAMBLE = """
import numpy as np, lightgbm
x = np.arange(96.0).reshape(48, 2) % 7
y = np.arange(48) % 2
def rows():
    return lightgbm.Dataset(x, label=y)
few = dict(n_estimators=2, n_jobs=1, verbose=-1, min_child_samples=1, subsample=0.5, subsample_freq=1)
settings = dict(objective="binary", bagging_fraction=0.5, bagging_freq=1, verbose=-1, num_threads=1, min_data_in_leaf=1)
"""
FORMS = [
    Form("lightgbm.Dataset", "lightgbm.Dataset(x, label=y)"),
    Form("lightgbm.train", "lightgbm.train(settings, rows(), 2)"),
    Form("lightgbm.train", "lightgbm.train(dict(settings, seed=3), rows(), 2)"),
    Form("lightgbm.cv", "lightgbm.cv(settings, rows(), 2, nfold=2)"),
    Form("lightgbm.cv", "lightgbm.cv(settings, rows(), 2, nfold=2, seed=3)"),
    Form("lightgbm.LGBMClassifier", "lightgbm.LGBMClassifier(**few)"),
    Form("lightgbm.LGBMClassifier.fit", "it.fit(x, y)", "lightgbm.LGBMClassifier(**few)"),
    Form("lightgbm.LGBMClassifier.fit", "it.fit(x, y)", "lightgbm.LGBMClassifier(random_state=3, **few)"),
    Form("lightgbm.LGBMClassifier.predict", "it.predict(x)", "lightgbm.LGBMClassifier(**few).fit(x, y)"),
    Form("lightgbm.LGBMRegressor", "lightgbm.LGBMRegressor(**few)"),
    Form("lightgbm.LGBMRegressor.fit", "it.fit(x, y)", "lightgbm.LGBMRegressor(**few)"),
    Form("lightgbm.LGBMRanker.fit", "it.fit(x, y, group=[24, 24])", "lightgbm.LGBMRanker(**few)"),
    Form("lightgbm.Booster.predict", "it.predict(x)", "lightgbm.train(settings, rows(), 2)"),
]
