from torch import Tensor

from seedlint.effects import TORCH, draws

class qNoisyExpectedHypervolumeImprovement:
    @draws(TORCH, unless="sampler")
    def __init__(
        self,
        model: object,
        ref_point: object,
        X_baseline: object,
        sampler: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...
    def __call__(self, X: object) -> Tensor: ...

class qLogNoisyExpectedHypervolumeImprovement(qNoisyExpectedHypervolumeImprovement): ...
