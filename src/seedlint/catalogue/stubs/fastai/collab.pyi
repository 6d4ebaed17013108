from fastai.basics import *
from fastai.learner import Learner
from seedlint.effects import TORCH, builds, draws, model, unmeasured
from torch.nn import Module

@unmeasured("fastai 2.8 collab.py")
@builds(TORCH)
def collab_learner(dls: object, *args: object, **kwargs: object) -> Learner: ...

@model
class EmbeddingDotBias(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@model
class EmbeddingNN(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
