"""What a module of a project that is not at hand is taken to have imported itself, so that `from utils import *` brings it.

Only names that everybody gives these modules, and classes and functions of which there is but one of that name.
"""

import random as random

import keras as keras
import numpy as numpy
import tensorflow
import torch as torch
import torchvision as torchvision
from torch import nn as nn
from torch import optim as optim
from torch.nn import functional
from torch.utils.data import DataLoader as DataLoader
from torch.utils.data import random_split as random_split

F = functional
np = numpy
tf = tensorflow
