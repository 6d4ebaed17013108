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
    def __init__(
        self,
        emb_szs: object,
        n_cont: object,
        out_sz: object,
        layers: object,
        ps: object = None,
        embed_p: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.ps"))
    @draws(TORCH, when=("self.training", "self.embed_p"))
    def forward(self, x_cat: object, x_cont: object = None) -> object: ...
