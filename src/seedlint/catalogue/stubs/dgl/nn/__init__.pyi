from . import pytorch as pytorch
from .pytorch import *
