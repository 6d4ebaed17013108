from typing import Any

from seedlint.effects import calls, returns, unmeasured, uses_model, wraps

from ..nn import Module
from .. import Tensor

@unmeasured("needs a process group of several devices")
@wraps("module")
class FullyShardedDataParallel(Module):
    @uses_model("module")
    def __init__(self, module: object, *args: object, **kwargs: object) -> None: ...
    module: Module
    @calls("self.module")
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@unmeasured("needs a process group of several devices")
@returns("module")
def fully_shard(module: object, **kwargs: object) -> Any: ...
