from seedlint.effects import calls, copies, iterates, keeps, returns, trains, uses_model, wraps

from .. import Tensor
from ..nn import Module
from .lr_scheduler import LRScheduler

@wraps("model")
class AveragedModel(Module):
    @keeps("avg_fn", "multi_avg_fn")
    @uses_model("model")
    @copies("model")
    def __init__(
        self,
        model: object,
        device: object = None,
        avg_fn: object = None,
        multi_avg_fn: object = None,
        use_buffers: object = False,
    ) -> None: ...
    @property
    @returns("self.model")
    def module(self) -> Module: ...
    @calls("self.model")
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...
    def update_parameters(self, model: object) -> None: ...

class SWALR(LRScheduler):
    def __init__(
        self,
        optimizer: object,
        swa_lr: object,
        anneal_epochs: object = 10,
        anneal_strategy: object = "cos",
        last_epoch: object = -1,
    ) -> None: ...

# It leaves a model alone that has no statistics to take.
@iterates("loader", when_holding={"model": "torch.nn._BatchNorm"})
@trains("model", when_holding={"model": "torch.nn._BatchNorm"})
def update_bn(loader: object, model: object, device: object = None) -> None: ...
def get_ema_avg_fn(decay: object = 0.999) -> object: ...
def get_ema_multi_avg_fn(decay: object = 0.999) -> object: ...
def get_swa_avg_fn() -> object: ...
def get_swa_multi_avg_fn() -> object: ...
