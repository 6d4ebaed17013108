from seedlint.effects import calls

from . import rank_zero as rank_zero
from . import seed as seed
from .rank_zero import *

class AttributeDict(dict[str, object]): ...

class CombinedLoader:
    def __init__(self, iterables: object, mode: object = "min_size") -> None: ...
    @calls("self.iterables.__iter__")
    def __iter__(self) -> object: ...
