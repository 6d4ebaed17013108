from contextlib import AbstractContextManager

from torch import Tensor

from seedlint.effects import TORCH, draws, forks

# Seeds under the manager, and sets back after it.
@forks(TORCH, unless_value={"seed": None})
def manual_seed(seed: object = None) -> AbstractContextManager[None]: ...
@draws(TORCH, unless="seed")
def draw_sobol_samples(
    bounds: object, n: object, q: object, batch_shape: object = None, seed: object = None
) -> Tensor: ...
@draws(TORCH, unless="seed")
def draw_sobol_normal_samples(
    d: object, n: object, device: object = None, dtype: object = None, seed: object = None
) -> Tensor: ...
@draws(TORCH, unless="seed")
def sample_hypersphere(
    d: object,
    n: object = 1,
    qmc: object = False,
    seed: object = None,
    device: object = None,
    dtype: object = None,
) -> Tensor: ...
@draws(TORCH, unless="seed")
def sample_simplex(
    d: object,
    n: object = 1,
    qmc: object = False,
    seed: object = None,
    device: object = None,
    dtype: object = None,
) -> Tensor: ...
@draws(TORCH, unless="seed")
def get_polytope_samples(
    n: object,
    bounds: object,
    inequality_constraints: object = None,
    equality_constraints: object = None,
    seed: object = None,
    n_burnin: object = 10_000,
    n_thinning: object = 32,
) -> Tensor: ...
