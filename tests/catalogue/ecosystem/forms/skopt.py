"""Calls of scikit-optimize."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "scikit-optimize"
PREAMBLE = """
import numpy as np, skopt, skopt.space
from sklearn.svm import SVC
X, y = np.random.RandomState(0).rand(30, 3), np.arange(30) % 2
space = [(-1.0, 1.0)]
def loss(x):
    return x[0] ** 2
"""
_SEEDS = ("", ", random_state=3")
FORMS = [
    *(
        Form(f"skopt.{name}", f"skopt.{name}(loss, space, n_calls=4{more}{seed})")
        for name, more in (
            ("gp_minimize", ", n_initial_points=3"),
            ("forest_minimize", ", n_initial_points=3"),
        )
        for seed in _SEEDS
    ),
    *(
        Form(f"skopt.space.{name}.rvs", f"it.rvs(3{seed})", f"skopt.space.{name}({given})")
        for name, given in (
            ("Real", "0.0, 1.0"),
            ("Integer", "0, 5"),
            ("Categorical", "['a', 'b']"),
            ("Space", "space"),
        )
        for seed in _SEEDS
    ),
    *(Form("skopt.Optimizer", f"skopt.Optimizer(space{seed})") for seed in _SEEDS),
    *(Form("skopt.Optimizer.ask", "it.ask()", f"skopt.Optimizer(space{seed})") for seed in _SEEDS),
    *(
        Form(
            "skopt.Optimizer.tell",
            "it.tell([[0.1], [0.2]], [0.1, 0.2])",
            f"skopt.Optimizer(space, n_initial_points=1{seed})",
        )
        for seed in _SEEDS
    ),
    *(
        Form(
            "skopt.BayesSearchCV.fit",
            "it.fit(X, y)",
            f"skopt.BayesSearchCV(SVC(), {{'C': (0.1, 10.0)}}, n_iter=2, cv=2{seed})",
        )
        for seed in _SEEDS
    ),
]
