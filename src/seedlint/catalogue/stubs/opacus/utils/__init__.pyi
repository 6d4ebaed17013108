from . import batch_memory_manager as batch_memory_manager
from . import uniform_sampler as uniform_sampler
