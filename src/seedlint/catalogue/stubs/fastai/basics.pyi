from fastai.data.all import *
from fastai.imports import *
from fastai.learner import *
from fastai.metrics import *
from fastai.torch_core import *
