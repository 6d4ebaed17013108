"""Quote seed calls as their author wrote them: the analysis knows a call by its name, a message tells its arguments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from seedlint.solve.construction import Construction, Event, Observation, Reading
from seedlint.text.span import Place

#: Longer calls are quoted by their name. A seed call rarely needs half of it.
LONGEST: Final = 60

#: The lines of a file, by the path that findings show.
LinesOf = Callable[[str], Sequence[str]]


def quote_seeds(constructions: Sequence[Construction], lines_of: LinesOf) -> tuple[Construction, ...]:
    """Return the constructions, the seeds of their readings quoted from the source."""
    quoted = _quoting(lines_of)

    def with_quotes(reading: Reading) -> Reading:
        if reading.seed is None or reading.progress == "none":
            return reading
        return msgspec.structs.replace(reading, seed=_quoted(reading.seed, quoted))

    return tuple(
        msgspec.structs.replace(
            each,
            reads=tuple(map(with_quotes, each.reads)),
            others=tuple(map(with_quotes, each.others)),
        )
        for each in constructions
    )


def quote_observations(observations: Sequence[Observation], lines_of: LinesOf) -> tuple[Observation, ...]:
    """Return the observations, the calls that they speak of quoted from the source."""
    quoted = _quoting(lines_of)

    def with_quotes(each: Observation) -> Observation:
        other = each.other and msgspec.structs.replace(
            each.other, what=quoted(each.other.what, each.other.path[-1])
        )
        return msgspec.structs.replace(each, what=quoted(each.what, each.place), other=other)

    return tuple(map(with_quotes, observations))


def _quoting(lines_of: LinesOf) -> Callable[[str, Place], str]:
    """Return what quotes a call at a place: its text if that is short and begins as the call reads, else its name."""
    lines: dict[str, Sequence[str]] = {}

    def quoted(name: str, place: Place) -> str:
        if place.path not in lines:
            lines[place.path] = lines_of(place.path)
        text = _cut(lines[place.path], place)
        return text if text.startswith(f"{name}(") and len(text) <= LONGEST else name

    return quoted


def _quoted(seed: Event, quoted: Callable[[str, Place], str]) -> Event:
    calls = tuple(quoted(name, place) for name, place in zip(seed.calls, seed.path, strict=True))
    return msgspec.structs.replace(seed, calls=calls)


def _cut(lines: Sequence[str], place: Place) -> str:
    """Return the text of a place as one line; nothing if it is not there."""
    span = place.span
    if not 1 <= span.line <= span.end_line <= len(lines):
        return ""
    cut = list(lines[span.line - 1 : span.end_line])
    cut[-1] = cut[-1][: span.end_column - 1]
    cut[0] = cut[0][span.column - 1 :]
    return " ".join(line.strip() for line in cut).strip()
