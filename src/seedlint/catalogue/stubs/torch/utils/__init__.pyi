from . import checkpoint as checkpoint
from . import data as data
from . import tensorboard as tensorboard
