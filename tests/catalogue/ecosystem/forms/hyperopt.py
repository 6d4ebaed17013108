"""Calls of hyperopt: a search has a generator of its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "hyperopt"
PREAMBLE = """
import hyperopt, numpy as np, random
from hyperopt import fmin, hp, rand, tpe
from hyperopt.pyll import stochastic
space = {"x": hp.uniform("x", -1, 1), "c": hp.choice("c", [1, 2])}
def loss(given):
    return given["x"] ** 2
def noisy(given):
    return given["x"] + random.random()
quiet = dict(show_progressbar=False, verbose=False)
"""
FORMS = [
    Form("hyperopt.fmin", "fmin(loss, space, algo=tpe.suggest, max_evals=3, **quiet)"),
    Form(
        "hyperopt.fmin",
        "fmin(loss, space, algo=rand.suggest, max_evals=3, rstate=np.random.default_rng(3), **quiet)",
    ),
    Form("hyperopt.fmin", "fmin(noisy, space, algo=rand.suggest, max_evals=3, **quiet)", through=("python",)),
    Form("hyperopt.pyll.stochastic.sample", "stochastic.sample(space)"),
    Form("hyperopt.pyll.stochastic.sample", "stochastic.sample(space, rng=np.random.default_rng(3))"),
]
