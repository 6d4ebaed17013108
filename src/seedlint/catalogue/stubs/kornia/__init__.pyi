from . import augmentation as augmentation
from . import contrib as contrib
from . import feature as feature
from . import geometry as geometry
from . import models as models
