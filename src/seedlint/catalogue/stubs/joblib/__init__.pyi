from seedlint.effects import binds, calls, returns, spawns

_ONE = (None, 1)
_LAZY = ("generator", "generator_unordered")

# Without workers, or with threads for them, the calls happen in this process; else in others, while the arguments of all of
# them are still made in this one.
class Parallel:
    def __init__(
        self,
        n_jobs: object = None,
        backend: object = None,
        return_as: object = "list",
        *args: object,
        prefer: object = None,
        require: object = None,
        **kwargs: object,
    ) -> None: ...
    @calls("iterable.*", when_value={"self.n_jobs": _ONE}, unless_value={"self.return_as": _LAZY})
    @calls("iterable.*", when_value={"self.n_jobs": _ONE, "self.return_as": _LAZY}, lazily=True)
    @calls("iterable.*", when_value={"self.backend": "threading"}, unless_value={"self.n_jobs": _ONE})
    @calls("iterable.*", when_value={"self.prefer": "threads"}, unless_value={"self.n_jobs": _ONE})
    @calls("iterable.*", when_value={"self.require": "sharedmem"}, unless_value={"self.n_jobs": _ONE})
    @spawns(
        "iterable.*",
        bare=True,
        unless_value={
            "self.n_jobs": _ONE,
            "self.backend": "threading",
            "self.prefer": "threads",
            "self.require": "sharedmem",
        },
    )
    def __call__(self, iterable: object) -> list: ...

class _Delayed:
    def __init__(self, function: object) -> None: ...
    @binds("self.function")
    def __call__(self, *args: object, **kwargs: object) -> object: ...

def delayed(function: object) -> _Delayed: ...

class Memory:
    def __init__(self, location: object = None, *args: object, **kwargs: object) -> None: ...
    @returns("func")
    def cache(self, func: object = None, *args: object, **kwargs: object) -> object: ...

def dump(value: object, filename: object, *args: object, **kwargs: object) -> object: ...
def load(filename: object, *args: object, **kwargs: object) -> object: ...
def hash(obj: object, *args: object, **kwargs: object) -> str: ...
def cpu_count(only_physical_cores: object = False) -> int: ...
def effective_n_jobs(n_jobs: object = -1) -> int: ...
