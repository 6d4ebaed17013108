from accelerate.big_modeling import infer_auto_device_map as infer_auto_device_map
from accelerate.big_modeling import load_checkpoint_in_model as load_checkpoint_in_model

from . import random as random
from .plain import *
from .random import *
