from seedlint.effects import TORCH, draws

from .. import Generator, Tensor

def calculate_gain(nonlinearity: object, param: object = None) -> float: ...
def constant_(tensor: object, val: object) -> Tensor: ...
def dirac_(tensor: object, groups: object = 1) -> Tensor: ...
def eye_(tensor: object) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def kaiming_normal_(
    tensor: object,
    a: object = 0,
    mode: object = "fan_in",
    nonlinearity: object = "leaky_relu",
    generator: Generator | None = None,
) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def kaiming_uniform_(
    tensor: object,
    a: object = 0,
    mode: object = "fan_in",
    nonlinearity: object = "leaky_relu",
    generator: Generator | None = None,
) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def normal_(
    tensor: object, mean: object = 0.0, std: object = 1.0, generator: Generator | None = None
) -> Tensor: ...
def ones_(tensor: object) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def orthogonal_(tensor: object, gain: object = 1, generator: Generator | None = None) -> Tensor: ...
@draws(TORCH, unless_value={"tensor.device": "meta"})
def sparse_(
    tensor: object, sparsity: object, std: object = 0.01, generator: Generator | None = None
) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def trunc_normal_(
    tensor: object,
    mean: object = 0.0,
    std: object = 1.0,
    a: object = -2.0,
    b: object = 2.0,
    generator: Generator | None = None,
) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def uniform_(
    tensor: object, a: object = 0.0, b: object = 1.0, generator: Generator | None = None
) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def xavier_normal_(tensor: object, gain: object = 1.0, generator: Generator | None = None) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def xavier_uniform_(tensor: object, gain: object = 1.0, generator: Generator | None = None) -> Tensor: ...
def zeros_(tensor: object) -> Tensor: ...

# What the functions above do behind their checks.
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def _no_grad_normal_(
    tensor: object, mean: object, std: object, generator: Generator | None = None
) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def _no_grad_trunc_normal_(
    tensor: object, mean: object, std: object, a: object, b: object, generator: Generator | None = None
) -> Tensor: ...
@draws(TORCH, unless="generator", unless_value={"tensor.device": "meta"})
def _no_grad_uniform_(tensor: object, a: object, b: object, generator: Generator | None = None) -> Tensor: ...

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
