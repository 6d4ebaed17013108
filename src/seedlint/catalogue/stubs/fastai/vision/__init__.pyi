from . import all as all
from . import augment as augment
from . import learner as learner
from . import models as models
