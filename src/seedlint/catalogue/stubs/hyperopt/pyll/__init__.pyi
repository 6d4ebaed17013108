from . import stochastic as stochastic
