"""Whether two models have weights under the same names: then what one gives out fills all of the other."""

from __future__ import annotations

from seedlint.solve.objects.kinds import STATE_OF
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Object, Tuple, Value
from seedlint.solve.state.machine import Machine


def given_out_by(machine: Machine, frame: Frame, state: Value) -> Object | None:
    """Return the model all of whose weights a dict holds (`model.state_dict()`), if it is known to have them still."""
    (item, *others) = state or (None,)
    if others or not isinstance(item, Object) or not item.place:
        return None
    (model, *others) = machine.read(frame, (item.place, STATE_OF)) or (None,)
    return model if not others and isinstance(model, Object) else None


def fill_one_another(machine: Machine, frame: Frame, left: Object, right: Object) -> bool:
    """Tell whether two models are of one class and hold the same under the same names, all the way down."""
    seen: set[tuple[str, str]] = set()
    pairs = [(left, right)]
    while pairs:
        one, other = pairs.pop()
        if (one.place, other.place) in seen:
            continue
        seen.add((one.place, other.place))
        if one.kind != other.kind:
            return False
        names = _names(machine, one)
        if names != _names(machine, other):
            return False
        machine.note_reads(frame, [(each.place, name) for each in (one, other) for name in sorted(names)])
        for name in sorted(names):
            values = (machine.heap.read((each.place, name)) for each in (one, other))
            inner = _pairs(*values)
            if inner is None:
                return False
            pairs += inner
    return True


def _names(machine: Machine, item: Object) -> set[str]:
    """Return the names of what an object holds; whether it trains is no matter."""
    held = machine.heap.names_at(item.place) if item.place else ()
    return {name for name in held if name[:1] != "#" and name != "training"}


def _pairs(left: Value, right: Value) -> list[tuple[Object, Object]] | None:
    """Return the objects of two values that are to be alike; None if the values cannot be."""
    if left == right:
        return []
    if len(left) != 1 or len(right) != 1:
        return None
    match [*left, *right]:
        case [Object() as one, Object() as other]:
            return [(one, other)]
        case [Tuple(items=mine), Tuple(items=its)] if len(mine) == len(its):
            held = [_pairs(a, b) for a, b in zip(mine, its, strict=True)]
            return None if None in held else [pair for each in held for pair in each or ()]
        case _:
            return None
