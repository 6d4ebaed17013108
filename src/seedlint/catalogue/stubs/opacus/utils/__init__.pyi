from . import uniform_sampler as uniform_sampler
