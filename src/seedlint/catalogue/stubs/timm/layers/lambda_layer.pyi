from . import *
from . import Layer

class LambdaLayer(Layer): ...
