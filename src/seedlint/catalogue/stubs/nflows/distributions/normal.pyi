from . import StandardNormal as StandardNormal
