"""Which functions a toolbox calls under the names that they are registered by."""

from copy import deepcopy
from functools import partial


class Toolbox:
    def __init__(self):
        self.register("clone", deepcopy)
        self.register("map", map)

    def register(self, alias, function, *args, **kargs):
        setattr(self, alias, partial(function, *args, **kargs))

    def unregister(self, alias):
        delattr(self, alias)

    def decorate(self, alias, *decorators):
        function = getattr(self, alias)
        for decorator in decorators:
            function = decorator(function)
        setattr(self, alias, function)


class Fitness:
    def __init__(self, values=()):
        self.values = values
