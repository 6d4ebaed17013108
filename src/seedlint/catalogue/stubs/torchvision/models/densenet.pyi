from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class DenseNet121_Weights(WeightsEnum): ...
class DenseNet161_Weights(WeightsEnum): ...
class DenseNet169_Weights(WeightsEnum): ...
class DenseNet201_Weights(WeightsEnum): ...

@model
class DenseNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        growth_rate: object = 32,
        block_config: object = ...,
        num_init_features: object = 64,
        bn_size: object = 4,
        drop_rate: object = 0,
        num_classes: object = 1000,
        memory_efficient: object = False,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.drop_rate"))
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def densenet121(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    drop_rate: object = 0,
    **kwargs: object,
) -> DenseNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def densenet161(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    drop_rate: object = 0,
    **kwargs: object,
) -> DenseNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def densenet169(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    drop_rate: object = 0,
    **kwargs: object,
) -> DenseNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def densenet201(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    drop_rate: object = 0,
    **kwargs: object,
) -> DenseNet: ...
