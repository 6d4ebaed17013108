from . import blocks as blocks
from . import layers as layers
from . import nets as nets
from . import schedulers as schedulers
from . import utils as utils
from .utils import *
