from . import utils as utils
from .trainer import Trainer as Trainer
