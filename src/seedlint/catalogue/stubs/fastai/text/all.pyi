from fastai.basics import *
from fastai.learner import Learner
from seedlint.effects import TORCH, builds, draws, model, unmeasured
from torch.nn import Module

@unmeasured("fastai 2.8 text/learner.py")
@builds(TORCH)
def text_classifier_learner(dls: object, arch: object, *args: object, **kwargs: object) -> Learner: ...
@unmeasured("fastai 2.8 text/learner.py")
@builds(TORCH)
def language_model_learner(dls: object, arch: object, *args: object, **kwargs: object) -> Learner: ...

@model
class AWD_LSTM(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, x: object, from_embeds: object = False) -> object: ...

class RNNDropout(Module):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.p": (0, 0.0)})
    def forward(self, x: object) -> object: ...

@builds(TORCH)
def get_language_model(arch: object, vocab_sz: object, *args: object, **kwargs: object) -> Module: ...
@builds(TORCH)
def get_text_classifier(
    arch: object, vocab_sz: object, n_class: object, *args: object, **kwargs: object
) -> Module: ...
