from torch import Tensor

from seedlint.effects import TORCH, draws

@draws(TORCH, device="device")
def make_tensor(
    *shape: object,
    dtype: object,
    device: object,
    low: object = None,
    high: object = None,
    requires_grad: object = False,
    noncontiguous: object = False,
    exclude_zero: object = False,
    memory_format: object = None,
) -> Tensor: ...
def assert_close(actual: object, expected: object, **options: object) -> None: ...
def assert_allclose(actual: object, expected: object, **options: object) -> None: ...
