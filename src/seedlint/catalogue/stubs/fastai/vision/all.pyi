from fastai.basics import *
from fastai.vision.learner import *
from torchvision.models import *

from . import augment as augment
from . import models as models
from .augment import *
from .layers import *
from .models import XResNet as XResNet
from .models import xresnet18 as xresnet18
from .models import xresnet34 as xresnet34
from .models import xresnet50 as xresnet50
from .models import xresnet101 as xresnet101
