from seedlint.effects import iterates

from . import abc as abc

class Counter:
    @iterates("iterable")
    def __init__(self, iterable: object = None, /, **kwds: object) -> None: ...
    @iterates("iterable")
    def update(self, iterable: object = None, /, **kwds: object) -> None: ...
    @iterates("iterable")
    def subtract(self, iterable: object = None, /, **kwds: object) -> None: ...
