from seedlint.effects import iterates

from . import misc as misc
from .misc import set_determinism as set_determinism

@iterates("iterable")
def first(iterable: object, default: object = None) -> object: ...
def get_seed() -> int: ...
