from .._api import __getattr__ as __getattr__
from . import deeplabv3 as deeplabv3
from . import fcn as fcn
from .deeplabv3 import *
from .fcn import *
from .lraspp import *
