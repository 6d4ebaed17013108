from .._api import __getattr__ as __getattr__
from . import backbone_utils as backbone_utils
from . import faster_rcnn as faster_rcnn
from . import mask_rcnn as mask_rcnn
from . import rpn as rpn
from .faster_rcnn import *
from .fcos import *
from .keypoint_rcnn import *
from .mask_rcnn import *
from .retinanet import *
from .rpn import AnchorGenerator as AnchorGenerator
from .ssd import *
from .ssdlite import *
