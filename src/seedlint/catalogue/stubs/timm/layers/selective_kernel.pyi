from . import *
from . import Layer

class SelectiveKernelAttn(Layer): ...
