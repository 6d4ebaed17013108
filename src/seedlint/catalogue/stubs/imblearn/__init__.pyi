from . import base as base, combine as combine, datasets as datasets, ensemble as ensemble
from . import over_sampling as over_sampling, pipeline as pipeline, under_sampling as under_sampling
from . import keras as keras, tensorflow as tensorflow
from .base import FunctionSampler as FunctionSampler
