from seedlint.effects import calls, measured, uses_model, wraps

from .. import Module
from ... import Tensor
from . import distributed as distributed

@wraps("module")
class DataParallel(Module):
    @uses_model("module")
    def __init__(
        self, module: object, device_ids: object = None, output_device: object = None, dim: object = 0
    ) -> None: ...
    module: Module
    @calls("self.module")
    def forward(self, *inputs: object, **kwargs: object) -> Tensor: ...

@measured("a process group of one process")
@wraps("module")
class DistributedDataParallel(Module):
    @uses_model("module")
    def __init__(
        self,
        module: object,
        device_ids: object = None,
        output_device: object = None,
        dim: object = 0,
        broadcast_buffers: object = True,
        init_sync: object = True,
        process_group: object = None,
        bucket_cap_mb: object = None,
        find_unused_parameters: object = False,
        check_reduction: object = False,
        gradient_as_bucket_view: object = False,
        static_graph: object = False,
        delay_all_reduce_named_params: object = None,
        param_to_hook_all_reduce: object = None,
        mixed_precision: object = None,
        device_mesh: object = None,
        skip_all_reduce_unused_params: object = False,
    ) -> None: ...
    module: Module
    @calls("self.module")
    def forward(self, *inputs: object, **kwargs: object) -> Tensor: ...
    def no_sync(self) -> object: ...
