from . import nn as nn
from . import pipeline as pipeline
from . import utils as utils
