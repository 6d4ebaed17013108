from . import data as data
from . import inferers as inferers
from . import losses as losses
from . import networks as networks
from . import transforms as transforms
from . import utils as utils
from . import visualize as visualize

__version__: str
