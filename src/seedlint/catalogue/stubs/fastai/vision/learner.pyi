from torch.nn import Module

from fastai.learner import Learner
from seedlint.effects import TORCH, builds, draws, model, returns, unmeasured

# The head is new, also on a pretrained body.
@builds(TORCH)
def vision_learner(dls: object, arch: object, *args: object, **kwargs: object) -> Learner: ...
@builds(TORCH)
def unet_learner(dls: object, arch: object, *args: object, **kwargs: object) -> Learner: ...
@unmeasured("fastai 2.8.12, source of fastai.vision.learner")
@builds(TORCH)
def create_vision_model(arch: object, n_out: object, *args: object, **kwargs: object) -> Module: ...
@builds(TORCH)
def create_head(nf: object, n_out: object, *args: object, **kwargs: object) -> Module: ...

cnn_learner = vision_learner

@builds(TORCH)
def create_cnn_model(arch: object, n_out: object, *args: object, **kwargs: object) -> Module: ...
@builds(TORCH)
def create_unet_model(
    arch: object, n_out: object, img_size: object, *args: object, **kwargs: object
) -> Module: ...
@returns("model")
def create_body(model: object, *args: object, **kwargs: object) -> Module: ...

@unmeasured("fastai 2.8.12, source of fastai.vision.models.unet")
@model
class DynamicUnet(Module):
    @draws(TORCH)
    def __init__(self, encoder: object, *args: object, **kwargs: object) -> None: ...
