from torch import Tensor

from seedlint.effects import TORCH, draws

@draws(TORCH)
def gen_batch_initial_conditions(
    acq_function: object, bounds: object, q: object, num_restarts: object, *args: object, **kwargs: object
) -> Tensor: ...
