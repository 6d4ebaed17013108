# Every module of the package is told as `torch.nn` itself.
from .. import *

from ... import nn

activation = nn
adaptive = nn
batchnorm = nn
channelshuffle = nn
container = nn
conv = nn
distance = nn
dropout = nn
flatten = nn
fold = nn
instancenorm = nn
lazy = nn
linear = nn
linear_cross_entropy = nn
linear_cross_entropy_options = nn
loss = nn
module = nn
normalization = nn
padding = nn
pixelshuffle = nn
pooling = nn
rnn = nn
sparse = nn
transformer = nn
upsampling = nn
