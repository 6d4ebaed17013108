from .model import EfficientNet as EfficientNet
from .utils import BlockDecoder as BlockDecoder
from .utils import efficientnet as efficientnet
from .utils import get_model_params as get_model_params
