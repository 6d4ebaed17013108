from . import random as random
from .plain import *
from .random import *
