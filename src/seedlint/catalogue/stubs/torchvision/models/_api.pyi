from enum import Enum
from collections.abc import Callable

from torch.nn import Module

from seedlint.effects import TORCH, builds, overwrites

class Weights: ...

class WeightsEnum(Enum):
    DEFAULT: Weights
    def get_state_dict(self, *args: object, **kwargs: object) -> dict[str, object]: ...
    @property
    def transforms(self) -> Callable[..., object]: ...
    @property
    def meta(self) -> dict[str, object]: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def get_model(
    name: object, *, weights: object = None, pretrained: object = False, **config: object
) -> Module: ...
def get_model_builder(name: object) -> Named: ...
def get_model_weights(name: object) -> object: ...
def get_weight(name: object) -> WeightsEnum: ...
def list_models(module: object = None, include: object = None, exclude: object = None) -> list[str]: ...

class Named:
    """What a name of `torchvision.models` that only the run knows stands for: a function that builds a model."""

    @builds(TORCH)
    @overwrites("return", when="weights")
    @overwrites("return", when="pretrained")
    def __call__(self, pretrained: object = False, *, weights: object = None, **config: object) -> Module: ...

def __getattr__(name: str) -> Named: ...
