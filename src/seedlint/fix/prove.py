"""Prove a fix: analyse the edited program again, and compare every construction with what it was."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from seedlint.finding import Edit, Fix
from seedlint.fix.frames import Trees
from seedlint.fix.insertion import Refusal
from seedlint.fix.twins import twins
from seedlint.ir.stream import Stream
from seedlint.solve.construction import Construction, Reading
from seedlint.text.edit import EditError, apply_edits, moved
from seedlint.text.span import Place

#: Analyse the program with some files' content replaced, and return its constructions.
Reanalyse: TypeAlias = Callable[[Mapping[str, bytes]], Sequence[Construction]]
Edits: TypeAlias = tuple[Edit, ...]
#: Where a construction begins: its file, and line and column, both from 1.
Spot: TypeAlias = tuple[str, int, int]


class State(NamedTuple):
    """A program with some edits made: what they are, and the constructions of the program they give."""

    edits: Edits
    constructions: Sequence[Construction]


class Proof(NamedTuple):
    """What fixes are proven against: the program as it was found, and how to analyse it with changes."""

    sources: Mapping[str, bytes]
    found: Sequence[Construction]
    reanalyse: Reanalyse


def prove(
    fix: Fix,
    construction: Construction,
    before: State,
    proof: Proof,
    *,
    built: Place | None = None,
    seeding: Collection[Stream] = (),
) -> State | Refusal:
    """Return the program with the fix made on top of the edits before, or why the fix must not be made.

    It is proven when the construction comes out fresh, no other construction is worse than before, and no two models
    become twins that were none. Where a factory is seeded inside, the construction comes out as `built`, the call in
    it. For a fix that seeds streams nothing seeded, `seeding` names these: it is proven when the construction no
    longer reads them unseeded. The edits of `fix` and of `before`, and `built`, refer to the program as it was found.
    """
    edits = (*before.edits, *(edit for edit in fix.edits if edit not in before.edits))
    try:
        edited = edited_files(edits, proof.sources)
    except EditError as error:
        return Refusal(str(error))
    after = State(edits, proof.reanalyse(edited))
    old, new = _by_spot(before.constructions), _by_spot(after.constructions)
    for each in proof.found:
        was = old.get(_spot(each.place, before.edits, proof.sources), each)
        now = new.get(_spot(each.place, edits, proof.sources))
        if now is None and each is construction and built is not None:
            now = new.get(_spot(built, edits, proof.sources))
        if now is None:
            return Refusal(f"the model at {each.place} is no longer found after the edit")
        if each is construction and not (seeded(now, seeding) if seeding else fresh(now, was)):
            return Refusal("the model would still not be built right after a seed")
        if _worse(now, was, seeding):
            return Refusal(f"the model at {each.place} would be worse off")
    if _new_twins(before, after, edited, proof):
        return Refusal("two models would get the same weights")
    return after


def spot_after(construction: Construction, state: State, proof: Proof) -> Construction | None:
    """Return what a construction of the program as found is after the edits of a state."""
    return _by_spot(state.constructions).get(_spot(construction.place, state.edits, proof.sources))


def edited_files(edits: Iterable[Edit], sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the new content of every file that the edits change. Raises `EditError`."""
    by_path: dict[str, list[Edit]] = {}
    for edit in edits:
        by_path.setdefault(edit.path, []).append(edit)
    return {path: apply_edits(sources[path], changes) for path, changes in by_path.items()}


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
        2 if each.origin == "start" else of_progress[each.progress]
        for each in readings
        if each.stream == stream
    ]
    return max(ranks, default=0)


def _new_twins(before: State, after: State, edited: Mapping[str, bytes], proof: Proof) -> bool:
    old = twins(before.constructions, Trees(proof.sources, edited_files(before.edits, proof.sources)))
    new = twins(after.constructions, Trees(proof.sources, edited))
    if len(new) <= len(old):
        return False
    spots = {_spot(each.place, before.edits, proof.sources): each.place for each in proof.found}
    later = {_spot(each.place, after.edits, proof.sources): each.place for each in proof.found}
    known = {frozenset(spots.get(_begin(place), place) for place in pair) for pair in old}
    return any(frozenset(later.get(_begin(place), place) for place in pair) not in known for pair in new)


def _by_spot(constructions: Sequence[Construction]) -> dict[Spot, Construction]:
    return {_begin(each.place): each for each in constructions}


def _begin(place: Place) -> Spot:
    return place.path, place.span.line, place.span.column


def _spot(place: Place, edits: Edits, sources: Mapping[str, bytes]) -> Spot:
    """Return where a construction of the program as found begins after the edits."""
    changes = [edit for edit in edits if edit.path == place.path]
    if not changes:
        return _begin(place)
    return place.path, *moved(sources[place.path], changes, place.span.line, place.span.column)
