from typing_extensions import Self

from seedlint.effects import keeps, returns, spawns

from . import context as context
from . import dummy as dummy
from . import pool as pool
from . import process as process
from .pool import _Pool

class Process:
    def __init__(
        self,
        group: object = None,
        target: object = None,
        name: object = None,
        args: object = (),
        kwargs: object = ...,
        *,
        daemon: object = None,
    ) -> None: ...
    @spawns("self.run", "self.target", args="self.args", kwargs="self.kwargs")
    def start(self) -> None: ...
    def run(self) -> None: ...
    def join(self, timeout: object = None) -> None: ...
    def terminate(self) -> None: ...
    def is_alive(self) -> bool: ...

@spawns("initializer", args="initargs")
def Pool(
    processes: object = None,
    initializer: object = None,
    initargs: object = (),
    maxtasksperchild: object = None,
) -> _Pool: ...
def get_context(method: object = None) -> context.BaseContext: ...
def set_start_method(method: object, force: object = False) -> None: ...
def get_start_method(allow_none: object = False) -> str: ...
def cpu_count() -> int: ...
def freeze_support() -> None: ...
