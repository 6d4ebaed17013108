from . import common as common
from . import continuous as continuous
from . import discrete as discrete
