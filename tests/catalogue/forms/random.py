"""Call forms of the standard library's `random`."""

from __future__ import annotations

_DRAWS = {
    "betavariate": "1.0, 2.0",
    "choice": "[1, 2, 3]",
    "choices": "[1, 2, 3], k=4",
    "expovariate": "1.5",
    "gammavariate": "1.0, 2.0",
    "gauss": "0.0, 1.0",
    "getrandbits": "32",
    "lognormvariate": "0.0, 1.0",
    "normalvariate": "0.0, 1.0",
    "paretovariate": "2.0",
    "randbytes": "8",
    "randint": "1, 6",
    "random": "",
    "randrange": "0, 10, 2",
    "sample": "range(9), 3",
    "shuffle": "[1, 2, 3, 4]",
    "triangular": "0.0, 1.0, 0.5",
    "uniform": "0.0, 1.0",
    "vonmisesvariate": "0.0, 1.0",
    "weibullvariate": "1.0, 2.0",
}
_OTHERS = {"getstate": "", "seed": "1", "setstate": "random.Random(3).getstate()"}

CALLS = {f"random.{name}": text for name, text in (_DRAWS | _OTHERS).items()}
CALLS |= {f"random.Random.{name}": text for name, text in (_DRAWS | _OTHERS).items()}
_SYSTEM = ("getrandbits", "randbytes", "randint", "random", "randrange", "uniform")
CALLS |= {f"random.SystemRandom.{name}": _DRAWS[name] for name in _SYSTEM}
OBJECTS = {"random.Random": "1", "random.SystemRandom": ""}
TURNING: dict[str, dict[str, str]] = {}
