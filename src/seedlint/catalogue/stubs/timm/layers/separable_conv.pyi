from . import *
from . import Layer

class SeparableConvBnAct(Layer): ...
