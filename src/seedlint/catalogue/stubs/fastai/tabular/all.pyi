from fastai.basics import *
from fastai.learner import Learner
from seedlint.effects import TORCH, builds, unmeasured

@unmeasured("fastai 2.8 tabular/learner.py")
@builds(TORCH)
def tabular_learner(dls: object, layers: object = None, *args: object, **kwargs: object) -> Learner: ...
