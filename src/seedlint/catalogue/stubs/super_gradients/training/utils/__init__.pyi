from . import utils as utils
from .utils import random_seed as random_seed
