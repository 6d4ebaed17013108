from . import RpModel as RpModel
