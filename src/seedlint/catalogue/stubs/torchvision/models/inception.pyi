from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

class Inception_V3_Weights(WeightsEnum): ...

@model
class Inception3(Module):
    @draws(TORCH)
    def __init__(
        self,
        num_classes: object = 1000,
        aux_logits: object = True,
        transform_input: object = False,
        inception_blocks: object = None,
        init_weights: object = None,
        dropout: object = 0.5,
    ) -> None: ...
    @unmeasured("torchvision 0.28.0, source of torchvision.models.inception")
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def inception_v3(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> Inception3: ...

@model
class InceptionA(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, pool_features: object, conv_block: object = None) -> None: ...

@model
class InceptionB(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, conv_block: object = None) -> None: ...

@model
class InceptionC(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, channels_7x7: object, conv_block: object = None) -> None: ...

@model
class InceptionD(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, conv_block: object = None) -> None: ...

@model
class InceptionE(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, conv_block: object = None) -> None: ...

@model
class InceptionAux(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_classes: object, conv_block: object = None) -> None: ...

@model
class BasicConv2d(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, out_channels: object, **kwargs: object) -> None: ...
