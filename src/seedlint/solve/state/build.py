"""What one construction has built: the model itself, and the models among its arguments, each as it was when it was built.

Together they are one construction, and what they draw is its own. But a function may return some of them and leave others
behind: those that its caller gets are a construction there, to which the others are models built before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, TypeAlias

from seedlint.ir.stream import Stream
from seedlint.solve.state.items import Site
from seedlint.solve.state.lattice import (
    BUILT,
    BY_NONE,
    BY_SIBLING,
    NOTHING_YET,
    Atom,
    Chain,
    Entry,
    Evidence,
    Origin,
    Saved,
    State,
    StreamState,
    add,
    compose,
    join_streams,
    unsaved,
)

#: The states of some streams.
States: TypeAlias = dict[Stream, StreamState]


#: Models that draw from a stream: the calls that lead to each, and what set the stream before.
Models: TypeAlias = set[tuple[tuple[Site, ...], Origin]]
#: Where no function has returned a model yet.
NOWHERE: Final = Chain((), ())


@dataclass(slots=True, frozen=True)
class Build:
    """One model: the calls that lead to it, what it read, the states of the other streams when it was begun, the objects it is.

    What it read counts the models built before it in the same construction as claims (`lattice.BY_SIBLING`). `inside` leads to
    the construction that it was in the function which returned it last. `strays` are the streams that models drew from too which
    that function left behind. One that is built `again` may be there already, from an earlier turn of a loop; `turn` is the one
    that the function has built it in, where turns are told apart, and a `later` one stands for any number of further turns.
    """

    sites: tuple[Site, ...]
    reads: States
    others: States
    places: frozenset[str] = frozenset()
    inside: Chain = NOWHERE
    strays: frozenset[Stream] = frozenset()
    again: bool = False
    turn: str = ""
    later: bool = False


def seen_from(build: Build, entry: Entry, before: State, call: Chain) -> Build:
    """Return a model as the caller sees it: the caller's state put in, one call further away."""
    return Build(
        (*call.sites, *build.sites),
        {s: compose(atoms, entry, before[s], call) for s, atoms in build.reads.items()},
        {s: compose(atoms, entry, before[s], call) for s, atoms in build.others.items()},
        build.places,
        Chain((*call.sites, *build.inside.sites), (*call.texts, *build.inside.texts)),
        build.strays,
        build.again,
    )


def models(builds: Iterable[Build], stream: Stream) -> Models:
    """Return which of these models may be the first that drew from a stream, and since when."""
    return {
        (build.sites, origin)
        for build in builds
        for origin, progress, _ in build.reads.get(stream, ())
        if progress == NOTHING_YET
    }


def drawn_by(builds: Iterable[Build], stream: Stream) -> Models:
    """Return which of these models drew from a stream, and since when."""
    return {(build.sites, origin) for build in builds for origin, _, _ in build.reads.get(stream, ())}


def in_line(builds: Iterable[Build], stream: Stream) -> tuple[Models, Models]:
    """Return which of these models may be the first that drew from a stream, and which drew from it at all; but those alone after
    which nothing that stays behind did.
    """
    staying = [build for build in builds if stream not in build.strays]
    return models(staying, stream), drawn_by(staying, stream)


def reads_of(builds: Iterable[Build]) -> States:
    """Return what a construction of these models read: what they drew themselves does not count."""
    group = list(builds)
    streams = dict.fromkeys(stream for build in group for stream in build.reads)
    kin = {stream: _Kin(group, stream) for stream in streams}
    found: States = {}
    for build in group:
        read = {s: _without(atoms, kin[s]) for s, atoms in build.reads.items()}
        found = join_each(found, read) if found else read
    return found


class _Kin:
    """The models of one construction, as they drew from a stream, once that is asked."""

    def __init__(self, group: list[Build], stream: Stream) -> None:
        self._group, self._stream = group, stream

    @cached_property
    def models(self) -> tuple[Models, Models]:
        """Those that may be the first that drew, and those that drew at all."""
        return models(self._group, self._stream), drawn_by(self._group, self._stream)


def _without(atoms: StreamState, kin: _Kin) -> StreamState:
    if not any(claim for _, _, claim in atoms):
        return atoms
    first, own = kin.models
    result = StreamState()
    for (origin, progress, claim), evidence in atoms.items():
        if not claim or progress != NOTHING_YET:
            add(result, (origin, progress, BY_NONE), evidence)
        elif not _by_own(evidence, origin, first, own):
            add(result, (origin, BUILT, BY_NONE), evidence)
    return result


def _by_own(evidence: Evidence, origin: Origin, first: Models, own: Models) -> bool:
    """Tell whether models of a construction alone built since an origin: it was one of them that did first, and one that did
    last. Where others came in between, a model of it was built right after one of these, which then tells it.
    """
    return all(
        (begun, origin) in first and (latest, origin) in own
        for begun, latest in (
            evidence.built() if evidence.ways else ((evidence.built_first(), evidence.built_latest()),)
        )
    )


def merged(builds: Iterable[Build]) -> tuple[Build, ...]:
    """Return models with those that the same calls build as one, on another way. In another turn of a loop they are others, if
    turns are told apart: of these a function may return one and leave the rest behind.
    """
    found: dict[tuple[tuple[Site, ...], frozenset[str]], Build] = {}
    for build in builds:
        key = build.sites, build.places
        known = found.get(key)
        found[key] = build if known is None else _joined(known, build)
    return tuple(found.values())


def _joined(left: Build, right: Build) -> Build:
    if left is right:
        return left
    reads, others = join_each(left.reads, right.reads), join_each(left.others, right.others)
    return replace(
        left,
        reads=reads,
        others=others,
        places=left.places | right.places,
        strays=left.strays | right.strays,
        again=True,
        later=left.later or right.later,
    )


def join_each(left: States, right: States) -> States:
    """Return the union of states, stream by stream; some have no state of some streams."""
    result = dict(left)
    for stream, atoms in right.items():
        result[stream] = join_streams(result[stream], atoms) if stream in result else atoms
    return result


def others_of(builds: Iterable[Build], reads: States) -> States:
    """Return the states of the streams that a construction of these models does not read."""
    found: States = {}
    for build in builds:
        found = join_each(found, {s: atoms for s, atoms in build.others.items() if s not in reads})
    return found


def among(build: Build, group: Iterable[Build]) -> Build:
    """Return a model as one of a `group` that is built together: these are siblings to it, and no others are. It is one to itself
    only if it is built again: another that the same call has built before is another turn's.
    """
    together = [other for other in group if other is not build or build.again]

    def reads(stream: Stream, atoms: StreamState) -> StreamState:
        return _apart(after_siblings(atoms, in_line(together, stream)), together, stream)

    return replace(build, reads={stream: reads(stream, atoms) for stream, atoms in build.reads.items()})


def _apart(atoms: StreamState, group: list[Build], stream: Stream) -> StreamState:
    if not any(claim for _, _, claim in atoms):
        return atoms
    first, own = models(group, stream), drawn_by(group, stream)
    result = StreamState()
    for (origin, progress, claim), evidence in atoms.items():
        if claim and progress == NOTHING_YET and not _by_own(evidence, origin, first, own):
            add(result, (origin, BUILT, BY_NONE), evidence)
        else:
            add(result, (origin, progress, claim), evidence)
    return result


def after_siblings(
    atoms: StreamState, group: tuple[Models, Models], before: StreamState | None = None
) -> StreamState:
    """Return states with the models of a `group`, as they are `in_line`, as parts of the construction in progress; what was built
    in the states `before` it was built by others.
    """
    if not any(progress == BUILT for _, progress, _ in atoms):
        return atoms
    others = {origin for origin, progress, _ in before or () if progress == BUILT}
    result = StreamState()
    for (origin, progress, claim), evidence in atoms.items():
        is_own = progress == BUILT and origin not in others and _by_own(evidence, origin, *group)
        atom = (origin, NOTHING_YET, claim | BY_SIBLING) if is_own else (origin, progress, claim)
        add(result, atom, evidence)
    return result


def from_entry(states: States) -> States:
    """Return the part of states that callers decide."""
    return _part(states, pending=True)


def decided(states: States) -> States:
    """Return the part of states that is known whoever calls."""
    return _part(states, pending=False)


def _part(states: States, *, pending: bool) -> States:
    return {
        stream: StreamState(
            {atom: e for atom, e in atoms.items() if isinstance(atom[0], Entry | Saved) == pending}
        )
        for stream, atoms in states.items()
    }


def seeded_since(build: Build, state: State) -> tuple[Build | None, Build | None]:
    """Return a model as it is where a stream that it read has been seeded since the streams were as in `state`, and as it is
    where none has; None if it is never so.
    """
    then = {stream: _seeds(state[stream]) for stream in build.reads}
    before, since = (
        {
            s: StreamState({a: e for a, e in reads.items() if _is_since(a, e, then[s]) == wanted})
            for s, reads in build.reads.items()
        }
        for wanted in (False, True)
    )
    is_since = any(since.values())
    reads = {stream: atoms or before[stream] for stream, atoms in since.items()}
    return (
        replace(build, reads=reads) if is_since else None,
        replace(build, reads=before) if all(before.values()) else None,
    )


def _seeds(atoms: StreamState) -> set[tuple[Origin, int]]:
    return {_seed(atom, evidence) for atom, evidence in atoms.items()}


def _is_since(atom: Atom, evidence: Evidence, then: set[tuple[Origin, int]]) -> bool:
    """Tell whether a stream has been seeded since it came from what is in `then`; to restore what was saved seeds nothing."""
    return not isinstance(atom[0], Entry | Saved) and _seed(atom, evidence) not in then


def _seed(atom: Atom, evidence: Evidence) -> tuple[Origin, int]:
    """Return where a state comes from, and the very event: to come by a seed call again is to seed again."""
    return unsaved(atom[0]), id(evidence.seed)
