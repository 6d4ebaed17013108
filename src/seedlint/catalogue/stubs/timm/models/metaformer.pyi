from . import *
from . import Part

class Pooling(Part): ...
