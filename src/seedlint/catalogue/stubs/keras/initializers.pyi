from typing import Any

from seedlint.effects import PYTHON, draws

_RANDOM = (
    "glorot_uniform",
    "glorot_normal",
    "he_normal",
    "he_uniform",
    "lecun_normal",
    "lecun_uniform",
    "orthogonal",
    "normal",
    "uniform",
    "random_normal",
    "random_uniform",
    "truncated_normal",
)

@draws(PYTHON, known_value={"identifier": _RANDOM})
def get(identifier: object) -> object: ...

class Initializer:
    def __call__(self, shape: object, dtype: object = None) -> Any: ...

class _Random(Initializer):
    @draws(PYTHON, unless="seed")
    def __init__(self, seed: object = None) -> None: ...

class GlorotUniform(_Random): ...
class GlorotNormal(_Random): ...
class HeNormal(_Random): ...
class HeUniform(_Random): ...
class LecunNormal(_Random): ...
class LecunUniform(_Random): ...

class RandomNormal(_Random):
    @draws(PYTHON, unless="seed")
    def __init__(self, mean: object = 0.0, stddev: object = 0.05, seed: object = None) -> None: ...

class RandomUniform(_Random):
    @draws(PYTHON, unless="seed")
    def __init__(self, minval: object = -0.05, maxval: object = 0.05, seed: object = None) -> None: ...

class TruncatedNormal(_Random):
    @draws(PYTHON, unless="seed")
    def __init__(self, mean: object = 0.0, stddev: object = 0.05, seed: object = None) -> None: ...

class VarianceScaling(_Random):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        scale: object = 1.0,
        mode: object = "fan_in",
        distribution: object = "truncated_normal",
        seed: object = None,
    ) -> None: ...

class Orthogonal(_Random):
    @draws(PYTHON, unless="seed")
    def __init__(self, gain: object = 1.0, seed: object = None) -> None: ...

class Zeros(Initializer): ...
class Ones(Initializer): ...

class Constant(Initializer):
    def __init__(self, value: object = 0.0) -> None: ...

class Identity(Initializer):
    def __init__(self, gain: object = 1.0) -> None: ...

OrthogonalInitializer = orthogonal = Orthogonal
glorot_uniform = GlorotUniform
glorot_normal = GlorotNormal
he_normal = HeNormal
he_uniform = HeUniform
lecun_normal = LecunNormal
lecun_uniform = LecunUniform
normal = random_normal = RandomNormal
uniform = random_uniform = RandomUniform
truncated_normal = TruncatedNormal
variance_scaling = VarianceScaling
zeros = Zeros
ones = Ones
constant = Constant
IdentityInitializer = identity = Identity
