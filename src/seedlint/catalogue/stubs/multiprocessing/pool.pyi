from typing_extensions import Self

from seedlint.effects import calls, iterates, keeps, returns, spawns

class _Pool:
    @spawns("initializer", args="initargs")
    def __init__(
        self,
        processes: object = None,
        initializer: object = None,
        initargs: object = (),
        maxtasksperchild: object = None,
        context: object = None,
    ) -> None: ...
    @returns("self")
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...
    @spawns("func", args="args", kwargs="kwds")
    def apply(self, func: object, args: object = (), kwds: object = ...) -> object: ...
    @keeps("callback", "error_callback")
    @spawns("func", args="args", kwargs="kwds")
    def apply_async(
        self,
        func: object,
        args: object = (),
        kwds: object = ...,
        callback: object = None,
        error_callback: object = None,
    ) -> object: ...
    @iterates("iterable")
    @spawns("func", each="iterable")
    def map(self, func: object, iterable: object, chunksize: object = None) -> list[object]: ...
    @keeps("callback", "error_callback")
    @iterates("iterable")
    @spawns("func", each="iterable")
    def map_async(
        self,
        func: object,
        iterable: object,
        chunksize: object = None,
        callback: object = None,
        error_callback: object = None,
    ) -> object: ...
    @iterates("iterable")
    @spawns("func", each="iterable")
    def imap(self, func: object, iterable: object, chunksize: object = 1) -> object: ...
    @iterates("iterable")
    @spawns("func", each="iterable")
    def imap_unordered(self, func: object, iterable: object, chunksize: object = 1) -> object: ...
    @iterates("iterable")
    @spawns("func")
    def starmap(self, func: object, iterable: object, chunksize: object = None) -> list[object]: ...
    @keeps("callback", "error_callback")
    @iterates("iterable")
    @spawns("func")
    def starmap_async(
        self,
        func: object,
        iterable: object,
        chunksize: object = None,
        callback: object = None,
        error_callback: object = None,
    ) -> object: ...
    def close(self) -> None: ...
    def join(self) -> None: ...
    def terminate(self) -> None: ...

Pool = _Pool

class ThreadPool:
    @calls("initializer", args="initargs")
    def __init__(
        self, processes: object = None, initializer: object = None, initargs: object = ()
    ) -> None: ...
    @returns("self")
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...
    @calls("func", args="args", kwargs="kwds")
    def apply(self, func: object, args: object = (), kwds: object = ...) -> object: ...
    @calls("func", args="args", kwargs="kwds")
    def apply_async(
        self,
        func: object,
        args: object = (),
        kwds: object = ...,
        callback: object = None,
        error_callback: object = None,
    ) -> object: ...
    @iterates("iterable")
    @calls("func", each="iterable")
    def map(self, func: object, iterable: object, chunksize: object = None) -> object: ...
    @iterates("iterable")
    @calls("func", each="iterable")
    def map_async(
        self,
        func: object,
        iterable: object,
        chunksize: object = None,
        callback: object = None,
        error_callback: object = None,
    ) -> object: ...
    @iterates("iterable")
    @calls("func", each="iterable")
    def imap(self, func: object, iterable: object, chunksize: object = 1) -> object: ...
    @iterates("iterable")
    @calls("func", each="iterable")
    def imap_unordered(self, func: object, iterable: object, chunksize: object = 1) -> object: ...
    @iterates("iterable")
    @calls("func")
    def starmap(self, func: object, iterable: object, chunksize: object = None) -> object: ...
    @iterates("iterable")
    @calls("func")
    def starmap_async(
        self,
        func: object,
        iterable: object,
        chunksize: object = None,
        callback: object = None,
        error_callback: object = None,
    ) -> object: ...
    def close(self) -> None: ...
    def join(self) -> None: ...
    def terminate(self) -> None: ...
