"""What the machine gets to know, one record for each topic; all scripts of a program share it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.solve.state.frame import Observed
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Class, Item, Site, Value
from seedlint.solve.state.lattice import Entry, Evidence, Origin, Seed, State
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.values import NOTHING


@dataclass(slots=True)
class ClassRecord:
    """A class of the program: its bases as evaluated, the module and body it comes from."""

    item: Class
    bases: tuple[Value, ...]
    module: LoadedModule
    body: ops.Function
    dataclass: bool = False
    #: Whether instances of a dataclass are compared by their fields.
    compared: bool = True
    metaclass: Value = NOTHING


@dataclass(slots=True)
class Published:
    """What is known for good of the construction at one site.

    `readings` maps (stream, whether it is read, origin, progress) to the evidence and the way to the construction.
    """

    name: str
    resolved: bool
    readings: dict[tuple[Stream, bool, Origin, int], tuple[Evidence, tuple[Site, ...], tuple[str, ...]]]


@dataclass(slots=True)
class Followed:
    """What is known of installed packages: see `installed`.

    `names` maps qualified names to what they mean, nothing if that is not known; `sought` are those whose meaning is being
    found. `stars` names the modules from which a module
    imports everything. `open` counts modules being loaded, `steps` the work done in installed packages. `missed` tells when
    a name was looked for in vain while a module was being loaded, which may define it later.
    """

    names: dict[str, Value] = field(default_factory=dict)
    loaded: set[str] = field(default_factory=set)
    stars: dict[str, list[str]] = field(default_factory=dict)
    sought: set[str] = field(default_factory=set)
    missed: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    open: int = 0
    steps: int = 0


@dataclass(slots=True)
class UnresolvedCalls:
    """What was noted of calls that nothing is known of, to tell which of them build models: see `evidence`."""

    evidence: Counter[Site] = field(default_factory=Counter)
    uses: set[tuple[Site, str]] = field(default_factory=set)
    named: set[Site] = field(default_factory=set)
    #: The unresolved calls whose results calls of the program's own functions return.
    returned: dict[Site, set[Site]] = field(default_factory=dict)
    #: The unresolved calls whose results unresolved calls are given; and how much speaks against the latter building a model.
    given_models: dict[Site, set[Site]] = field(default_factory=dict)
    wraps: Counter[Site] = field(default_factory=Counter)
    #: Of those, functions that may return one of what they are given; and the names that hold what an unresolved call returned.
    may_return: dict[Site, set[Site]] = field(default_factory=dict)
    #: Calls that return, under the name that it had, what they were given and which another call made.
    given_back: dict[Site, set[Site]] = field(default_factory=dict)
    variables: dict[Site, set[str]] = field(default_factory=dict)
    #: The same by which of several things that it returned they hold; empty for the whole.
    variables_of: dict[tuple[Site, str], set[str]] = field(default_factory=dict)
    made_at: dict[str, Site] = field(default_factory=dict)
    #: The classes that unresolved calls call, by their qualified names.
    classes: dict[Site, str] = field(default_factory=dict)
    #: The unresolved calls of methods that may give out a part of what they are called on: that, and the name of the method.
    methods_of: dict[Site, tuple[Item, str]] = field(default_factory=dict)


@dataclass(slots=True)
class Generators:
    """What was noted of local generators, by the places of their objects."""

    observed: dict[str, Observed] = field(default_factory=dict)
    seeded: set[str] = field(default_factory=set)
    #: The calls that seed a local generator with what they are given.
    seeds: set[Site] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    #: The places of generators and of what they were made of: a bit generator, a sequence of seeds.
    sources: dict[str, set[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Seeds:
    """What was noted of seed calls, by where they stand."""

    conditional: set[tuple[Seed, tuple[str, ...]]] = field(default_factory=set)
    #: The calls that construct an object of a library's class and seed, and the seeds in constructors of the program.
    constructing: set[Site] = field(default_factory=set)
    in_constructors: set[Site] = field(default_factory=set)
    values: dict[Site, Value] = field(default_factory=dict)
    #: The streams that each seed call sets, also those that are restored later.
    streams: dict[Site, tuple[Stream, ...]] = field(default_factory=dict)
    #: The streams that some call seeds with a value.
    known: set[Stream] = field(default_factory=set)
    #: In which state the functions were entered that are being analysed; in workers of a loader, which PyTorch seeds, in none.
    entered: dict[Entry, State] = field(default_factory=dict)


@dataclass(slots=True, frozen=True)
class Question:
    """Something that is asked of a value of which only is known where it comes from.

    `cell` holds the answer while it is known. One that compares with a constant shares `value` with the like: what the value
    is, if that is known. `words` are those by which conditions have asked it.
    """

    subject: Item
    cell: Cell
    value: Cell
    constant: Value
    words: set[str]


@dataclass(slots=True)
class Settings:
    """What has been asked of settings: see `shared_settings`.

    `asked` holds all questions, `opened` those that were met without an answer since it was emptied, `answered` how many answers
    hold now.
    """

    asked: dict[Cell, Question] = field(default_factory=dict)
    opened: dict[Cell, None] = field(default_factory=dict)
    answered: int = 0
