from . import random as random
