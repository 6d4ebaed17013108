from . import data as data
from . import modules as modules
from . import objectives as objectives
