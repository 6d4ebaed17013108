from . import misc as misc
from .misc import set_global_seed as set_global_seed
