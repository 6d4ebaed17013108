from . import *
from . import Part

class Downsample2d(Part): ...
