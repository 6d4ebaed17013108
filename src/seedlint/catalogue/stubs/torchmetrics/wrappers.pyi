from seedlint.effects import TORCH, draws

from . import Metric

class BootStrapper(Metric):
    def __init__(
        self,
        base_metric: object,
        num_bootstraps: object = 10,
        mean: object = True,
        std: object = True,
        quantile: object = None,
        raw: object = False,
        sampling_strategy: object = "poisson",
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH)
    def update(self, *args: object, **kwargs: object) -> None: ...
    @draws(TORCH)
    def forward(self, *args: object, **kwargs: object) -> object: ...
