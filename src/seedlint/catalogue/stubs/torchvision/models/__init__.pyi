from . import detection as detection
from . import feature_extraction as feature_extraction
from . import optical_flow as optical_flow
from . import quantization as quantization
from . import segmentation as segmentation
from . import video as video
from ._api import *
from ._api import __getattr__ as __getattr__
from .alexnet import *
from .convnext import *
from .densenet import *
from .efficientnet import *
from .googlenet import *
from .inception import *
from .maxvit import *
from .mnasnet import *
from .mobilenetv2 import *
from .mobilenetv3 import *
from .regnet import *
from .resnet import *
from .shufflenetv2 import *
from .squeezenet import *
from .swin_transformer import *
from .vgg import *
from .vision_transformer import *
