from . import training as training
