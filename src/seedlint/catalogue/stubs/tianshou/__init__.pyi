from . import data as data
from . import exploration as exploration
from . import utils as utils
