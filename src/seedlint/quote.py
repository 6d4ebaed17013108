"""Quote calls as their author wrote them: the analysis knows a call by its name, a message tells its arguments.

Seeds are quoted whole. Of an iteration that draws (`for batch in enumerate(loader)`) what is iterated is quoted, because no call
there says by its name that it draws.
"""

from __future__ import annotations

import ast
import builtins
import functools
import itertools
import re
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from seedlint.solve.state.construction import Construction, Event, Observation, Reading
from seedlint.text.span import Place

#: Longer calls are quoted by their name. A seed call rarely needs half of it.
LONGEST: Final = 60

_ASSIGNED: Final = re.compile(r"[\s)\]]*(=(?!=)|in\b)")
#: The lines of a file, by the path that findings show.
LinesOf = Callable[[str], Sequence[str]]


def quote_call(construction: Construction, lines_of: LinesOf) -> Construction:
    """Return a construction, the seeds of its readings and what was iterated since quoted from the source."""
    quoted = _quoting(lines_of)

    def with_quotes(reading: Reading) -> Reading:
        if reading.seed is None or reading.progress == "none":
            return reading
        last = reading.last and _iterated(reading.last, lines_of)
        return msgspec.structs.replace(reading, seed=_quoted(reading.seed, quoted), last=last)

    reads, others = tuple(map(with_quotes, construction.reads)), tuple(map(with_quotes, construction.others))
    return msgspec.structs.replace(construction, reads=reads, others=others)


def quote_observation(observation: Observation, lines_of: LinesOf) -> Observation:
    """Return an observation, the calls that it speaks of quoted from the source."""
    quoted = _quoting(lines_of)
    other = observation.other and _other(observation.other, quoted, lines_of)
    return msgspec.structs.replace(observation, what=quoted(observation.what, observation.place), other=other)


def _quoting(lines_of: LinesOf) -> Callable[[str, Place], str]:
    """Return what quotes a call at a place: its text if that is short and begins as the call reads, else its name."""

    def quoted(name: str, place: Place) -> str:
        text = _cut(lines_of(place.path), place)
        return text if text.startswith(f"{name}(") and len(text) <= LONGEST else name

    return quoted


def _quoted(seed: Event, quoted: Callable[[str, Place], str]) -> Event:
    calls = tuple(quoted(name, place) for name, place in zip(seed.calls, seed.path, strict=True))
    return msgspec.structs.replace(seed, calls=calls)


def _other(event: Event, quoted: Callable[[str, Place], str], lines_of: LinesOf) -> Event:
    if event.iterates:
        return _iterated(event, lines_of)
    return msgspec.structs.replace(event, what=quoted(event.what, event.path[-1]))


def _iterated(event: Event, lines_of: LinesOf) -> Event:
    """Return an event that iterates something with the text of that, or the name of its class if the text is long. What a
    function does with a loader that it is given besides others is told by its name: `train(model, loader)`.
    """
    if not event.iterates:
        return event
    place = event.path[-1]
    lines = lines_of(place.path)
    what = "" if _is_target(lines, place) else _cut(lines, place)
    if event.iterates == "argument":
        if name := _works_through(what):
            return msgspec.structs.replace(event, what=name, calls=(*event.calls[:-1], name), iterates="")
        what = _only_argument(what)
    if not 0 < len(what) <= LONGEST:
        what = event.what.split(".")[-2]
    return msgspec.structs.replace(event, what=what, calls=(*event.calls[:-1], what))


def _is_target(lines: Sequence[str], place: Place) -> bool:
    """Tell whether what stands at a place is assigned to: `a, b = loader` iterates what stands elsewhere."""
    line, column = place.span.end_line, place.span.end_column
    return line <= len(lines) and _ASSIGNED.match(lines[line - 1][column - 1 :]) is not None


def _works_through(call: str) -> str:
    """Return the name of a function, not one that makes an iterator, that is given a loader besides other arguments."""
    name = call.partition("(")[0].strip()
    last = name.rpartition(".")[2]
    makes_iterator = hasattr(builtins, last) or hasattr(itertools, last)
    several = name.replace(".", "_").isidentifier() and _only_argument(call) == call
    return name if several and not makes_iterator else ""


def _only_argument(call: str) -> str:
    """Return the text of the only argument of a call that is no constant; the call, if there is none or several."""
    try:
        tree = ast.parse(call, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return call
    arguments = (
        [a for a in tree.args if not isinstance(a, ast.Constant)] if isinstance(tree, ast.Call) else []
    )
    if len(arguments) != 1 or isinstance(arguments[0], ast.Starred):
        return call
    return ast.get_source_segment(call, arguments[0]) or call


def _cut(lines: Sequence[str], place: Place) -> str:
    """Return the text of a place as one line; nothing if it is not there."""
    span = place.span
    if not 1 <= span.line <= span.end_line <= len(lines):
        return ""
    cut = list(lines[span.line - 1 : span.end_line])
    cut[-1] = cut[-1][: span.end_column - 1]
    cut[0] = cut[0][span.column - 1 :]
    return functools.reduce(_joined, (line.strip() for line in cut))


def _joined(before: str, line: str) -> str:
    return f"{before}{line}" if before.endswith(("(", "[", "{")) or line[:1] in ")]}" else f"{before} {line}"
