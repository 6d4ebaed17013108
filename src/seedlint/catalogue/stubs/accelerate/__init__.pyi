from . import logging as logging
from .data_loader import skip_first_batches as skip_first_batches
from . import data_loader as data_loader
from . import utils as utils
from .accelerator import *
from .big_modeling import *
from .launchers import *
from .utils.plain import *
