from . import common as common
