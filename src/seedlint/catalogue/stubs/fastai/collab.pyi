from fastai.basics import *
from fastai.learner import Learner
from seedlint.effects import TORCH, builds, unmeasured

@unmeasured("fastai 2.8 collab.py")
@builds(TORCH)
def collab_learner(dls: object, *args: object, **kwargs: object) -> Learner: ...
