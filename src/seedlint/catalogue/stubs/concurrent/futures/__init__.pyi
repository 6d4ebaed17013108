from typing_extensions import Self

from seedlint.effects import calls, iterates, keeps, lazy, returns, spawns

class Executor:
    @returns("self")
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...
    def shutdown(self, wait: object = True, *, cancel_futures: object = False) -> None: ...

class Future:
    def result(self, timeout: object = None) -> object: ...
    def done(self) -> bool: ...
    @keeps("fn")
    def add_done_callback(self, fn: object) -> None: ...

class ThreadPoolExecutor(Executor):
    @calls("initializer")
    def __init__(
        self,
        max_workers: object = None,
        thread_name_prefix: object = "",
        initializer: object = None,
        initargs: object = (),
    ) -> None: ...
    @calls("fn", args="args", kwargs="kwargs")
    def submit(self, fn: object, /, *args: object, **kwargs: object) -> Future: ...
    @iterates("iterables")
    @calls("fn", each="iterables")
    def map(
        self, fn: object, *iterables: object, timeout: object = None, chunksize: object = 1
    ) -> object: ...

class ProcessPoolExecutor(Executor):
    @spawns("initializer")
    def __init__(
        self,
        max_workers: object = None,
        mp_context: object = None,
        initializer: object = None,
        initargs: object = (),
        *,
        max_tasks_per_child: object = None,
    ) -> None: ...
    @spawns("fn", args="args", kwargs="kwargs")
    def submit(self, fn: object, /, *args: object, **kwargs: object) -> Future: ...
    @iterates("iterables")
    @spawns("fn", each="iterables")
    def map(
        self, fn: object, *iterables: object, timeout: object = None, chunksize: object = 1
    ) -> object: ...

@lazy("fs")
def as_completed(fs: object, timeout: object = None) -> object: ...
def wait(fs: object, timeout: object = None, return_when: object = "ALL_COMPLETED") -> object: ...
