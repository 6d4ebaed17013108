from . import AugmentationCfg as AugmentationCfg
from . import image_transform as image_transform
