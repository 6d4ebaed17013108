"""The abstract machine: the heap and stream state of the program point under analysis, and what is known so far.

The topics in the other folders hold the machine's instructions. They call one another without end (a call runs a block, a block
calls, an attribute may be a property, which calls), so they meet in the machine: `Instructions` names what each topic
offers to the others, and `assemble` puts them together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from seedlint.catalogue.lookup import Catalogue
from seedlint.ir import ops
from seedlint.ir.expression import Expression
from seedlint.ir.stream import Stream
from seedlint.solve.state import presence
from seedlint.solve.state.construction import Habit
from seedlint.solve.state.frame import Catch, Exit, Frame, Journal, Observed, Outcome, Solved, Summary
from seedlint.solve.state.heap import GROUND, Cell, Heap, Writes, default_of
from seedlint.solve.state.instructions import Instructions
from seedlint.solve.state.items import (
    Class,
    Function,
    FunctionRef,
    Item,
    Library,
    Method,
    Site,
    Value,
    Wrapped,
)
from seedlint.solve.state.known import (
    ClassRecord,
    Followed,
    Generators,
    Published,
    Seeds,
    Settings,
    UnresolvedCalls,
)
from seedlint.solve.state.lattice import Event, State, join_states
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.mentioned import Mentions
from seedlint.solve.state.presence import PERHAPS, SHOWN
from seedlint.solve.state.raised import Raised
from seedlint.solve.state.values import NOTHING, TRUE, UNKNOWN, join

#: The place of the answers to what is asked of settings, which hold on some ways only: see `shared_settings`.
ANSWERS: Final = "?"


_NO_WRITES: Final[Writes] = {}


def _not_in_all(merged: Writes, alternatives: list[Writes]) -> list[Cell]:
    """Return the cells of `merged` that some alternatives leave alone."""
    if len(alternatives) == 2:  # as nearly all have
        left, right = alternatives
        return [cell for cell in merged if cell not in right or cell not in left]
    written: dict[Cell, int] = {}
    for writes in alternatives:
        for cell in writes:
            written[cell] = written.get(cell, 0) + 1
    return [cell for cell, count in written.items() if count < len(alternatives)]


def _not_read(_text: str) -> Expression | None:
    return None


def _nothing_installed(_name: str) -> LoadedModule | None:
    return None


#: How a field of `Machine` is marked that each script of a program has for itself.
OWN: Final = {"own": True}


@dataclass(slots=True)
class Machine:
    """The state of the analysis at the present program point, and the knowledge it has gathered.

    All scripts of a program share what is not marked as their own, nor given from outside.
    """

    catalogue: Catalogue
    modules: Callable[[str], LoadedModule | None]
    do: Instructions
    models: frozenset[Site] = field(metadata=OWN, default=frozenset())
    unknown_calls_draw: bool = field(metadata=OWN, default=False)
    submodules: Callable[[str], list[str]] = field(metadata=OWN, default=lambda prefix: [])
    #: The text of a file of the project that is no code, by its path.
    texts: Callable[[str], str | None] = field(metadata=OWN, default=lambda path: None)
    heap: Heap = field(default_factory=Heap)
    state: State | None = field(metadata=OWN, default=None)
    memo: dict[object, list[Summary]] = field(default_factory=dict)
    active: dict[object, Summary] = field(metadata=OWN, default_factory=dict)
    classes: dict[str, ClassRecord] = field(default_factory=dict)
    owners: dict[tuple[FunctionRef, str], Class] = field(default_factory=dict)
    code: dict[str, LoadedModule] = field(default_factory=dict)
    environments: dict[str, str] = field(default_factory=dict)
    executed: set[FunctionRef] = field(default_factory=set)
    #: Functions that are methods which a class must define that can be made.
    abstract: set[FunctionRef] = field(default_factory=set)
    unresolved: UnresolvedCalls = field(default_factory=UnresolvedCalls)
    overwritten: set[Site] = field(default_factory=set)
    #: Calls that draw, lead into code of the program, or are not known.
    busy: set[Site] = field(default_factory=set)
    #: What has drawn from each stream, but for constructions: one event for each call.
    drawn: dict[tuple[Stream, Site], Event] = field(default_factory=dict)
    initialised: set[Site] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    #: The calls that lead to where objects are made, by number and the other way round.
    trails: dict[tuple[Site, ...], int] = field(default_factory=dict)
    trails_by_number: list[tuple[Site, ...]] = field(default_factory=list)
    #: Summaries of calls by what of these is no place: see `likeness`.
    alike: dict[object, list[Solved]] = field(default_factory=dict)
    orders: dict[Item, tuple[Item, ...]] = field(default_factory=dict)
    kinds: dict[Item, Library | None] = field(default_factory=dict)
    keys: list[Item] = field(default_factory=list)
    key_numbers: dict[Item, int] = field(default_factory=dict)
    numbers: int = field(metadata=OWN, default=0)
    steps: int = field(metadata=OWN, default=0)
    limit: int = field(metadata=OWN, default=0)
    steps_of_imports: int = field(metadata=OWN, default=0)
    #: How often a module was run that had been imported on some ways: see `run_module`.
    imported_again: Counter[str] = field(metadata=OWN, default_factory=Counter)
    #: Calls that this entry point made and that were not followed, as the work allowed was done.
    unfollowed: int = field(metadata=OWN, default=0)
    #: The share of the work that is being used, 0 if that is not divided; and how often a summary became less for want of work.
    share: int = field(metadata=OWN, default=0)
    cuts: int = field(metadata=OWN, default=0)
    #: Steps that the functions called by the activation under way have taken.
    steps_below: int = field(metadata=OWN, default=0)
    assumed: set[object] = field(metadata=OWN, default_factory=set)
    #: Objects whose call is going on, those called since the outermost of these, and whether one has led back to itself.
    calling: set[Item] = field(metadata=OWN, default_factory=set)
    called: set[Item] = field(metadata=OWN, default_factory=set)
    leads_back: bool = field(metadata=OWN, default=False)
    #: How many texts are being evaluated, and containers compared, one inside the other.
    evaluations: int = field(metadata=OWN, default=0)
    comparisons: int = field(metadata=OWN, default=0)
    #: Whether what runs is a thread of its own, which may go round without end.
    apart: bool = field(metadata=OWN, default=False)
    depths: Counter[FunctionRef] = field(metadata=OWN, default_factory=Counter)
    ways: Counter[FunctionRef] = field(default_factory=Counter)
    published: dict[Site, Published] = field(default_factory=dict)
    #: The same of the models that a model builds as its parts: what each reads by itself.
    parts: dict[Site, Published] = field(default_factory=dict)
    #: What of both has been told since the last script came to its end: see `twins`.
    lately: set[Site] = field(default_factory=set)
    observed: dict[tuple[Habit, Site], Observed] = field(default_factory=dict)
    #: The attributes that the program asks for, so that it is worth keeping apart on which ways they are there: see `asked`.
    presence: frozenset[str] = field(metadata=OWN, default=frozenset())
    #: By the place of an object: the object, and the namespaces of its classes, whose attributes show where it has none.
    shown: dict[str, tuple[Item, tuple[str, ...]]] = field(default_factory=dict)
    #: Whether a class of the program may say itself what its attributes are (`__getattribute__`).
    intercepts: bool = False
    #: Whether objects may say what their end does: see `endings`.
    finalizes: bool = False
    #: Functions of libraries in whose place some script puts something: what is there now is in their cells.
    replaced: set[str] = field(default_factory=set)
    #: Objects of libraries by where they are made, whatever calls lead there: the call of the constructor, and its class.
    library_made: dict[str, tuple[Site, str]] = field(default_factory=dict)
    generators: Generators = field(default_factory=Generators)
    seeds: Seeds = field(default_factory=Seeds)
    settings: Settings = field(metadata=OWN, default_factory=Settings)
    mentions: Mentions = field(default_factory=Mentions)
    installed: Callable[[str], LoadedModule | None] = field(metadata=OWN, default=_nothing_installed)
    is_installed: Callable[[str], bool] = field(metadata=OWN, default=bool)
    yielder: Frame | None = field(metadata=OWN, default=None)
    #: What is known together at the present point: see `outcomes`.
    outcomes: tuple[Outcome, ...] = field(metadata=OWN, default=())
    suspended: dict[tuple[str, int], list[Value]] = field(metadata=OWN, default_factory=dict)
    is_tame: Callable[[str], bool] = field(metadata=OWN, default=bool)
    parsed: Callable[[str], Expression | None] = field(metadata=OWN, default=_not_read)
    followed: Followed = field(default_factory=Followed)
    grounded: set[str] = field(default_factory=set)
    #: The models of which it has ever been noted what their weights are; in most code there are none.
    weighed: set[str] = field(default_factory=set)
    #: The state in which processes that a script starts take up their work, by the script's key: see `processes`.
    children: dict[str, State] = field(metadata=OWN, default_factory=dict)
    #: Which round of the program this is, from 1 on, and what the activation under way has told: see `rounds`.
    round: int = 1
    journal: Journal = field(metadata=OWN, default_factory=Journal)

    def number(self) -> int:
        """Return a number never given before."""
        self.numbers += 1
        return self.numbers

    def function(self, ref: FunctionRef) -> ops.Function:
        """Return the code of a function."""
        return self.code[ref.module].code.functions[ref.index]

    def ran(self, ref: FunctionRef) -> None:
        """Note that a function has been run."""
        self.executed.add(ref)
        self.journal.executed.add(ref)

    def is_model_call(self, site: Site) -> bool:
        """Return whether uses have told that an unresolved call builds a model."""
        if site in self.models:
            return True
        self.journal.unresolved.add(site)
        return False

    def number_of(self, trail: tuple[Site, ...]) -> int:
        """Return the number that the calls which lead to a place bear in its name."""
        number = self.trails.get(trail)
        if number is None:
            number = self.trails[trail] = len(self.trails_by_number)
            self.trails_by_number.append(trail)
        return number

    def place(self, frame: Frame, what: str) -> str:
        """Return the name of the place of an object made at this point, the same each time this point is run."""
        place = f"{frame.module.key}:{what}{frame.turn}|{self.number_of(frame.trail)}"
        frame.made.add(place)
        return place

    def read(self, frame: Frame, cell: Cell) -> Value:
        """Return what a cell holds, noting what the function depends on."""
        held = self.heap.cells.get(cell)
        if held is None:
            value, level = default_of(cell), GROUND
        else:
            value, level = held
        if level < frame.depth and cell not in frame.reads and cell[0] != frame.env:
            frame.reads[cell] = value
        return value

    def note_reads(self, frame: Frame, cells: Iterable[Cell]) -> None:
        """Note that the function depends on what cells hold that it has not written."""
        known, held, depth, env = frame.reads, self.heap.cells, frame.depth, frame.env
        for cell in cells:
            if cell in known:
                continue
            found = held.get(cell)
            if found is None:
                if cell[0] != env:
                    known[cell] = default_of(cell)
            elif found[1] < depth and cell[0] != env:
                known[cell] = found[0]

    def write(self, cell: Cell, value: Value) -> None:
        """Set a cell."""
        if cell[0]:
            self.heap.write(cell, value)

    def write_weakly(self, frame: Frame, cell: Cell, value: Value) -> None:
        """Add to what a cell may hold."""
        held = self.read(frame, cell)
        if not held and cell[0] in self.shown:
            value = join(value, self._shown(frame, cell, [_NO_WRITES]))
        self.write(cell, join(held, value))
        if not held:
            self.note_perhaps(cell)

    def merge_writes(self, frame: Frame, alternatives: list[Writes]) -> None:
        """Write the join of alternatives that began at the present heap."""
        self.heap.apply(self.joined(frame, alternatives))

    def joined(self, frame: Frame, alternatives: list[Writes]) -> Writes:
        """Return the join of alternatives that began at the present heap."""
        self.steps += sum(map(len, alternatives))
        if len(alternatives) == 1:
            return alternatives[0]
        merged: Writes = dict(alternatives[0])
        known = merged.get
        for writes in alternatives[1:]:
            for cell, value in writes.items():
                found = known(cell)
                if found is None:
                    merged[cell] = value
                elif found is not value:
                    merged[cell] = join(found, value)
        partial = []
        for cell in _not_in_all(merged, alternatives):
            before = self.read(frame, cell)
            if before:
                merged[cell] = join(merged[cell], before)
            elif cell[0] in self.shown and (default := self._shown(frame, cell, alternatives)):
                merged[cell] = join(merged[cell], default)
            elif cell[0] == ANSWERS:
                merged[cell] = UNKNOWN
            else:
                partial.append(cell)
        if self.presence:
            presence.note_partial(merged, alternatives, partial, self.presence, self.heap.cells)
        return merged

    def shown_by_class(self, frame: Frame, cell: Cell) -> Value:
        """Return what an object that has no attribute of its own shows under its name, out of its class."""
        return self._shown(frame, cell, [_NO_WRITES]) if cell[0] in self.shown else NOTHING

    def _shown(self, frame: Frame, cell: Cell, alternatives: Iterable[Writes]) -> Value:
        """Return what an object's class holds under the name of an attribute, if the object has none of its own on some way."""
        place, name = cell
        there = self.heap.read((place, SHOWN)) == TRUE
        if not any(cell not in writes and (there or (place, SHOWN) in writes) for writes in alternatives):
            return NOTHING
        owner, namespaces = self.shown[place]
        found = next(filter(None, (self.read(frame, (space, name)) for space in namespaces)), NOTHING)
        if isinstance(owner, Class):
            return found
        return frozenset(
            Method(i, owner) if type(i) is Function else i for i in found if type(i) is not Wrapped
        )

    def raised(self, frame: Frame, raised: Raised) -> Writes:
        """Return what has been written where exceptions leave a function, whose layer has been taken back."""
        merged, partial = raised.writes, []
        for cell in raised.partial:
            before = self.read(frame, cell)
            if before:
                merged[cell] = join(merged[cell], before)
            elif default := self.shown_by_class(frame, cell):
                merged[cell] = join(merged[cell], default)
            else:
                partial.append(cell)
        if self.presence and raised.count > 1:
            presence.note(merged, [*partial, *raised.empty], self.presence)
        return merged

    def note_perhaps(self, cell: Cell) -> None:
        """Note that an attribute is there on some ways only, in programs that ask for such things."""
        if presence.is_asked(cell[1], self.presence):
            self.heap.write((cell[0], PERHAPS + cell[1]), TRUE)

    def merge(self, frame: Frame, exits: Iterable[Exit]) -> Value:
        """Continue where any of `exits` arrives, and return the join of what they carry."""
        reached = list(exits)
        self.state, value = None, NOTHING
        for way in reached:
            self.state = join_states(self.state, way.state)
            value = join(value, way.value)
        if any(way.writes for way in reached):
            self.merge_writes(frame, [way.writes for way in reached])
        return value

    def branch(self, exits: list[Exit], run: Callable[[], Value]) -> None:
        """Run something from the present point, take it back, and add how it ended to `exits`."""
        self.heap.begin()
        value = run()
        state = self.state
        writes = self.heap.rollback()
        if state is not None:
            exits.append(Exit(state, writes, value))

    def alternatives(self, frame: Frame, runs: Sequence[Callable[[], Value]]) -> Value:
        """Run each of several things that may happen from the present point, and join the outcomes."""
        if len(runs) == 1:
            return runs[0]()
        self.steps += len(runs)  # those that write nothing take time, too
        before = self.state
        exits: list[Exit] = []
        regions = len(frame.regions)
        for run in runs:
            self.state = before
            self.branch(exits, run)
            del frame.regions[regions:]
        return self.merge(frame, exits)

    def leave_unfollowed(self) -> None:
        """Count a call that is not followed, as the work allowed is done."""
        self.counts["calls not followed"] += 1
        self.unfollowed += 1
        self.cuts += 1

    def leave(self, frame: Frame, kind: str, value: Value = NOTHING, *, may: bool = False) -> None:
        """Leave the block by "returns", "breaks", "continues" or "raises"; the point after is not reached."""
        catch = getattr(frame, kind)
        if catch is not None and self.state is not None:
            self.exit(catch, self.state, value, may=may)
        self.state = None

    def exit(
        self, catch: Catch, state: State, value: Value, also: Writes | None = None, *, may: bool = False
    ) -> None:
        """Note a way out to `catch` from here, in some state, with what `also` says is written on the way."""
        if isinstance(catch, Raised):
            self.steps += catch.add(self.heap, state, value, also or {})
        else:
            written = self.heap.since(catch.depth)
            catch.exits.append(Exit(state, written | also if also else written, value, may))

    def end(self, frame: Frame, kind: str, value: Value = NOTHING) -> None:
        """Leave, as `leave` does, a block that began with the open layer, and take that back."""
        catch = getattr(frame, kind)
        if catch is None or self.state is None:
            self.heap.discard()
        else:
            writes = self.heap.rollback()
            assert catch.depth == self.heap.depth(), "the block began with the open layer"
            catch.exits.append(Exit(self.state, writes, value))
        self.state = None
