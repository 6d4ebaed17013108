"""Calls of NumPyro: every draw is from a key."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "numpyro"
PREAMBLE = """
import jax, numpyro, numpyro.distributions as dist, numpyro.infer
key = jax.random.PRNGKey(0)
def model(data=None):
    mean = numpyro.sample("mean", dist.Normal(0.0, 1.0))
    numpyro.sample("data", dist.Normal(mean, 1.0), obs=data)
def seeded():
    with numpyro.handlers.seed(rng_seed=1):
        return numpyro.sample("x", dist.Normal(0.0, 1.0))
"""
FORMS = [
    Form("numpyro.distributions.Normal.sample", "it.sample(key, (2,))", "dist.Normal(0.0, 1.0)"),
    Form("numpyro.distributions.Bernoulli.sample", "it.sample(key)", "dist.Bernoulli(0.5)"),
    Form("numpyro.sample", "numpyro.sample('x', dist.Normal(0.0, 1.0), rng_key=key)"),
    Form("numpyro.handlers.seed", "seeded()"),
    Form(
        "numpyro.infer.MCMC.run",
        "it.run(key, data=1.0)",
        "numpyro.infer.MCMC(numpyro.infer.NUTS(model), num_warmup=2, num_samples=2, progress_bar=False)",
    ),
    Form("numpyro.infer.Predictive.__call__", "it(key)", "numpyro.infer.Predictive(model, num_samples=2)"),
]
