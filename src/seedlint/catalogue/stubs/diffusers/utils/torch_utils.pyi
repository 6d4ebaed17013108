from torch import Tensor

from seedlint.effects import TORCH, draws

@draws(TORCH, unless="generator")
def randn_tensor(
    shape: object,
    generator: object = None,
    device: object = None,
    dtype: object = None,
    layout: object = None,
) -> Tensor: ...
