from . import all as all
from . import learner as learner
from . import models as models
