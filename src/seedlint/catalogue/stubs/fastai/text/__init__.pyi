from . import all as all
from . import models as models
