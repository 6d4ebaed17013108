from . import engine as engine
from . import utils as utils
