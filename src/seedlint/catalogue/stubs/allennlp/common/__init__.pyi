from . import util as util
