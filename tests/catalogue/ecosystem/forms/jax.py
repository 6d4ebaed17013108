"""Calls of JAX and the libraries on it: they take keys, and touch no stream."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "jax"
PREAMBLE = """
import jax, jax.numpy as jnp, numpy as np, random, flax.linen, flax.nnx, equinox
key = jax.random.PRNGKey(0)
x = jnp.zeros((2, 4))
"""
FORMS = [
    Form("jax.random.PRNGKey", "jax.random.PRNGKey(0)"),
    Form("jax.random.key", "jax.random.key(0)"),
    Form("jax.random.split", "jax.random.split(key)"),
    Form("jax.random.fold_in", "jax.random.fold_in(key, 1)"),
    Form("jax.random.normal", "jax.random.normal(key, (2,))"),
    Form("jax.random.uniform", "jax.random.uniform(key, (2,))"),
    Form("jax.random.permutation", "jax.random.permutation(key, 4)"),
    Form("jax.random.choice", "jax.random.choice(key, 4)"),
    Form("jax.random.bernoulli", "jax.random.bernoulli(key)"),
    Form("jax.random.categorical", "jax.random.categorical(key, x)"),
    Form("jax.random.randint", "jax.random.randint(key, (2,), 0, 3)"),
    Form("jax.jit", "jax.jit(lambda a: a * np.random.rand())(x)", through=("numpy",)),
    Form("jax.jit", "jax.jit(lambda a: a * 2)(x)"),
    Form("jax.vmap", "jax.vmap(lambda a: a + random.random())(x)", through=("python",)),
    Form("jax.grad", "jax.grad(lambda a: (a ** 2).sum())(x)"),
    Form("jax.value_and_grad", "jax.value_and_grad(lambda a: (a ** 2).sum())(x)"),
    Form("flax.linen.Dense", "flax.linen.Dense(3)"),
    Form("flax.linen.Dense.init", "it.init(key, x)", "flax.linen.Dense(3)"),
    Form("flax.linen.Conv", "flax.linen.Conv(3, (3, 3))"),
    Form("flax.nnx.Rngs", "flax.nnx.Rngs(0)"),
    Form("flax.nnx.Linear", "flax.nnx.Linear(4, 3, rngs=flax.nnx.Rngs(0))"),
    Form("equinox.nn.Linear", "equinox.nn.Linear(4, 3, key=key)"),
    Form("equinox.nn.MLP", "equinox.nn.MLP(4, 3, 8, 2, key=key)"),
]
