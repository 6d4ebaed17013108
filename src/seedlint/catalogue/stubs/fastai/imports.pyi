import random as random
import torch as torch
from copy import copy as copy
from copy import deepcopy as deepcopy
from functools import partial as partial
from functools import reduce as reduce
from torch import nn as nn
from torch.nn import functional

import numpy
import pandas

np = numpy
pd = pandas
F = functional
