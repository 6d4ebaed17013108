from . import all as all
from . import load as load
