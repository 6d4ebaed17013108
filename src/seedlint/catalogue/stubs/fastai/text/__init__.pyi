from . import all as all
