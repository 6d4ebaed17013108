from gymnasium import *

from . import spaces as spaces
