from torchvision.ops import StochasticDepth as StochasticDepth
from torchvision.ops import stochastic_depth as stochastic_depth
