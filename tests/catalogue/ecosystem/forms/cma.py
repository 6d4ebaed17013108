"""Calls of cma: a strategy seeds NumPy's stream."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "cma"
PREAMBLE = """
import cma, numpy as np
def loss(x):
    return float((np.asarray(x) ** 2).sum())
brief = {"maxiter": 2, "verbose": -9, "seed": 3}
start = [0.5, 0.5]
"""
_MADE = "cma.CMAEvolutionStrategy(start, 0.3, {'verbose': -9, 'seed': 3})"
_MADE_ANYHOW = "cma.CMAEvolutionStrategy(start, 0.3, {'verbose': -9})"
FORMS = [
    Form("cma.CMAEvolutionStrategy", _MADE),
    Form("cma.CMAEvolutionStrategy", _MADE_ANYHOW),
    Form("cma.CMAEvolutionStrategy.ask", "it.ask()", _MADE),
    Form("cma.CMAEvolutionStrategy.optimize", "it.optimize(loss, iterations=1)", _MADE),
    *(
        Form(f"cma.{name}", f"cma.{name}(loss, start, 0.3, {{'maxiter': 2, 'verbose': -9{seed}}})")
        for name in ("fmin", "fmin2")
        for seed in ("", ", 'seed': 3")
    ),
]
