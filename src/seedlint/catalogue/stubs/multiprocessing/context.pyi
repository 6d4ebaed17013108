from seedlint.effects import spawns

from . import Process as _Process
from .pool import _Pool

class BaseContext:
    def Process(
        self,
        group: object = None,
        target: object = None,
        name: object = None,
        args: object = (),
        kwargs: object = ...,
        *,
        daemon: object = None,
    ) -> _Process: ...
    @spawns("initializer")
    def Pool(
        self,
        processes: object = None,
        initializer: object = None,
        initargs: object = (),
        maxtasksperchild: object = None,
    ) -> _Pool: ...
