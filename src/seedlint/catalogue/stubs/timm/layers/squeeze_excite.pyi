from . import *
from . import Layer

class SqueezeExciteCl(Layer): ...
