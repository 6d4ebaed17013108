from . import models as models
from . import utils as utils
