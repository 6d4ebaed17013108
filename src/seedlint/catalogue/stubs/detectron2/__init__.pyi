from . import config as config
from . import engine as engine
from . import modeling as modeling
from . import utils as utils
