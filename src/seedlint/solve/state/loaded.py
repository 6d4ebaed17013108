"""A module of the program as it has been loaded, and what was found out about its operations on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from seedlint.ir import ops
from seedlint.solve.state.written import Written


@dataclass(slots=True)
class SetInFunctions:
    """What the functions of a module set that is not their own: attributes, names around them, and whether elements."""

    attributes: set[str]
    names: set[str]
    elements: bool = False


class Replaced(NamedTuple):
    """Something that is asked for its truth, and how the expression reads that puts another in its place: see `replaced`."""

    asked: ops.Asked
    text: str


class Mentioned(NamedTuple):
    """The words that conditions ask in functions of a name, and those that these read: see `mentions`."""

    asked: set[str]
    read: set[str]


class InModule(NamedTuple):
    """The same of all functions of a module, by their names; what attributes it sets; which names others are kept under."""

    functions: dict[str, Mentioned]
    assigned: set[str]
    aliases: dict[str, set[str]]


class Subject(NamedTuple):
    """What a condition asks: whether a register counts as true, or compares with a constant, itself in the register `compared`.
    It `holds` where that is so, or where it is not. `words` are those that it reads.
    """

    words: tuple[str, ...]
    register: ops.Reg
    operator: str
    constant: str
    compared: ops.Reg
    holds: bool


class Joined(NamedTuple):
    """What a condition asks: all of its subjects where the word is `and`, any of them where it is `or`."""

    word: str
    subjects: tuple[Subject | None, ...]


#: The way from the body of a function to an operation: the number of an operation in its block, and of the block within it that
#: leads on, -1 at the end.
Path: TypeAlias = tuple[tuple[int, int], ...]


#: Loops and `with` statements around an operation, from the outside in.
Around: TypeAlias = tuple[ops.For | ops.With, ...]


class Spot(NamedTuple):
    """A `yield`, or the loop that `yield from` is, and where that is; the path is empty where nothing can go on from there.

    `around` are the loops and `with` statements on that path.
    """

    op: ops.Op
    outermost: int
    path: Path
    around: Around = ()


class AskedKind(NamedTuple):
    """A call that asks a local variable for its kind, by a function of the language, and whether it says yes on some way."""

    function: str
    call: ops.Call
    load: ops.Load
    holds: bool


class Filled(NamedTuple):
    """What a branch asks to be None: a variable, or an attribute of one, and whether its condition holds where that is so.

    `fills` says that this way fills it or leaves, `yields` are the registers that are it where it is something.
    """

    where_none: bool
    load: ops.Load | None
    attribute: str
    fills: bool
    yields: tuple[ops.Reg, ...]


@dataclass(slots=True)
class Learnt:
    """What was found out about the operations of a module, by their identity, which they keep as long as its IR is held."""

    phi: dict[int, tuple[ops.Reg, ...]] = field(default_factory=dict)
    speaking: dict[int, bool] = field(default_factory=dict)
    #: The `a and b`, `a or b` of which only the truth is asked, and those that first ask for one: see `operands`.
    conditions: set[int] = field(default_factory=set)
    truths: dict[int, set[int]] = field(default_factory=dict)
    #: The assignments of functions that fill what was None: see `filled`.
    filled: dict[int, frozenset[int]] = field(default_factory=dict)
    #: What branches ask to be None: see `present`.
    present: dict[int, Filled | None] = field(default_factory=dict)
    #: The kinds for which branches ask variables, for each of their ways: see `narrowing`.
    kinds: dict[int, tuple[tuple[AskedKind, ...], ...]] = field(default_factory=dict)
    #: The functions of generators that may wait where leaving them does something: see `endings`.
    last_words: dict[int, bool] = field(default_factory=dict)
    #: Where generators may wait: see `waits`.
    spots: dict[int, tuple[Spot, ...]] = field(default_factory=dict)
    falsy: dict[tuple[int, ops.Pos], frozenset[ops.Pos]] = field(default_factory=dict)
    #: The calls that are given a seed in whose place another one may stand: see `replaced`.
    replaced: dict[ops.Pos, Replaced] | None = None
    #: What conditions read (see `questions`), and the branches of bodies that ask the same again: see `settings`.
    asked: dict[int, tuple[tuple[object, ...], bool] | None] = field(default_factory=dict)
    settings: dict[int, dict[int, tuple[object, ...]]] = field(default_factory=dict)
    #: The branches of bodies that are one with those below them, and where the bodies go on: see `chains`.
    chains: dict[int, dict[int, tuple[ops.If, int]]] = field(default_factory=dict)
    #: What conditions ask by value: see `shared_settings`.
    subjects: dict[int, Joined] = field(default_factory=dict)
    mentioned: InModule | None = None
    #: Whether it changes the sizes of tensors: see `sizes`.
    resizes: bool | None = None
    set_in_functions: SetInFunctions | None = None
    #: Its functions, by the positions of the calls in them, once that was asked.
    written: dict[ops.Pos, Written] | None = None


@dataclass(slots=True)
class LoadedModule:
    """A module of the program: its key (unique), its dotted name as imported, its IR, the path shown to the user.

    `installed` says that it belongs to a package of the environment, which is read but not linted. A `sketch` is our own text in
    the place of a module of the standard library: its calls are told to nobody, and what it does is little.
    """

    key: str
    name: str
    path: str
    is_package: bool
    code: ops.Module
    installed: bool = False
    sketch: bool = False
    learnt: Learnt = field(default_factory=Learnt, compare=False, repr=False)

    @property
    def package(self) -> str:
        """The dotted name of the package that relative names begin in, "" outside of packages."""
        return self.name if self.is_package else self.name.rpartition(".")[0]
