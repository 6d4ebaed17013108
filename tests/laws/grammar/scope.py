"""What the writers of a random program share: its choices, its features, and the names that can be used at a point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeAlias, TypeVar

T = TypeVar("T")

Kind: TypeAlias = Literal[
    "model",  # a model that maps tensors of width 2 to such
    "models",  # a non-empty list of models
    "factory",  # called, it returns a model
    "action",  # called, it returns nothing of interest
    "source",  # called, it returns an iterator
    "iterator",  # iterated to its end at most once
    "loader",  # iterated any number of times, it gives tensors of width 2
    "generator",  # a torch.Generator
    "torch state",
    "numpy state",
    "python state",
    "class",  # called, it returns an object
    "dataset",  # a class of datasets
    "object",
    "manager",  # called, it returns a context manager
    "wrapper",  # called with an action, it returns an action
    "registry",  # a dict of factories
]

#: What a program may use; each has a random part of these, so that some use little, but much of it.
FEATURES: Final = (
    "torch", "numpy", "python", "seeds", "quiet draws", "states", "forks", "branches", "loops", "whiles", "tries", "finally",
    "closures", "lambdas", "partials", "comprehensions", "sources", "lazy", "classes", "inheritance", "models", "submodels",
    "factories", "parameters", "registries", "managers", "wrappers", "loaders", "datasets", "forwards", "overwriting",
    "files", "late imports", "defaults", "globals", "attributes", "recursion", "copies", "matches", "class managers", "iterables",
    "dataclasses", "caches", "class methods", "wholes", "splits",
)  # fmt: skip
#: What wider programs may use as well.
WIDER: Final = (
    "training", "initialisation", "checkpoints", "shared weights", "seed functions", "epochs", "flags", "unpacking", "named models",
    "samplers", "caught", "async", "stacks", "counters", "trainers", "lazy models", "hooks", "plugins", "isolation",
)  # fmt: skip
#: What broad programs may use as well: what Python itself decides.
BROADER: Final = (
    "otherwise", "guards", "settings", "dispatch", "class defaults", "nonlocals", "delegation", "rows", "passing", "own errors",
    "choices of managers", "deferred", "class counters", "mixins", "wrapping", "steps", "accessors", "sizes", "async streams",
    "zoos", "template trainers",
)  # fmt: skip
#: What rich programs may use as well (`rich`): functions, objects and data as training code has them.
RICHER: Final = (
    "configurations", "chains", "descriptors", "function tools", "sent", "leaving", "shapes", "data", "orders", "copied",
    "rng objects", "tasks", "forwarding", "stages",
)  # fmt: skip
#: What usual programs may use as well (`usual_models`, `usual_flow`, `usual_objects`, `usual_systems`): what users' scripts have.
USUAL: Final = (
    "module lists", "tables", "decorated registries", "weights", "kept builders", "training loops",
    "failures", "early returns", "while counters", "patterns", "state guards", "coroutines", "passes",
    "dataclass settings", "parsed arguments", "project datasets", "callbacks", "hierarchies", "experiments",
    "searches", "structures", "services", "composition", "own layers", "undoing", "read texts", "workers", "state machines",
    "class tricks", "bookkeeping",
)  # fmt: skip
#: What nested programs have (`nested_calls`, `nested_objects`, `nested_training`): ways in which something is brought to run, put into one another.
NESTED: Final = (
    "ways of calling", "known choices", "dispatchers", "pipelines", "own protocols", "training parts",
)  # fmt: skip
#: Those without which a program has one path only.
BRANCHING: Final = frozenset({"branches", "whiles", "tries"})

#: How many calls, turns and statements a program may execute, roughly.
COST: Final = 300
#: How deeply blocks may be nested.
DEPTH: Final = 4


@dataclass(frozen=True)
class Thing:
    """Something that can be named at a point: the expression, its kind, and what calling (or iterating) it costs.

    `params` must be given in a call; `members` are those of an object, or of the objects of a class, by attribute name.
    """

    text: str
    kind: Kind
    cost: int = 1
    params: tuple[Kind, ...] = ()
    members: tuple[Thing, ...] = ()
    raises: bool = False

    def on(self, owner: str) -> Thing:
        """Return this member as an attribute of the expression `owner`."""
        return replace(self, text=f"{owner}.{self.text}")


@dataclass
class Scope:
    """What can be used at a point of the program, the newest last. `own` are variables that may be assigned again."""

    things: list[Thing] = field(default_factory=list)
    own: list[Thing] = field(default_factory=list)
    function: Literal["", "function", "generator", "manager"] = ""
    returns: Kind | None = None
    in_loop: bool = False
    in_try: bool = False
    depth: int = 0

    def block(self, **changes: bool) -> Scope:
        """Return the scope of a nested block: what is assigned there may be missing after it."""
        return replace(self, things=list(self.things), own=list(self.own), depth=self.depth + 1, **changes)  # type: ignore[arg-type]

    def body(self, function: Literal["function", "generator", "manager"], returns: Kind | None) -> Scope:
        """Return the scope of a function defined here: it sees what exists now and assigns names of its own."""
        return Scope(list(self.things), [], function, returns, depth=self.depth + 1)

    def add(self, thing: Thing) -> None:
        """Make a variable known from here on."""
        self.things.append(thing)
        self.own.append(thing)

    def all(self, *kinds: Kind) -> list[Thing]:
        """Return everything of some kinds that can be used here, members of objects included."""
        found = [thing for thing in self.things if thing.kind in kinds]
        for thing in self.things:
            if thing.kind == "object":
                found += [member.on(thing.text) for member in thing.members if member.kind in kinds]
        return [thing for thing in found if self.in_try or not thing.raises]


@dataclass
class Writer:
    """Writes one program. `below(n)` chooses a number from 0 to n - 1."""

    below: Callable[[int], int]
    features: frozenset[str]
    size: int
    cost: int = 0
    numbers: int = 0
    decisions: int = 0
    open_loops: int = 0
    nesting: int = 0
    modules: dict[str, list[Thing]] = field(default_factory=dict)

    def has(self, feature: str) -> bool:
        """Return whether the program uses a feature ("" is one that all use)."""
        return not feature or feature in self.features

    def choose(self, options: Sequence[T]) -> T:
        """Choose one of several; the first is the simplest."""
        return options[self.below(len(options))]

    def weighted(self, options: Sequence[tuple[int, T]]) -> T:
        """Choose one of several, each as often as its weight says."""
        left = self.below(sum(weight for weight, _ in options))
        for weight, option in options:
            left -= weight
            if left < 0:
                return option
        raise AssertionError("the weights have been summed")

    def chance(self, percent: int) -> bool:
        """Return True that often; False is the simpler choice."""
        return self.below(100) >= 100 - percent

    def name(self, stem: str) -> str:
        """Return a name that nothing else has."""
        self.numbers += 1
        return f"{stem}{self.numbers}"

    def number(self) -> int:
        """Return a number for a seed, different each time."""
        self.numbers += 1
        return self.numbers

    def streams(self) -> list[str]:
        """Return the streams that the program uses; torch's first."""
        return [name for name in ("torch", "numpy", "python") if name in self.features] or ["torch"]

    def decide(self) -> str:
        """Return a condition of which nothing is known."""
        self.decisions += 1
        self.cost += 1
        return "yes()"

    def measured(self, write: Callable[[], T]) -> tuple[T, int]:
        """Write something that will be executed elsewhere; return it and what executing it once costs."""
        outer, self.cost = self.cost, 0
        written = write()
        inner, self.cost = self.cost, outer
        return written, max(1, inner)

    def times(self, factor: int, write: Callable[[], T]) -> T:
        """Write something that is executed `factor` times."""
        written, cost = self.measured(write)
        self.cost += factor * cost
        return written

    def affordable(self, things: Sequence[Thing]) -> list[Thing]:
        """Return what may still be called; a function that may raise makes its callers do so as well."""
        return [thing for thing in things if self.cost + thing.cost <= COST]

    def pays(self, thing: Thing) -> str:
        """Account for using a thing; return its expression."""
        self.cost += thing.cost
        return thing.text


def indented(lines: Sequence[str]) -> list[str]:
    """Return a block's lines one level further in; an empty block is a `pass`."""
    return [f"    {line}" for line in lines] or ["    pass"]
