from . import LsiModel as LsiModel
