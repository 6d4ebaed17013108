from torch.nn import Module
from typing_extensions import Self

from seedlint.effects import TORCH, draws

class Quaternion(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @classmethod
    @draws(TORCH)
    def random(cls, batch_size: object = None, device: object = None, dtype: object = None) -> Self: ...
