from seedlint.effects import TORCH, draws

from .. import Generator, Tensor

def calculate_gain(nonlinearity: object, param: object = None) -> float: ...
def constant_(tensor: object, val: object) -> Tensor: ...
def dirac_(tensor: object, groups: object = 1) -> Tensor: ...
def eye_(tensor: object) -> Tensor: ...
@draws(TORCH, unless="generator")
def kaiming_normal_(
    tensor: object,
    a: object = 0,
    mode: object = "fan_in",
    nonlinearity: object = "leaky_relu",
    generator: Generator | None = None,
) -> Tensor: ...
@draws(TORCH, unless="generator")
def kaiming_uniform_(
    tensor: object,
    a: object = 0,
    mode: object = "fan_in",
    nonlinearity: object = "leaky_relu",
    generator: Generator | None = None,
) -> Tensor: ...
@draws(TORCH, unless="generator")
def normal_(
    tensor: object, mean: object = 0.0, std: object = 1.0, generator: Generator | None = None
) -> Tensor: ...
def ones_(tensor: object) -> Tensor: ...
@draws(TORCH, unless="generator")
def orthogonal_(tensor: object, gain: object = 1, generator: Generator | None = None) -> Tensor: ...
@draws(TORCH)
def sparse_(
    tensor: object, sparsity: object, std: object = 0.01, generator: Generator | None = None
) -> Tensor: ...
@draws(TORCH, unless="generator")
def trunc_normal_(
    tensor: object,
    mean: object = 0.0,
    std: object = 1.0,
    a: object = -2.0,
    b: object = 2.0,
    generator: Generator | None = None,
) -> Tensor: ...
@draws(TORCH, unless="generator")
def uniform_(
    tensor: object, a: object = 0.0, b: object = 1.0, generator: Generator | None = None
) -> Tensor: ...
@draws(TORCH, unless="generator")
def xavier_normal_(tensor: object, gain: object = 1.0, generator: Generator | None = None) -> Tensor: ...
@draws(TORCH, unless="generator")
def xavier_uniform_(tensor: object, gain: object = 1.0, generator: Generator | None = None) -> Tensor: ...
def zeros_(tensor: object) -> Tensor: ...

constant = constant_
dirac = dirac_
eye = eye_
kaiming_normal = kaiming_normal_
kaiming_uniform = kaiming_uniform_
normal = normal_
orthogonal = orthogonal_
sparse = sparse_
uniform = uniform_
xavier_normal = xavier_normal_
xavier_uniform = xavier_uniform_
