"""Prove a fix: analyse the edited program again, and compare every construction with what it was."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias, TypeVar

from seedlint.finding import UNTRIED, Edit, Fix
from seedlint.fix.frames import Trees
from seedlint.fix.insertion import Refusal
from seedlint.fix.part import Part, Reanalyse, exchanged
from seedlint.fix.twins import Pair, twins
from seedlint.ir.stream import Stream
from seedlint.solve.state.construction import Construction, Reading
from seedlint.text.edit import EditError, mover
from seedlint.text.notebook import edit_file, program_of
from seedlint.text.span import Place

Edits: TypeAlias = tuple[Edit, ...]
#: Where a construction begins: its file, and line and column, both from 1.
Spot: TypeAlias = tuple[str, int, int]
#: Edited programs whose constructions are kept.
TRIED: Final = 32

K = TypeVar("K")
V = TypeVar("V")


class Change(NamedTuple):
    """A fix for a construction, or for the program if there is none, still to be proven.

    `built` is the call that comes out fresh: inside a factory, that is not the construction's own place. For a fix that
    seeds streams which nothing seeded, `seeding` names these.
    """

    construction: Construction | None
    fix: Fix
    built: Place | None = None
    seeding: tuple[Stream, ...] = ()


class State(NamedTuple):
    """A program with some edits made, and the constructions of the program they give.

    `inside` says of constructions that were factories' calls where in the factory they are found now. Its places, as
    those of the edits, are of the program as it was found; those of `alike`, the pairs of twins, as it is now.
    """

    edits: Edits
    constructions: Sequence[Construction]
    inside: Mapping[Place, Place]
    alike: Collection[Pair]


@dataclass(slots=True)
class Allowance:
    """How many of the solver's steps proofs may still take; the last may take more.

    Each proof solves the program again, and one that takes a minute may have a hundred findings.
    """

    left: int


class Proof(NamedTuple):
    """What fixes are proven against: the program as it was found, its trees, and how to analyse it with changes.

    `tried` is what came of the edits last tried, on top of which others: models that one statement builds ask for the same
    edits in turn. `parts` are the parts of programs last analysed, by the edits made and the files that changed.
    `allowance` is the work left for that.
    """

    sources: Mapping[str, bytes]
    found: Sequence[Construction]
    reanalyse: Reanalyse
    trees: Trees
    tried: dict[tuple[Edits, Edits], tuple[Sequence[Construction], Collection[Pair]]]
    parts: dict[tuple[Edits, frozenset[str]], Part]
    allowance: Allowance

    def start(self) -> State:
        """Return the program as it was found."""
        return State((), self.found, {}, twins(self.found, self.trees))


def prove(changes: Sequence[Change], before: State, proof: Proof) -> State | Refusal:
    """Return the program with the fixes made on top of the edits before, or why they must not be made.

    They are proven when each construction comes out fresh (or, where streams are to be seeded, no longer reads these
    unseeded), no other construction is worse than before, and no two models become twins that were none.
    """
    if proof.allowance.left <= 0:
        return Refusal(UNTRIED)
    edits = _together(changes, before)
    try:
        constructions, alike = _analysed(edits, before, proof)
    except EditError as error:
        return Refusal(str(error))
    inside = {
        change.construction.place: change.built for change in changes if change.construction and change.built
    }
    after = State(edits, constructions, {**before.inside, **inside}, alike)
    old, new = _Found(before, proof.sources), _Found(after, proof.sources)
    reason = _objection(changes, old, new, proof)
    if reason:
        return Refusal(reason)
    if _new_twins(old, new, proof):
        return Refusal("two models would get the same weights")
    return after


def _together(changes: Sequence[Change], before: State) -> Edits:
    return tuple(dict.fromkeys((*before.edits, *(edit for change in changes for edit in change.fix.edits))))


def draws_left(change: Change, before: State, proof: Proof) -> Iterator[tuple[Place, ...]]:
    """Yield the calls that lead to what draws between the new seed and the model where a change, which was tried alone, does not
    help: as they stand in the program as it was found.
    """
    edits = _together([change], before)
    tried = proof.tried.get((edits, before.edits))
    if tried is None or change.construction is None:
        return
    after = _Found(State(edits, tried[0], before.inside, tried[1]), proof.sources)
    current = after.find(change.construction)
    for reading in current.reads if current is not None else ():
        if reading.progress == "drawn" and reading.last is not None:
            path = [after.as_found(place, proof.trees) for place in reading.last.path]
            if all(path):
                yield tuple(place for place in path if place is not None)


def _analysed(edits: Edits, before: State, proof: Proof) -> tuple[Sequence[Construction], Collection[Pair]]:
    """Return the constructions of the edited program, and the twins among them. Raises `EditError`."""
    key = edits, before.edits
    if key not in proof.tried:
        changed = frozenset(edit.path for edit in edits[len(before.edits) :])
        part = _part(edits, changed, proof)
        constructions = part.constructions
        if not part.whole:
            was = _part(before.edits, changed, proof)
            constructions = exchanged(before.constructions, was.constructions, part.constructions)
        edited = edited_files(edits, proof.sources)
        _make_room(proof.tried)
        proof.tried[key] = constructions, twins(constructions, Trees(proof.sources, edited, proof.trees))
    return proof.tried[key]


def _part(edits: Edits, changed: frozenset[str], proof: Proof) -> Part:
    """Return the part of the edited program that some files can concern. Raises `EditError`."""
    key = edits, changed
    if key not in proof.parts:
        part = proof.reanalyse(edited_files(edits, proof.sources), changed)
        proof.allowance.left -= part.steps
        _make_room(proof.parts)
        proof.parts[key] = part
    return proof.parts[key]


def _make_room(kept: dict[K, V]) -> None:
    while len(kept) >= TRIED:
        kept.pop(next(iter(kept)))


def now(construction: Construction, state: State, proof: Proof) -> Construction | None:
    """Return what a construction of the program as found is after the edits of a state."""
    return _Found(state, proof.sources).find(construction)


class _Found:
    """The constructions of a state by where they begin."""

    def __init__(self, state: State, sources: Mapping[str, bytes]) -> None:
        self.state = state
        self._by_spot = {_begin(each.place): each for each in state.constructions}
        by_path: dict[str, list[Edit]] = {}
        for edit in state.edits:
            by_path.setdefault(edit.path, []).append(edit)
        self._movers = {
            path: mover(program_of(path, sources[path]), edits) for path, edits in by_path.items()
        }

    def find(self, construction: Construction) -> Construction | None:
        """Return what a construction of the program as it was found is now."""
        for place in (construction.place, self.state.inside.get(construction.place)):
            found = self._by_spot.get(self.spot(place)) if place is not None else None
            if found is not None:
                return found
        return None

    def as_found(self, place: Place, trees: Trees) -> Place | None:
        """Return where an expression of the program after the edits stands in the program as it was found."""
        move, tree = self._movers.get(place.path), trees.get(place.path)
        if move is None or tree is None:
            return place if move is None else None
        wanted = place.span
        for node in tree.nodes:
            if isinstance(node, ast.expr):
                span = tree.span(node)
                begin, end = move(span.line, span.column), move(span.end_line, span.end_column)
                if (*begin, *end) == (wanted.line, wanted.column, wanted.end_line, wanted.end_column):
                    return Place(place.path, span)
        return None

    def spot(self, place: Place) -> Spot:
        """Return where a construction of the program as it was found begins after the edits."""
        move = self._movers.get(place.path)
        return (place.path, *move(place.span.line, place.span.column)) if move else _begin(place)


def _objection(changes: Sequence[Change], old: _Found, new: _Found, proof: Proof) -> str:
    """Return what is wrong with the constructions after the edits, "" if nothing is."""
    goals = {change.construction.place: change for change in changes if change.construction}
    seeding = {stream for change in changes for stream in change.seeding}
    for each in proof.found:
        was, is_now, goal = old.find(each) or each, new.find(each), goals.get(each.place)
        if is_now is None:
            return f"the model at {each.place} is no longer found after the edit"
        if goal is not None and not (seeded(is_now, goal.seeding) if goal.seeding else fresh(is_now, was)):
            return "something would still draw between the new seed and the model"
        if _worse(is_now, was, seeding):
            return f"the model at {each.place} would be worse off"
    return ""


def edited_files(edits: Iterable[Edit], sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the new content of every file that the edits change. Raises `EditError`."""
    by_path: dict[str, list[Edit]] = {}
    for edit in edits:
        by_path.setdefault(edit.path, []).append(edit)
    return {path: edit_file(path, sources[path], changes) for path, changes in by_path.items()}


def fresh(construction: Construction, before: Construction) -> bool:
    """Tell whether every stream that was seeded before is now right after a seed, whichever way the program took."""
    streams = {each.stream for each in before.reads if each.origin == "seed"}
    reads = [each for each in construction.reads if each.stream in streams]
    return all(each.origin == "seed" and each.progress == "none" for each in reads)


def seeded(construction: Construction, streams: Collection[Stream]) -> bool:
    """Tell whether the construction reads each of the streams only after something has seeded it."""
    return not any(each.origin == "start" and each.stream in streams for each in construction.reads)


def _worse(now: Construction, was: Construction, seeding: Collection[Stream]) -> bool:
    streams = {each.stream for each in (*now.reads, *was.reads)} - {*seeding}
    return any(_rank(now.reads, stream) > _rank(was.reads, stream) for stream in streams)


def _rank(readings: Sequence[Reading], stream: Stream) -> int:
    """Return how bad the worst state of a stream is: 0 fresh, 1 chained, 2 never seeded, 3 drawn from."""
    of_progress = {"none": 0, "built": 1, "drawn": 3}
    ranks = [
        2 if each.origin in {"start", "entropy"} else of_progress[each.progress]
        for each in readings
        if each.stream == stream
    ]
    return max(ranks, default=0)


def _new_twins(old: _Found, new: _Found, proof: Proof) -> bool:
    """Tell whether two models are twins now that were none before the edits."""
    before, after = old.state.alike, new.state.alike
    if not after:
        return False
    spots = {old.spot(each.place): each.place for each in proof.found}
    later = {new.spot(each.place): each.place for each in proof.found}
    known = {frozenset(spots.get(_begin(place), place) for place in pair) for pair in before}
    return any(frozenset(later.get(_begin(place), place) for place in pair) not in known for pair in after)


def _begin(place: Place) -> Spot:
    return place.path, place.span.line, place.span.column
