from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class VGG11_Weights(WeightsEnum): ...
class VGG11_BN_Weights(WeightsEnum): ...
class VGG13_Weights(WeightsEnum): ...
class VGG13_BN_Weights(WeightsEnum): ...
class VGG16_Weights(WeightsEnum): ...
class VGG16_BN_Weights(WeightsEnum): ...
class VGG19_Weights(WeightsEnum): ...
class VGG19_BN_Weights(WeightsEnum): ...

@model
class VGG(Module):
    @draws(TORCH)
    def __init__(
        self, features: object, num_classes: object = 1000, init_weights: object = True, dropout: object = 0.5
    ) -> None: ...
    # What is dropped is dropped by the classifier, which may be replaced.
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def classifier(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg11(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg11_bn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg13(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg13_bn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg16(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg16_bn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg19(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vgg19_bn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VGG: ...
@builds(TORCH)
def make_layers(cfg: object, batch_norm: object = False) -> Module: ...
