from . import data as data
from . import utils as utils
