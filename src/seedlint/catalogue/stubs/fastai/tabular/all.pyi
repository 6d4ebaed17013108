from fastai.basics import *
from fastai.learner import Learner
from seedlint.effects import TORCH, builds, draws, model, unmeasured
from torch.nn import Module

@unmeasured("fastai 2.8 tabular/learner.py")
@builds(TORCH)
def tabular_learner(dls: object, layers: object = None, *args: object, **kwargs: object) -> Learner: ...

@model
class TabularModel(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
