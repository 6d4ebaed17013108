from fastai.basics import *
from fastai.learner import Learner
from seedlint.effects import TORCH, builds, unmeasured

@unmeasured("fastai 2.8 text/learner.py")
@builds(TORCH)
def text_classifier_learner(dls: object, arch: object, *args: object, **kwargs: object) -> Learner: ...
@unmeasured("fastai 2.8 text/learner.py")
@builds(TORCH)
def language_model_learner(dls: object, arch: object, *args: object, **kwargs: object) -> Learner: ...
