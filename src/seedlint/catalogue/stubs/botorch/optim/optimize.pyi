from torch import Tensor

from seedlint.effects import TORCH, draws

from .initializers import gen_batch_initial_conditions as gen_batch_initial_conditions

# Even a `seed` among the options leaves the choice of where to begin to torch's stream.
@draws(TORCH, unless="batch_initial_conditions")
def optimize_acqf(
    acq_function: object,
    bounds: object,
    q: object,
    num_restarts: object,
    raw_samples: object = None,
    options: object = None,
    inequality_constraints: object = None,
    equality_constraints: object = None,
    nonlinear_inequality_constraints: object = None,
    fixed_features: object = None,
    post_processing_func: object = None,
    batch_initial_conditions: object = None,
    *more: object,
    **kwargs: object,
) -> tuple[Tensor, Tensor]: ...
@draws(TORCH)
def optimize_acqf_mixed(
    acq_function: object, bounds: object, q: object, num_restarts: object, *args: object, **kwargs: object
) -> tuple[Tensor, Tensor]: ...
def optimize_acqf_discrete(
    acq_function: object, q: object, choices: object, *args: object, **kwargs: object
) -> tuple[Tensor, Tensor]: ...
