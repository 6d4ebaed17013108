"""Calls of bayesian-optimization: its space has a generator of its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "bayesian-optimization"
PREAMBLE = """
import bayes_opt, random
def gain(x):
    return -x ** 2
def noisy(x):
    return random.random()
bounds = {"x": (-1, 1)}
"""
_MADE = "bayes_opt.BayesianOptimization({}, bounds, verbose=0{})"
FORMS = [
    Form("bayes_opt.BayesianOptimization", _MADE.format("gain", "")),
    *(
        Form(
            "bayes_opt.BayesianOptimization.maximize",
            "it.maximize(init_points=2, n_iter=1)",
            _MADE.format(function, seed),
            through=drawn,
        )
        for function, seed, drawn in (
            ("gain", "", ()),
            ("gain", ", random_state=3", ()),
            ("noisy", "", ("python",)),
        )
    ),
]
