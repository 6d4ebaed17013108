from typing import Any

from seedlint.effects import returns, unmeasured

@unmeasured("needs a mesh of several devices")
@returns("module")
def parallelize_module(
    module: object,
    device_mesh: object = None,
    parallelize_plan: object = None,
    *,
    src_data_rank: int | None = 0,
) -> Any: ...
