from . import data as data
from . import datasets as datasets
from . import explain as explain
from . import loader as loader
from . import nn as nn
from . import sampler as sampler
from . import seed as seed
from . import transforms as transforms
from . import utils as utils
from .seed import seed_everything as seed_everything

__version__: str
