"""What `filter` and its kin let through and `groupby` puts together, of elements that are known, where what asks only decides."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import containers
from seedlint.solve.objects.sequences import TOLD_APART
from seedlint.solve.objects.truths import asked
from seedlint.solve.standard.comparison import compare
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Generator, LazyIterator, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, one, truth

#: An element, and whether what asks it says yes.
_Answered = tuple[Value, bool]


def _left_out_first(answered: Iterable[_Answered]) -> Iterable[_Answered]:
    return itertools.dropwhile(lambda pair: pair[1], answered)


def _taken_first(answered: Iterable[_Answered]) -> Iterable[_Answered]:
    return itertools.takewhile(lambda pair: pair[1], answered)


_CHOOSING: Final[dict[str, Callable[[Iterable[_Answered]], Iterable[_Answered]]]] = {
    "filter": lambda answered: (pair for pair in answered if pair[1]),
    "filterfalse": lambda answered: (pair for pair in answered if not pair[1]),
    "takewhile": _taken_first,
    "dropwhile": _left_out_first,
}


def passed(
    machine: Machine,
    frame: Frame,
    kind: str,
    functions: Sequence[Value],
    sources: Sequence[Value],
    position: ops.Pos,
) -> list[Value] | None:
    """Return the elements that are let through, or None if it is open which these are, or if asking draws or builds."""
    choose = _CHOOSING.get(kind)
    known = _known(machine, frame, sources[-1]) if sources else None
    if choose is None or known is None or len(functions) > 1:
        return None
    before = machine.state
    answers: list[bool | None] = []
    ends: list[Exit] = []

    def ask() -> Value:
        for element in known:
            answer = _asked(machine, frame, functions, element, position) if machine.state == before else None
            answers.append(answer)
        return NOTHING

    machine.branch(ends, ask)
    machine.state = before
    decided = [answer for answer in answers if answer is not None]
    if len(decided) < len(known) or not ends or ends[0].state != before:
        return None
    machine.merge(frame, ends)
    return [element for element, _ in choose(zip(known, decided, strict=True))]


def grouped(
    machine: Machine,
    frame: Frame,
    kind: str,
    functions: Sequence[Value],
    sources: Sequence[Value],
    position: ops.Pos,
    place: str,
) -> list[Value] | None:
    """Return the rows of a key and its elements that `groupby` gives, or None if it is open which, or asking draws or builds."""
    known = _known(machine, frame, sources[-1]) if sources and kind == "groupby" else None
    if not known or len(functions) > 1:
        return None
    before = machine.state
    keys: list[Value] = []
    ends: list[Exit] = []

    def ask() -> Value:
        for element in known if machine.state == before else ():
            given = [positional(element)]
            keys.append(machine.do.call(frame, functions[0], given, position) if functions else element)
        return NOTHING

    machine.branch(ends, ask)
    machine.state = before
    answers = [truth(compare(machine, frame, "==", key, after)) for key, after in itertools.pairwise(keys)]
    if len(keys) < len(known) or None in answers or not ends or ends[0].state != before:
        return None
    machine.merge(frame, ends)
    starts = [0, *(at for at, answer in enumerate(answers, 1) if not answer), len(known)]
    return [
        one(
            Tuple(
                (keys[begin], _one_by_one(machine, frame, known[begin:end], progress.group_of(place, begin)))
            )
        )
        for begin, end in itertools.pairwise(starts)
    ]


def _one_by_one(machine: Machine, frame: Frame, elements: list[Value], place: str) -> Value:
    return progress.in_order(machine, frame, one(Tuple(tuple(elements))), place)


def _known(machine: Machine, frame: Frame, source: Value) -> list[Value] | None:
    """Return the elements of a source, if they are known and it is no iterator, which others may step."""
    if any(isinstance(item, LazyIterator | Generator) for item in source):
        return None
    known = containers.iterated_elements(machine, frame, source)
    return known if known is not None and len(known) <= TOLD_APART else None


def _asked(
    machine: Machine, frame: Frame, functions: Sequence[Value], element: Value, position: ops.Pos
) -> bool | None:
    """Return what the function answers of an element; without one the element itself answers."""
    for function in functions:
        return asked(machine, frame, machine.do.call(frame, function, [positional(element)], position))
    return asked(machine, frame, element)
