"""The state of a stream: where it was last set, and what has happened since.

An *atom* is one possible history, reduced to three facts:

- `origin`: what set the stream. A seed call, the start of the process, the caller of the function under analysis
  (`Entry`), or `UNKNOWN_ORIGIN` for a function that nobody calls.
- `progress`: what drew since. The order is  NOTHING_YET < BUILT < DRAWN:

        DRAWN          something other than a model construction drew
          |
        BUILT          only model constructions drew
          |
     NOTHING_YET       the stream is where its origin left it

- `claim`: which part of the construction in progress has drawn from this history already (`BY_THIS`, `BY_SIBLING`, both or
  `BY_NONE`): what a model draws further is its own, and what the models among its arguments drew belongs to the same
  construction, until something else draws in between.

A stream's state is a set of atoms, each with the evidence that explains it best; join is union. Every event maps each
atom on its own, so a function's effect is the state at its exit when it starts from its own `Entry` atom: to call
the function is to put the caller's atoms in the place of `Entry` (Sharir and Pnueli's functional approach). The atoms are
finitely many: origins are seed calls and functions of the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

import msgspec

from seedlint.ir.stream import STREAMS, Stream

Progress: TypeAlias = Literal[0, 1, 2]
NOTHING_YET: Final = 0
BUILT: Final = 1
DRAWN: Final = 2

Claim: TypeAlias = int
BY_NONE: Final = 0
BY_THIS: Final = 1
BY_SIBLING: Final = 2

#: How the name of an event ends that is the iteration of something. It is kept however the iteration is written.
ITERATION: Final = (".__iter__", ".__next__")
#: How many calls of a chain are kept for a message; the middle of longer ones is left out.
PATH: Final = 24


class Chain(msgspec.Struct, frozen=True, gc=False):
    """Calls that lead from one function to another, outermost first, with how each reads. `entry` is the first one's."""

    sites: tuple[tuple[str, int], ...]
    texts: tuple[str, ...]
    entry: Entry | None = None


class Event(msgspec.Struct, frozen=True, gc=False):
    """A seed, draw or construction: `sites` leads from the current function to where it happens, `texts` names each
    call on the way; the last text is the event's own.
    """

    stream: Stream
    sites: tuple[tuple[str, int], ...]
    texts: tuple[str, ...]

    def below(self, call: Chain) -> Event:
        """Return the event as seen by the caller, through the calls of `call`."""
        if len(self.sites) >= PATH:
            return Event(self.stream, (*call.sites, self.sites[-1]), (*call.texts, self.texts[-1]))
        return Event(self.stream, (*call.sites, *self.sites), (*call.texts, *self.texts))


class Start(msgspec.Struct, frozen=True, gc=False):
    """The start of a process: nothing was seeded. `entropy`: a seed call without a value has put the stream there again."""

    entropy: bool = False


class UnknownOrigin(msgspec.Struct, frozen=True, gc=False):
    """The business of a caller that is not part of the program."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """Whatever the state was when the function analysed under this number was entered."""

    number: int


class Seed(msgspec.Struct, frozen=True, gc=False):
    """A seed call, told apart by where the stream is really seeded. `entropy`: its value differs from run to run."""

    module: str
    position: int
    entropy: bool = False


class Saved(msgspec.Struct, frozen=True, gc=False):
    """What had set a stream whose state was saved, with `progress`, before the function was called which restored it: in the
    function whose entry is `entry`, for which it is the origin itself.
    """

    origin: Start | UnknownOrigin | Entry | Seed
    entry: Entry
    progress: int


Origin: TypeAlias = Start | UnknownOrigin | Entry | Seed | Saved
Atom: TypeAlias = tuple[Origin, int, Claim]


#: The calls that lead to the first model that drew, and those that lead to the latest.
Built: TypeAlias = tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]]
#: So many ways are told apart on which different models drew.
WAYS: Final = 8


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """Why an atom holds: the seed call, and the first draw since (or the first construction, if nothing else drew). Where
    nothing drew but the construction in progress, `last` is the model of it that did so first; if `last` is a construction of
    several models, `model` leads to the first of them. `latest` leads to the model that drew most recently, if others have since.
    `ways` are the first and the latest of such models on other ways that led to the same atom.
    """

    seed: Event | None = None
    last: Event | None = None
    model: tuple[tuple[str, int], ...] = ()
    latest: tuple[tuple[str, int], ...] = ()
    ways: frozenset[Built] = frozenset()

    def cost(self) -> int:
        """Return how long the story is; the shorter one is told."""
        return (len(self.seed.sites) if self.seed else 0) + (len(self.last.sites) if self.last else 0)

    def below(self, call: Chain) -> Evidence:
        """Return the evidence as seen by the caller."""
        return Evidence(
            self.seed.below(call) if self.seed else None,
            self.last.below(call) if self.last else None,
            (*call.sites, *self.model) if self.model else (),
            (*call.sites, *self.latest) if self.latest else (),
            frozenset((_below_call(first, call), _below_call(latest, call)) for first, latest in self.ways)
            if self.ways
            else self.ways,
        )

    def built_first(self) -> tuple[tuple[str, int], ...]:
        """Return the calls that lead to the model that drew first, where nothing but constructions did; empty if none did."""
        return self.model or (self.last.sites if self.last else ())

    def built_latest(self) -> tuple[tuple[str, int], ...]:
        """Return the calls that lead to the model that drew most recently, where nothing but constructions did."""
        return self.latest or self.built_first()

    def then(self, model: tuple[tuple[str, int], ...]) -> Evidence:
        """Return the evidence after one more model drew."""
        return Evidence(
            self.seed, self.last, self.model, model, frozenset((first, model) for first, _ in self.ways)
        )

    def built(self) -> frozenset[Built]:
        """Return the models that drew first and most recently, on each way that led here."""
        return self.ways | {(self.built_first(), self.built_latest())}

    def beside(self, other: Evidence) -> Evidence:
        """Return the evidence with the models that drew on another way."""
        more = other.built() - self.built()
        if not more or len(self.ways) + len(more) > WAYS:
            return self
        return msgspec.structs.replace(self, ways=self.ways | more)


def _below_call(sites: tuple[tuple[str, int], ...], call: Chain) -> tuple[tuple[str, int], ...]:
    return (*call.sites, *sites) if sites else ()


class StreamState(dict[Atom, Evidence]):
    """Atoms with their evidence; never changed once made. Equality and hash regard the atoms alone."""

    __slots__ = ("_hash",)
    _hash: int

    def __hash__(self) -> int:  # type: ignore[override]  # a frozen mapping
        known: int | None = getattr(self, "_hash", None)
        if known is None:
            known = self._hash = hash(frozenset(self))
        return known

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, StreamState) and self.keys() == other.keys())

    def __ne__(self, other: object) -> bool:
        return not self == other


#: The state of all streams.
State: TypeAlias = Mapping[Stream, StreamState]

NO_EVIDENCE: Final = Evidence()


def uniform(origin: Origin) -> dict[Stream, StreamState]:
    """Return the state in which every stream is where `origin` left it."""
    return dict.fromkeys(STREAMS, StreamState({(origin, NOTHING_YET, BY_NONE): NO_EVIDENCE}))


def add(atoms: StreamState, atom: Atom, evidence: Evidence) -> None:
    """Put an atom into a state under construction, keeping the shorter story, and which models drew on each way."""
    present = atoms.get(atom)
    if present is None:
        atoms[atom] = evidence
    elif present is not evidence:
        told, other = (evidence, present) if evidence.cost() < present.cost() else (present, evidence)
        atoms[atom] = told.beside(other) if _is_built(atom) else told


def _is_built(atom: Atom) -> bool:
    """Tell whether nothing but models drew, and some did."""
    return atom[1] == BUILT or (atom[1] == NOTHING_YET and atom[2] != BY_NONE)


def same_point(left: StreamState, right: StreamState) -> bool | None:
    """Return whether two states of a stream are one point of it: nothing has happened in between, or what set it is the same and
    only one of them has drawn since; None where that is open.
    """
    if len(left) != 1 or len(right) != 1:
        return None
    ((a, one), (b, other)) = (*left.items(), *right.items())
    drawn = [max(progress, BUILT if claim else NOTHING_YET) for _, progress, claim in (a, b)]
    if a[0] == b[0] and one.seed == other.seed and drawn[0] != drawn[1]:
        return False
    return True if left is right else None


def join_streams(left: StreamState, right: StreamState) -> StreamState:
    """Return the union of two states of one stream."""
    if left is right or (right.keys() <= left.keys() and not _adds_ways(left, right)):
        return left
    result = StreamState(left)
    for atom, evidence in right.items():
        add(result, atom, evidence)
    return result


def _adds_ways(left: StreamState, right: StreamState) -> bool:
    """Tell whether other models drew on the ways to a state than on those to one that has the same atoms."""
    return any(
        evidence is not left[atom] and _is_built(atom) and not evidence.built() <= left[atom].built()
        for atom, evidence in right.items()
    )


def join_states(left: State | None, right: State | None) -> State | None:
    """Return the union of two states; None is the state of code that is not reached."""
    if left is None or left is right:
        return right
    if right is None:
        return left
    return {stream: join_streams(left[stream], right[stream]) for stream in STREAMS}


def after_draw(state: StreamState, event: Event) -> StreamState:
    """Return the state after something other than a construction drew."""
    result = StreamState()
    for (origin, progress, _), evidence in state.items():
        told = evidence if progress == DRAWN else Evidence(evidence.seed, event)
        add(result, (origin, DRAWN, BY_NONE), told)
    return result


def after_claim(state: StreamState) -> StreamState:
    """Return the state after the model that is being built drew."""
    result = StreamState()
    for (origin, progress, claim), evidence in state.items():
        add(result, (origin, progress, claim | BY_THIS), evidence)
    return result


def after_part(state: StreamState, event: Event) -> StreamState:
    """Return the state after a model was built that is part of the construction in progress."""
    if not any(claim & BY_THIS for _, _, claim in state):
        return state
    result = StreamState()
    for (origin, progress, claim), evidence in state.items():
        if claim == BY_THIS and progress == NOTHING_YET:
            told = Evidence(evidence.seed, event)
        else:
            told = evidence.then(event.sites) if claim & BY_THIS else evidence
        add(result, (origin, progress, BY_SIBLING if claim else BY_NONE), told)
    return result


def after_construction(state: StreamState, event: Event) -> StreamState:
    """Return the state after the construction that claimed atoms is complete."""
    if not any(claim for _, _, claim in state):
        return state
    result = StreamState()
    for (origin, progress, claim), evidence in state.items():
        if claim and progress == NOTHING_YET:
            first = evidence.built_first() if claim & BY_SIBLING else ()
            latest = event.sites if claim & BY_THIS else evidence.latest
            told = Evidence(evidence.seed, event, first, latest if first else ())
            if first and evidence.ways:
                told = msgspec.structs.replace(told, ways=_since(evidence, event, claim))
            add(result, (origin, BUILT, BY_NONE), told)
        else:
            told = evidence.then(event.sites) if claim & BY_THIS and progress == BUILT else evidence
            add(result, (origin, progress, BY_NONE), told)
    return result


def _since(evidence: Evidence, event: Event, claim: Claim) -> frozenset[Built]:
    """Return the models of other ways once the construction that claimed them is complete."""
    return frozenset((first, event.sites if claim & BY_THIS else latest) for first, latest in evidence.ways)


def after_seed(event: Event, *, entropy: bool) -> StreamState:
    """Return the state right after a seed call."""
    module, position = event.sites[-1]
    return StreamState({(Seed(module, position, entropy), NOTHING_YET, BY_NONE): Evidence(event, None)})


def unread(state: StreamState) -> StreamState:
    """Return the part of a state that the model which is being built has not drawn from yet, as its siblings left it."""
    if not any(claim for _, _, claim in state):
        return state
    return StreamState({atom: evidence for atom, evidence in state.items() if not atom[2] & BY_THIS})


def compose(inner: StreamState, entry: Entry, outer: StreamState, call: Chain) -> StreamState:
    """Put the caller's state `outer` in the place of `entry` in a state that a function called by `call` left."""
    result = StreamState()
    for (origin, progress, claim), evidence in inner.items():
        if origin != entry:
            add(
                result,
                (_seen_by(call.entry, origin), progress, claim),
                _below(origin, progress, evidence, call),
            )
            continue
        for (was, before, had), known in outer.items():
            both = claim | had if progress == NOTHING_YET else claim
            told = _told(known, (before, had), evidence, (progress, claim), call)
            add(result, (was, max(before, progress), both), told)
    return result


def _seen_by(caller: Entry | None, origin: Origin) -> Origin:
    return origin.origin if isinstance(origin, Saved) and origin.entry == caller else origin


def _below(origin: Origin, progress: int, evidence: Evidence, call: Chain) -> Evidence:
    """Return the evidence as seen by the caller. What had happened before a state was saved did not happen below the call."""
    if not isinstance(origin, Saved):
        return evidence.below(call)
    if progress != NOTHING_YET and progress == origin.progress:
        return evidence
    return Evidence(evidence.seed, *msgspec.structs.astuple(evidence.below(call))[1:])


def saved_before(atoms: StreamState, entry: Entry) -> StreamState:
    """Return a restored state that was saved in the function of `entry`, as the function that restores it sees it."""
    result = StreamState()
    for (origin, progress, claim), evidence in atoms.items():
        seen = origin if isinstance(origin, Saved) else Saved(origin, entry, progress)
        add(result, (seen, progress, claim), evidence)
    return result


def unsaved(origin: Origin) -> Origin:
    """Return what set a stream, wherever its state was saved."""
    return origin.origin if isinstance(origin, Saved) else origin


def compose_claims(claims: StreamState, entry: Entry, outer: StreamState, call: Chain) -> StreamState:
    """Return what a called function read for the model that is being built, which has not read it before."""
    return compose(claims, entry, unread(outer), call)


def _told(
    known: Evidence, before: tuple[int, Claim], evidence: Evidence, after: tuple[int, Claim], call: Chain
) -> Evidence:
    """Return the story of the caller's atom continued by the callee's; the first draw is the one to tell."""
    first = after[0] > before[0] or (before == (NOTHING_YET, BY_NONE) and after[1] != BY_NONE)
    if evidence.last is None:
        return known
    here = evidence.below(call)
    if first:
        return Evidence(known.seed, here.last, here.model, here.latest, here.ways)
    return known if DRAWN in (before[0], after[0]) else known.then(here.built_latest())
