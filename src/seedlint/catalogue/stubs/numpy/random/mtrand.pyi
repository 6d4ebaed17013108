from typing import Annotated

from seedlint.effects import NUMPY, global_generator

from . import RandomState
from . import *

_rand: Annotated[RandomState, global_generator(NUMPY)]
