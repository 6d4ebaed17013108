from . import TfidfModel as TfidfModel
