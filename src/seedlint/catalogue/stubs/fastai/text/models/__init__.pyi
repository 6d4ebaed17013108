from .awdlstm import *
from .core import *
