from . import boring_classes as boring_classes
from .boring_classes import *
