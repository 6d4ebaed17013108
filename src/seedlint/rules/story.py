"""Tell how a construction came to be what it is: the words of a message, and the trace."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.finding import Finding, Role, Step
from seedlint.ir.stream import Stream
from seedlint.rules import verdict
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Construction, Event, Observation, Reading
from seedlint.solve.state.seeding_names import speaks_of_seeding
from seedlint.text.span import Place


def finding(
    rule: Rule, construction: Construction, message: str, readings: Sequence[Reading], last: Role = "draw"
) -> Finding:
    """Return the finding of a rule at a construction; its trace tells the shortest of the readings."""
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=message,
        place=construction.place,
        statement=construction.statement,
        model=construction.model,
        streams=verdict.streams(readings),
        trace=trace(construction, verdict.told(readings), last),
    )


def observed(
    rule: Rule, observation: Observation, message: str, *, role: Role = "call", other: Role = "draw"
) -> Finding:
    """Return the finding of a rule at an observation; its trace is that event, and the other one that belongs to it."""
    here = Step(role, observation.what, observation.place, next(iter(observation.streams), None))
    steps = [here]
    if observation.other is not None:
        event = observation.other
        steps.append(Step(other, _as_call(event), event.path[-1], event.stream))
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=message,
        place=observation.place,
        statement=observation.statement,
        model=observation.what if role == "build" else "",
        streams=observation.streams,
        trace=tuple(steps),
    )


def called_as(observation: Observation) -> str:
    """Return the call that is observed, as a call."""
    return f"`{called(observation.what)}`"


def other(observation: Observation) -> str:
    """Return the other event of an observation, and where it is."""
    assert observation.other is not None, "a habit of two events names both"
    event = observation.other
    what = f"iterating `{event.what}`" if event.iterates else f"`{called(event.what)}`"
    return f"{what} ({event.path[-1]})"


def drew(event: Event) -> str:
    """Return the clause that says what drew, and from which stream."""
    what = f"iterating `{event.what}`" if event.iterates else f"`{event.what}`"
    return f"{what} drew from {event.stream}"


def listed(streams: Sequence[Stream]) -> str:
    """Return streams as words: `python`, `python and numpy`, `python, numpy and torch`."""
    *most, last = streams
    return f"{', '.join(most)} and {last}" if most else last


def built(construction: Construction) -> str:
    """Return the subject of every message: which model."""
    return f"`{called(construction.model)}`"


def called(text: str) -> str:
    """Return the text of a callee as a call: `MyModel` is `MyModel()`, and a call stays what it is."""
    return text if text.endswith(")") else f"{text}()"


def seed_clause(reading: Reading, construction: Construction) -> str:
    """Return which seed, and where.

    It is the outermost call that says that it seeds, seen from the frame that the seed and the construction share:
    `fix_seeds(0)` rather than what that calls, but nothing that seeds on the side, such as `trainer.fit()`.
    """
    assert reading.seed is not None, "a reading of origin `seed` names its seed"
    seed = reading.seed
    last = len(seed.path) - 1
    first = min(_shared(_steps(seed), _steps(_build(construction))), last)
    told = next((i for i in range(first, last) if _says_so(seed.calls[i])), last)
    return f"since the seed `{seed.calls[told]}` ({seed.path[told]})"


def _says_so(call: str) -> bool:
    """Tell whether a call is one of a function whose name speaks of seeding."""
    return speaks_of_seeding(call.partition("(")[0].rpartition(".")[2])


def last_place(reading: Reading, construction: Construction) -> str:
    """Return where the spoiling event happens, and that it is an earlier turn of a loop, or an earlier call of the same function,
    if it stands further down.
    """
    assert reading.last is not None, "a stream that progressed names what was first"
    place = reading.last.path[-1]
    if _stands_below(reading.last, construction):
        return f"{place}, in an earlier turn"
    call = _earlier_call(reading.last, construction)
    return (
        f"{place}, in the earlier `{called(call)}` of line {reading.last.path[-2].span.line}"
        if call
        else str(place)
    )


def unresolved(construction: Construction) -> str:
    """Return the closing remark for a construction that was not resolved, else nothing."""
    if construction.resolved:
        return ""
    return f" (what {built(construction)} makes was not resolved: it is taken for a model by its use)"


def trace(construction: Construction, reading: Reading, last: Role = "draw") -> tuple[Step, ...]:
    """Return the story in execution order: the seed, what was first after it, the construction, and calls between."""
    build = _build(construction)
    chapters: list[tuple[Role, Event]] = []
    if reading.seed is not None:
        chapters.append(("seed", reading.seed))
    if reading.last is not None:
        chapters.append((last, reading.last))
    chapters.append(("build", build))
    steps: list[Step] = []
    before: list[tuple[Place, str]] = []
    for role, event in chapters:
        way = _steps(event)
        new = min(_shared(before, way), len(way) - 1)
        steps += [Step("call", text, place) for place, text in way[new:-1]]
        stream = reading.stream if event is build else event.stream
        steps.append(Step(role, _as_call(event), event.path[-1], stream))
        before = way
    return tuple(steps)


def _as_call(event: Event) -> str:
    """Return what happens as a call: to iterate something is to call `iter` with it."""
    return f"iter({event.what})" if event.iterates else event.what


def _build(construction: Construction) -> Event:
    """Return the construction as an event; the stream is that of whoever asks."""
    path = construction.path or (construction.place,)
    calls = construction.calls or (construction.model,)
    return Event(construction.model, "torch", path, calls)


def is_within(event: Event, construction: Construction) -> bool:
    """Tell whether an event happens within the call that counts as the construction: a function that makes several models."""
    return _shared(_steps(event), way := _steps(_build(construction))) == len(way) < len(event.path)


def _steps(event: Event) -> list[tuple[Place, str]]:
    return list(zip(event.path, event.calls, strict=True))


def _shared(left: list[tuple[Place, str]], right: list[tuple[Place, str]]) -> int:
    """Return how many steps two ways have in common from their beginning."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _earlier_call(event: Event, construction: Construction) -> str:
    """Return the call that led to an event in the function of the construction, which another call of it ran."""
    path = construction.path or (construction.place,)
    if len(event.path) != len(path) or len(path) < 2 or event.path[-2] == path[-2]:
        return ""
    together = event.path[:-2] == path[:-2] and event.path[-1].path == path[-1].path
    same = event.calls[-2].partition("(")[0] == construction.calls[-2].partition("(")[0]
    return event.calls[-2] if together and same and event.path[-1].span[:2] >= path[-1].span[:2] else ""


def _stands_below(event: Event, construction: Construction) -> bool:
    """Tell whether an earlier event stands at or below the construction in the same frame: both are in a loop then.

    One that stands in the construction itself is among its arguments, which come first.
    """
    path = construction.path or (construction.place,)
    if event.path[:-1] != path[:-1] or event.path[-1].path != path[-1].path:
        return False
    there, here = event.path[-1].span, path[-1].span
    within = here[:2] <= there[:2] and there[2:] <= here[2:] and there != here
    return there[:2] >= here[:2] and not within
