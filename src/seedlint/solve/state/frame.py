"""What one activation of a function knows while it is analysed, and the summary that remains of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeAlias

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.solve.state.build import Build, States, merged, others_of, reads_of
from seedlint.solve.state.construction import Habit
from seedlint.solve.state.heap import Cell, Writes
from seedlint.solve.state.items import Count, Function, FunctionRef, Item, Site, Value
from seedlint.solve.state.lattice import Entry, Event, State, StreamState
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.values import NOTHING, join

#: The name of a script that is run, and how its key begins.
MAIN: Final = "__main__"


@dataclass(slots=True)
class Exit:
    """One way out of a block: the state there, the cells written since the block began, the value carried.

    An exception `may` come from any call of a `try` body; one that the program raises itself does come. It is `foreign` where
    what is called is not known, or may call the program back out of sight: then it may be one of the program's own.
    """

    state: State
    writes: Writes
    value: Value = NOTHING
    may: bool = False
    foreign: bool = False


@dataclass(slots=True)
class Catch:
    """Collects the exits of one kind (return, break, continue, raise) from the block that began at heap depth `depth`."""

    depth: int
    exits: list[Exit] = field(default_factory=list)


Way: TypeAlias = tuple[Value, State]


@dataclass(slots=True, frozen=True)
class Outcome:
    """A value, the state that it came with (both by their identity), and the ways of which they are the join; the variable if
    it is that of one.
    """

    value: Value
    state: State
    ways: tuple[Way, ...]
    cell: Cell | None = None


@dataclass(slots=True)
class LoopMemory:
    """How a loop was entered, and what its head had grown to in the end: the state, and the cells that turns write."""

    entry_state: State
    entry: Writes
    head_state: State
    head: Writes


@dataclass(slots=True)
class Region:
    """A model construction in progress: what it has read, as the state was at its first draw from each stream.

    `part` is what the part has read of it that is being built. `builds` are the models built in its arguments. A `shared` one is
    that of several models which one call builds.
    """

    reads: dict[Stream, StreamState] = field(default_factory=dict)
    part: dict[Stream, StreamState] = field(default_factory=dict)
    builds: list[Build] = field(default_factory=list)
    position: ops.Pos = -1
    shared: bool = False


#: What tells a construction from others of the function: its site, whether what it reads is known already, and whether callers
#: say if it was seeded at all.
Key: TypeAlias = tuple[Site, bool, bool]


@dataclass(slots=True)
class Construction:
    """A model construction as seen from one function: where, and what it has built.

    `sites` and `texts` lead from this function to the construction. It `stays` where it is, also if a function on the way
    returns the model, once a called function has kept it. One that is `settled` has nothing left to decide but what was
    drawn beside it. The streams that are `late` are seeded on every way from it to the end of a function or branch that
    leads to it. What it `reads`, what is known of the `others`, and the `places` of its objects are those of all it built.
    """

    sites: tuple[Site, ...]
    texts: tuple[str, ...]
    name: str
    builds: tuple[Build, ...]
    resolved: bool = True
    stays: bool = False
    settled: bool = False
    late: frozenset[Stream] = frozenset()
    reads: States = field(init=False)
    others: States = field(init=False)
    places: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Put together what was built."""
        self.reads = reads_of(self.builds)
        self.others = others_of(self.builds, self.reads)
        self.places = frozenset[str]().union(*(build.places for build in self.builds))

    @property
    def key(self) -> Key:
        """Return what tells it from others of the function."""
        is_open = any(all(isinstance(o, Entry) for o, _, _ in atoms) for atoms in self.reads.values())
        return self.site, self.settled, is_open

    @property
    def site(self) -> Site:
        """Return where it is reported."""
        return self.sites[-1]


def joined(left: Construction, right: Construction) -> Construction:
    """Return two constructions at one site as one."""
    return replace(
        left,
        builds=merged([*left.builds, *right.builds]),
        resolved=left.resolved and right.resolved,
        stays=left.stays or right.stays,
        late=left.late & right.late,
    )


@dataclass(slots=True)
class Arguments:
    """The arguments of a call under evaluation: the constructions `known` before them and the state then, and the models that
    the factory's construction has taken in, once the call is known to be one.
    """

    known: dict[Key, Construction]
    state: State
    models: list[Construction] | None = None


@dataclass(slots=True, frozen=True)
class Observed:
    """Something that a rule speaks of, by the site where it happens: see `construction.Habit`."""

    habit: Habit
    site: Site
    name: str
    streams: tuple[Stream, ...] = ()
    subject: str = ""
    other: Event | None = None
    seed: Event | None = None


@dataclass(slots=True, eq=False)
class Journal:
    """What one activation has told beside its summary: see `rounds`.

    `told` and `checked` are the rounds for which it has been told, and for which it is known whether it `holds`. `unresolved` are
    the calls met that are not known to build models, `asked` the attributes of libraries that were looked up, `called` the
    activations below.
    """

    told: int = 0
    checked: int = 0
    holds: bool = True
    executed: set[FunctionRef] = field(default_factory=set)
    unresolved: set[Site] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    decided: list[tuple[Construction, States, States]] = field(default_factory=list)
    observed: list[Observed] = field(default_factory=list)
    called: dict[Journal, None] = field(default_factory=dict)


@dataclass(slots=True)
class Summary:
    """What a call of a function does, whoever calls it: see `lattice` for the part of `entry`."""

    entry: Entry
    state: State | None
    value: Value
    writes: Writes
    reads: dict[Cell, Value]
    constructions: tuple[Construction, ...]
    claims: dict[Stream, StreamState]
    raised: State | None
    trail: tuple[Site, ...] | None
    made: frozenset[str] = frozenset()
    moved: tuple[Stream, ...] = ()
    snapshots: bool = False
    provisional: bool = False
    foreign: bool = False
    raised_writes: Writes = field(default_factory=dict)
    raised_value: Value = NOTHING
    hazard: Value = NOTHING
    #: What it returns in which state, where that is known together: see `outcomes`.
    ways: tuple[Way, ...] = ()
    told: tuple[Outcome, ...] = ()
    #: Streams, and whether nothing had seeded them where it was called: what it draws from these is told by that.
    unset: tuple[tuple[Stream, bool], ...] = ()
    #: What it asks of numbers: see `counts`.
    counting: bool = False
    asked: frozenset[tuple[str, Count, int]] = frozenset()
    #: The seeds that it comes upon first, in their order.
    seeds: tuple[Event, ...] = ()
    journal: Journal = field(default_factory=Journal)
    #: The share of the work that was done before all of it was followed, 0 for none: see `shares`.
    cut: int = 0
    #: What it took calls under way to do, which it is within: it holds as long as these are taken to do the same.
    assuming: tuple[tuple[object, Summary], ...] = ()


Binding: TypeAlias = tuple[str, Value]


@dataclass(slots=True, frozen=True)
class Solved:
    """A call that was analysed: its arguments, all that the heap held in what they lead to, by place, the calls that led to
    it, and its summary.
    """

    bound: tuple[Binding, ...]
    given: dict[str, dict[str, Value]]
    trail: tuple[Site, ...]
    summary: Summary


@dataclass(slots=True)
class Frame:
    """One activation: registers, environment, and everything that leaves it."""

    module: LoadedModule
    function: ops.Function
    item: Function | None
    env: str
    registers: list[Value]
    entry: Entry
    depth: int
    returns: Catch
    trail: tuple[Site, ...]
    building: Region | None = None
    #: What is without data here, as on the device "meta": nothing, models, or every tensor.
    meta: Literal["", "models", "tensors"] = ""
    prefix: tuple[tuple[Site, str], ...] = ()
    caller: Frame | None = None
    class_place: str = ""
    breaks: Catch | None = None
    continues: Catch | None = None
    raises: Catch | None = None
    attempts: int = 0
    reads: dict[Cell, Value] = field(default_factory=dict)
    constructions: dict[Key, Construction] = field(default_factory=dict)
    #: Those on the ways of exceptions that only may come, while it is open whether anything in the function ends these.
    doubtful: list[Construction] | None = None
    regions: list[Region] = field(default_factory=list)
    arguments: dict[int, Arguments] = field(default_factory=dict)
    #: The calls in progress: what a library's function calls is called at the place where that is.
    calling: set[int] = field(default_factory=set)
    on_yield: Callable[[Value], None] | None = None
    yielded: Value = NOTHING
    #: What `send` is about to give to the generator that is run next, and what it has given to the one that runs in this frame.
    sending: Value = NOTHING
    sent: Value = NOTHING
    #: The same of what `throw` raises. The operation at which a generator waits that runs in this frame.
    throwing: Value = NOTHING
    thrown: Value = NOTHING
    waiting: ops.Op | None = None
    snapshots: bool = False
    made: set[str] = field(default_factory=set)
    #: What a function that never returns had written where its body was left: by an endless loop, or as the program ends.
    stopped: Writes = field(default_factory=dict)
    provisional: bool = False
    receiver: Item | None = None
    loops: dict[int, LoopMemory] = field(default_factory=dict)
    courses: int = 0
    #: How many iterators whose elements are iterated in turn are gone through here, inside one another.
    nests: int = 0
    turn: str = ""
    #: Whether a turn of a loop is run that is not the first one, and stands for any number of them.
    later: bool = False
    decorating: bool = False
    #: Whether functions are called by the unknown code that a call hands them to: what it builds is not what they return.
    calling_back: bool = False
    #: Streams of which it matters whether nothing has seeded them where the function is called.
    asked_unset: set[Stream] = field(default_factory=set)
    #: The seeds that it has come upon first: see `afterwards`.
    seeds: list[Event] = field(default_factory=list)
    #: The ways out of it, with nothing, from branches that end there, each with what had been built before its branch.
    early: list[tuple[Exit, frozenset[Key]]] = field(default_factory=list)
    #: Whether functions are called because a statement iterates: no expression is there to be their construction.
    stepping: bool = False
    #: Whether it was called in this way.
    stepped: bool = False
    #: The exception on whose way out a block's last words run, if it is one.
    leaving: Value = NOTHING
    #: The exception that a handler is at, which a bare `raise` raises again; nothing if it may be any.
    handled: Value = NOTHING
    #: Whether code may have run that is not known, and that may run the program's own out of sight.
    foreign: bool = False
    #: What anything that has run may raise although nothing in the program says so: see `hazards`.
    hazard: Value = NOTHING
    #: How settings of which nothing is known are answered on the way that is run: see `settings`.
    answers: dict[tuple[object, ...], bool] = field(default_factory=dict)
    #: On which conditions about a seed streams have been set so that they count as set anyway, and how these are answered then.
    seeded_on: dict[tuple[object, ...], bool] = field(default_factory=dict)
    #: Whether the call that ended last gave something for sure where it might have raised for want of it.
    sure: bool = False
    #: Whether whole numbers have been compared, and what was open of counters: see `counts`.
    counting: bool = False
    asked: set[tuple[str, Count, int]] = field(default_factory=set)
    #: The operation that takes what the call in progress returns, if it comes next: `loss, accuracy = client.train()`.
    taker: ops.Op | None = None

    def site(self, position: ops.Pos) -> Site:
        """Return the program-wide name of a position in this function."""
        return (self.module.key, position)

    def step(self, position: ops.Pos) -> Site:
        """Return what a call at a position adds to the trail of the function called: turns run one by one differ."""
        return (f"{self.module.key}{self.turn}", position)

    def text(self, position: ops.Pos) -> str:
        """Return how the call at a position reads in the source."""
        return self.module.code.texts.get(position, "")

    def add(self, built: Construction) -> None:
        """Note a model construction."""
        known = self.constructions.get(built.key)
        self.constructions[built.key] = built if known is None else joined(known, built)

    def set(self, register: ops.Reg, value: Value) -> None:
        """Write a register."""
        self.registers[register] = value

    def add_yield(self, value: Value) -> None:
        """Note a value that the generator gives out."""
        self.yielded = join(self.yielded, value)


def outermost(frame: Frame) -> Frame:
    """Return the frame of the script that is run."""
    while frame.caller is not None:
        frame = frame.caller
    return frame
