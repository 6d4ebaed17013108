"""From what the machine found to the values that rules read: places instead of positions, text instead of keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field
from typing import Final

import msgspec

from seedlint.ir.stream import Stream
from seedlint.solve.state import construction as out
from seedlint.solve.state.frame import MAIN, Observed
from seedlint.solve.state.items import Site
from seedlint.solve.state.known import Published
from seedlint.solve.state.lattice import ITERATION, Event, Origin, Seed, Start
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.text.span import Place, Span

_PROGRESS: Final[tuple[out.Progress, ...]] = ("none", "built", "drawn")
#: What says that a model came before the first seed of its streams.
_LATE: Final = frozenset({"seed-after-model", "trainer-seed-after-model"})


@dataclass(slots=True)
class Told:
    """The constructions of a program so far, by where they stand in a file; one file may be script and module."""

    constructions: dict[tuple[str, int], list[out.Construction]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    observations: dict[tuple[str, str, int], out.Observation] = field(default_factory=dict)
    seeds: bool = False
    #: Calls that were not followed, as the work allowed was done, by the path of the entry point.
    unfollowed: Counter[str] = field(default_factory=Counter)

    def add_counts(self, counts: Counter[str]) -> None:
        """Add counted work."""
        self.counts.update(counts)

    def take(self, machine: Machine) -> None:
        """Take over everything that the machine has published."""
        self.constructions = {}
        for site, known in machine.published.items():
            if machine.code[site[0]].installed:
                continue
            overwritten = site in machine.overwritten and site not in machine.initialised
            made = construction_of(machine.code, site, known, machine.seeds.known, overwritten=overwritten)
            if made is not None:
                key = (site[0].removeprefix(f"{MAIN}:"), site[1])
                self.constructions.setdefault(key, []).append(made)
        for (habit, site), seen in machine.observed.items():
            if not machine.code[site[0]].installed and site[1] >= 0:
                self.observations.setdefault(
                    (habit, site[0].removeprefix(f"{MAIN}:"), site[1]), _observation(machine.code, seen)
                )

    def solution(self) -> out.Solution:
        """Return the constructions, one for each place."""
        late = {each.place: each.streams for each in self.observations.values() if each.habit in _LATE}
        merged = [
            msgspec.structs.replace(_merged(made), late=late.get(made[0].place, ()))
            for made in self.constructions.values()
        ]
        return out.Solution(
            tuple(merged),
            statistics=dict(self.counts),
            observations=tuple(self.observations.values()),
            seeds=self.seeds,
            unfollowed=dict(self.unfollowed),
        )


def _observation(code: dict[str, LoadedModule], seen: Observed) -> out.Observation:
    module = code[seen.site[0]]
    position = module.code.positions[seen.site[1]]
    return out.Observation(
        seen.habit,
        module.code.texts.get(seen.site[1], "") or seen.name,
        place_of(code, seen.site),
        Span(position.first_line, 1, position.last_line, 1),
        seen.streams,
        seen.subject,
        _event(code, seen.other),
        _event(code, seen.seed),
    )


def _merged(made: list[out.Construction]) -> out.Construction:
    first, *rest = made
    for other in rest:
        reads = {(r.stream, r.origin, r.progress, r.seed): r for r in (*other.reads, *first.reads)}
        others = {(r.stream, r.origin, r.progress, r.seed): r for r in (*other.others, *first.others)}
        first = out.Construction(
            first.model,
            first.place,
            first.statement,
            tuple(reads.values()),
            tuple(others.values()),
            first.path,
            first.calls,
            first.resolved and other.resolved,
            first.overwritten and other.overwritten,
            first.module,
        )
    return first


def construction_of(
    code: dict[str, LoadedModule], site: Site, known: Published, seeded: Set[Stream], *, overwritten: bool
) -> out.Construction | None:
    """Return what is known of one construction as the rules read it; None if its place has no position. The program gives a seed
    to the streams that are `seeded`: where a seed without a value follows, nothing is missing.
    """
    if site[1] < 0 or not known.readings:
        return None
    module = code[site[0]]
    position = module.code.positions[site[1]]
    reads: list[out.Reading] = []
    others: list[out.Reading] = []
    worst: tuple[int, tuple[Site, ...], tuple[str, ...]] = (-1, (), ())
    for (stream, is_read, origin, progress), (evidence, sites, texts) in known.readings.items():
        reading = out.Reading(
            stream,
            _origin(origin, is_seeded=stream in seeded),
            _PROGRESS[progress],
            _event(code, evidence.seed),
            _event(code, evidence.last),
        )
        (reads if is_read else others).append(reading)
        weight = (2 * progress + isinstance(origin, Seed)) * 2 + is_read
        if weight > worst[0]:
            worst = (weight, sites, texts)
    way = [pair for pair in zip(worst[1], worst[2], strict=True) if _is_shown(code, pair[0])]
    return out.Construction(
        _name(module, site, known),
        place_of(code, site),
        Span(position.first_line, 1, position.last_line, 1),
        tuple(reads),
        tuple(others),
        tuple(place_of(code, s) for s, _ in way),
        tuple(text for _, text in way),
        known.resolved,
        overwritten,
        module.name,
    )


def _name(module: LoadedModule, site: Site, known: Published) -> str:
    return module.code.texts.get(site[1], "") or known.name


def _origin(origin: Origin, *, is_seeded: bool) -> out.Origin:
    if isinstance(origin, Seed):
        return "seed"
    if isinstance(origin, Start):
        return "entropy" if origin.entropy and is_seeded else "start"
    return "unknown"


def _event(code: dict[str, LoadedModule], event: Event | None) -> out.Event | None:
    if event is None:
        return None
    pairs = [pair for pair in zip(event.sites, event.texts, strict=True) if _is_shown(code, pair[0])]
    # What nothing written calls is told of its file.
    pairs = pairs or [(event.sites[-1], event.texts[-1])]
    path = tuple(place_of(code, site) for site, _ in pairs)
    site, what = pairs[-1]
    return out.Event(what, event.stream, path, tuple(text for _, text in pairs), _iterates(code, site, what))


def _is_shown(code: dict[str, LoadedModule], site: Site) -> bool:
    """Tell whether a step of a way is written, by somebody else than us."""
    return site[1] >= 0 and not code[site[0]].sketch


def _iterates(code: dict[str, LoadedModule], site: Site, what: str) -> out.Iterates:
    """Return what is iterated by an event: nothing where the method that iterates is called by name."""
    written = code[site[0]].code.texts.get(site[1], "")
    if not what.endswith(ITERATION) or written.endswith(ITERATION):
        return ""
    return "argument" if written else "place"


def place_of(code: dict[str, LoadedModule], site: Site) -> Place:
    """Return where a site stands, for people."""
    module = code[site[0]]
    if site[1] < 0:
        return Place(module.path, Span(1, 1, 1, 1))
    at = module.code.positions[site[1]]
    return Place(module.path, Span(at.line, at.column, at.end_line, at.end_column))
