from . import data_utils as data_utils
