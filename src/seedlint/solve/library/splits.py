"""The parts that a dataset is split into by lengths, each of which is as long as it says."""

from __future__ import annotations

import itertools
import math

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.iteration import batches
from seedlint.solve.objects import containers, sequences
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, as_constant, one

#: The parameters that say what is split, and how; the attributes of a part that hold the whole, and which of it the part has.
_WHOLE, _LENGTHS, _CHOSEN = "dataset", "lengths", "indices"


def parts(
    machine: Machine, frame: Frame, entry: schema.Callable, bound: Bound, position: ops.Pos
) -> list[Value] | None:
    """Return the parts that a call splits a dataset into, None if it does not, or their lengths are not known."""
    whole = bound.values.get(_WHOLE)
    given = containers.known_elements(machine, frame, bound.values.get(_LENGTHS, UNKNOWN))
    if whole is None or given is None:
        return None
    held = [found.value for value in given if (found := as_constant(value)) is not None]
    numbers = [each for each in held if isinstance(each, int | float) and each >= 0]
    if len(numbers) < len(given):
        return None
    lengths = _counted(numbers, batches.length(machine, frame, whole, position))
    return (
        None
        if lengths is None
        else [
            _part(machine, frame, entry, whole, number, f"[{index}]@{position}")
            for index, number in enumerate(lengths)
        ]
    )


def _counted(numbers: list[int | float], whole: int | None) -> list[int] | None:
    """Return lengths as whole numbers: of fractions of the whole, what is left over goes to the first parts."""
    if all(type(number) is int for number in numbers):
        return [int(number) for number in numbers]
    if whole is None or not math.isclose(sum(numbers), 1):
        return None
    lengths = [math.floor(whole * number) for number in numbers]
    for at in itertools.islice(itertools.cycle(range(len(lengths))), whole - sum(lengths)):
        lengths[at] += 1
    return lengths


def _part(
    machine: Machine, frame: Frame, entry: schema.Callable, whole: Value, number: int, where: str
) -> Value:
    made = Object(machine.place(frame, f"{entry.name}(){where}"), Library(entry.elements))
    chosen = sequences.new_list(machine, frame, f"{entry.name}().{_CHOSEN}{where}", UNKNOWN)
    for each in chosen:
        assert isinstance(each, Object), "a new list is one"
        sequences.set_length(machine, each, number, number)
    machine.write((made.place, _WHOLE), whole)
    machine.write((made.place, _CHOSEN), chosen)
    return one(made)
