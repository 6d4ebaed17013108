from . import optimizers as optimizers, p as p
