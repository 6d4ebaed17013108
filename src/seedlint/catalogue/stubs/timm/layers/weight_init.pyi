from seedlint.effects import TORCH, draws

from . import *

@draws(TORCH)
def init_weight_vit(module: object, *args: object, **kwargs: object) -> None: ...
@draws(TORCH)
def init_weight_jax(module: object, *args: object, **kwargs: object) -> None: ...
