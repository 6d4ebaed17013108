from . import *
from . import Part

class Downsample(Part): ...
