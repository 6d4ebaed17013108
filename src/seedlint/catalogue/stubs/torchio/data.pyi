from . import GridSampler as GridSampler, LabelSampler as LabelSampler, UniformSampler as UniformSampler
from . import WeightedSampler as WeightedSampler
