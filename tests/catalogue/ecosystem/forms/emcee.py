"""Calls of emcee: a sampler copies the state of NumPy's stream, which does not move."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "emcee"
PREAMBLE = """
import emcee, numpy as np, random
def density(x):
    return -0.5 * (x ** 2).sum()
def noisy(x):
    return density(x) + 0 * random.random()
start = np.arange(8.0).reshape(4, 2) ** 1.5
"""
_RUN = "emcee.EnsembleSampler.run_mcmc"
FORMS = [
    Form("emcee.EnsembleSampler", "emcee.EnsembleSampler(4, 2, density)"),
    Form(_RUN, "it.run_mcmc(start, 3)", "emcee.EnsembleSampler(4, 2, density)"),
    Form(
        _RUN,
        "it.run_mcmc(start, 3, progress=False)",
        "emcee.EnsembleSampler(4, 2, noisy)",
        through=("python",),
    ),
    Form("emcee.EnsembleSampler.reset", "it.reset()", "emcee.EnsembleSampler(4, 2, density)"),
]
