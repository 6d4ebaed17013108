from . import *
from . import Layer

class BilinearAttnTransform(Layer): ...
