from torch import Tensor

from seedlint.effects import PYTHON, TORCH, draws, unmeasured

class RandomErasing:
    def __init__(
        self, probability: object = 0.5, *args: object, mode: object = "const", **kwargs: object
    ) -> None: ...
    @draws(PYTHON)
    @draws(TORCH, when_value={"self.mode": ("rand", "pixel")})
    def __call__(self, input: object) -> Tensor: ...
