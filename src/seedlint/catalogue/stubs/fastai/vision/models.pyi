from torchvision.models import *

from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model, unmeasured

@model
class XResNet(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
def xresnet18(pretrained: object = False, **kwargs: object) -> XResNet: ...
@unmeasured("fastai 2.8.12, source of fastai.vision.models")
@builds(TORCH)
def xresnet34(pretrained: object = False, **kwargs: object) -> XResNet: ...
@unmeasured("fastai 2.8.12, source of fastai.vision.models")
@builds(TORCH)
def xresnet50(pretrained: object = False, **kwargs: object) -> XResNet: ...
@unmeasured("fastai 2.8.12, source of fastai.vision.models")
@builds(TORCH)
def xresnet101(pretrained: object = False, **kwargs: object) -> XResNet: ...
