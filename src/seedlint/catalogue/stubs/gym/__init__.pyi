from gymnasium import *

from . import envs as envs
from . import spaces as spaces
