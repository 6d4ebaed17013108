from . import activations as activations
from . import applications as applications
from . import backend as backend
from . import callbacks as callbacks
from . import datasets as datasets
from . import initializers as initializers
from . import layers as layers
from . import losses as losses
from . import metrics as metrics
from . import models as models
from . import ops as ops
from . import optimizers as optimizers
from . import preprocessing as preprocessing
from . import random as random
from . import regularizers as regularizers
from . import saving as saving
from . import utils as utils
from .layers import Input as Input
from .layers import Layer as Layer
from .models import Model as Model
from .models import Sequential as Sequential

__version__: str
