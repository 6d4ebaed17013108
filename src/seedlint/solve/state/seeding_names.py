"""Which calls of unknown functions count as seeding every stream, by their name.

The function may lie in a file that is not at hand. A seed that is missed would make every later draw a false alarm, and
one that is imagined would hide a real one; so a name counts if all of its words speak of seeding and one of them is a
verb (`set_all_seeds`), and a bare noun (`global_seed(3)`) only if it is given something. What an *object* is told to
seed is most often its own generator (`env.set_seed(0)`): there the name must speak of everything.
"""

from __future__ import annotations

import functools
import re
from typing import Final

#: What every text holds that calls such a function, or any whose name speaks of seeding or of restoring a state.
HINT: Final = (
    r"(?i:seed|rng|reproducib|randomness|stochastic|determinis"
    r"|(?:fix|freeze|lock|set|control|init|pin)\w{0,40}(?:random|state))"
)
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
#: Words run together without anything to tell them apart, as in `fixseed` and `seedall`.
_COMPOUND: Final = re.compile(
    r"(set|setup|fix|init|same|manual|random|rand|reset|global|torch|np|numpy|re)?"
    r"(all|random|global|manual|torch)?(seeds?|seeding)(all|everything|everywhere|torch)?"
)
_SEED: Final = frozenset({"seed", "seeds", "seeding", "rng", "rngs"})
#: What a program has when it is seeded. `random` counts after a verb such as *fix* only.
_ORDER: Final = frozenset({"reproducibility", "reproducible", "randomness", "stochasticity"})
_DETERMINISM: Final = frozenset({"deterministic", "determinism"})
_VERBS: Final = frozenset(
    {
        "set", "fix", "setup", "up", "init", "initialize", "initialise", "make", "reset", "apply", "configure", "ensure",
        "enforce", "enable", "lock", "freeze", "control", "prepare", "establish", "define", "plant", "pin", "force",
        "guarantee", "provide", "use", "manually", "same", "re", "setting", "fixed", "do", "stabilize", "sync",
    }
)  # fmt: skip
_FIXING: Final = frozenset({"fix", "fixed", "freeze", "lock", "set", "control", "init", "setup", "pin"})
_EVERYTHING: Final = frozenset({"all", "everything", "everywhere", "global", "globally", "globals", "every"})
#: What a name may say is seeded: `seed_torch()`, `seed_libraries()`.
_SEEDED: Final = frozenset(
    {
        "torch", "pytorch", "np", "numpy", "cuda", "python", "random", "tf", "tensorflow", "keras", "libs", "libraries",
        "generators", "rng", "rngs",
    }
)  # fmt: skip
#: Words that may stand beside those above and change nothing.
_BESIDE: Final = frozenset(
    {
        "it", "the", "a", "an", "my", "our", "your", "of", "for", "and", "to", "with", "random", "rand", "rnd", "np",
        "numpy", "torch", "pytorch", "pt", "cuda", "gpu", "gpus", "cpu", "cudnn", "python", "py", "tf", "tensorflow", "keras",
        "pl", "lightning", "libs", "libraries", "library", "generators", "state", "states", "manual", "number",
        "numbers", "value", "values", "mode", "run", "training", "train", "experiment", "system", "environment", "env",
        "full", "fully", "strict", "initialization", "initialisation", "rank", "worker", "process", "distributed", "ddp", "hf",
        "stuff", "things", "once", "now", "same", "utils", "v",
    }
)  # fmt: skip
#: What a name that says what is done does not begin with: `with_seed` is a decorator.
_LINKS: Final = frozenset({"with", "for", "and", "to", "of"})
#: Modules in which programs keep functions of their own; `seed` of any other module seeds a library's generator.
_OWN: Final = frozenset(
    {"util", "utils", "utilities", "helper", "helpers", "misc", "common", "tools", "lib", "libs"}
)
#: Not the program's generators but those of something else.
_OTHER: Final = frozenset({"worker", "env", "environment"})


@functools.lru_cache(maxsize=4096)
def seeds_all(name: str, *, arguments: int, of_module: bool) -> bool:
    """Return whether a call of something unknown, as it reads in the source, says that it seeds every stream.

    `arguments` is the number of arguments given; `of_module` says that what stands before
    the last dot is a module; otherwise it is an object.
    """
    receiver, _, last = name.rpartition(".")
    words = _words(last)
    counted = frozenset(words)
    everything = bool(counted & _EVERYTHING)
    if not counted <= _SEED | _ORDER | _DETERMINISM | _VERBS | _EVERYTHING | _BESIDE:
        return False
    strong = everything or counted & _ORDER
    if receiver and not (of_module or strong or receiver in ("self", "cls", "super()")):
        return False
    if receiver and counted <= _SEED | {"manual", "re"} and receiver.rpartition(".")[2] not in _OWN:
        return False  # `cupy.random.seed(0)`, `generator.manual_seed(0)`: a generator of that library's own
    return _tells(words, everything, arguments)


def speaks_of_seed(name: str) -> bool:
    """Return whether a name is that of a seed, or of what seeds: `manual_seed`, `random_state`."""
    words = frozenset(_words(name))
    return bool(words & _SEED) or {"random", "state"} <= words


def speaks_of_seeding(name: str) -> bool:
    """Return whether a function's name says that it seeds, or what for: `fix_seeds`, `make_deterministic`."""
    words = frozenset(_words(name))
    return bool(words & (_SEED | _ORDER | _DETERMINISM)) or {"random", "state"} <= words


def _tells(words: list[str], everything: bool, arguments: int) -> bool:
    """Return whether words that all may belong to the name of a seeding function make one."""
    counted = frozenset(words)
    verb = bool(counted & _VERBS)
    if counted & _SEED:
        if (
            (counted & _OTHER and not (verb and everything))
            or words[0] in _LINKS
            or {"rng", "state"} <= counted
        ):
            return False
        # `make_seeds(4)` returns some
        verb = bool(counted & (_VERBS - {"make"})) or _seeds_something(words)
        given = arguments > 0 and (words[0] == "seed" or not counted & {"rng", "make"})
        return verb or everything or given or "it" in counted
    if counted & _ORDER:
        return verb
    if counted & _DETERMINISM:
        return verb and arguments > 0
    return bool(counted & _FIXING) and words[-1] in ("random", "state") and "random" in counted


def _seeds_something(words: list[str]) -> bool:
    """Return whether a name is the order to seed something: `seed_torch`."""
    return words[0] == "seed" and not _SEEDED.isdisjoint(words[1:2])


def _words(name: str) -> list[str]:
    """Return the lower-case words of a name in any of the usual spellings."""
    found: list[str] = []
    for word in map(str.lower, _WORD.findall(name)):
        compound = _COMPOUND.fullmatch(word)
        found += [part for part in compound.groups() if part] if compound else [word]
    return found
