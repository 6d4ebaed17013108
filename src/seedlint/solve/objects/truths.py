"""Whether a value counts as true, as far as what it is tells: an instance does, unless its class has a say."""

from __future__ import annotations

from typing import Final

from seedlint.solve.objects import classes, flags, kinds, records
from seedlint.solve.objects.containers import length_of, truth_of
from seedlint.solve.objects.special import defines, tested
from seedlint.solve.state import counts
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Count, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, TRUE, one, truth

#: Methods by which a class decides whether its instances count as true.
_DECIDING: Final = ("__bool__", "__len__")
#: Classes of the language whose instances always count as true, though no stub describes them.
_TRUE: Final = frozenset({"re.Match", "re.Pattern"})


def asked(machine: Machine, frame: Frame, value: Value) -> bool | None:
    """Return what `decided` does, after asking the value as a condition does: a method of its class may run."""
    own = tested(machine, frame, value)
    answer = truth(own) if own else decided(machine, frame, value)
    if answer is None:
        counts.note_truth(frame, own or value)
        for item in () if own else value:
            if isinstance(item, Object) and kinds.is_container(machine, item):
                counts.note_count(frame, "!=", Count(*length_of(machine, frame, one(item))), 0)
    return answer


def decided(machine: Machine, frame: Frame, value: Value) -> bool | None:
    """Return whether a value counts as true, or None where that is open."""
    if len(value) == 1:
        return _of_item(machine, frame, next(iter(value)))
    answers = {_of_item(machine, frame, item) for item in value}
    return answers.pop() if len(answers) == 1 else None


def where(machine: Machine, frame: Frame, value: Value, *, holds: bool) -> Value:
    """Return what a value may be where it counts as true, or as false. Of what is not known that is False or None."""
    found: set[Item] = set()
    for item in value:
        answer = _of_item(machine, frame, item)
        if answer is None and not holds:
            found |= FALSE | NONE
        elif answer is None or answer is holds:
            found.add(item)
    return frozenset(found) or value


def _of_item(machine: Machine, frame: Frame, item: Item) -> bool | None:
    held = flags.bits(machine, frame, item)
    if held is not None:
        return bool(held)
    if isinstance(item, Object) and kinds.is_member(item) and records.is_plain_value(machine, item):
        decides = any(defines(machine, frame, item, name) for name in _DECIDING)
        return None if decides else truth(records.value_of(machine, frame, one(item)))
    if _is_full_state(machine, frame, item):
        return True
    answer = truth_of(machine, frame, one(item))
    return True if answer is None and _is_true(machine, frame, item) else answer


def _is_full_state(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether an item is the dict of all weights of a model, which has been initialised with some."""
    if not isinstance(item, Object) or (item.place, kinds.STATE_OF) not in machine.heap.cells:
        return False
    models = machine.read(frame, (item.place, kinds.STATE_OF))
    return all(
        isinstance(model, Object) and machine.read(frame, (model.place, "#weights")) == TRUE
        for model in models
    )


def _is_true(machine: Machine, frame: Frame, item: Item) -> bool:
    match item:
        case Object(kind=Class() as kind):
            order = classes.linear(machine, kind)
            if flags.is_flag(machine, kind):
                return False
            return not classes.unresolved_bases(machine, kind) and not any(
                classes.find(machine, frame, order, name) for name in _DECIDING
            )
        case Library(name=name):
            return kinds.is_definite(machine, name)
        case Object(kind=Library(name=name)) if name in _TRUE:
            return True
        case Object(kind=Library(name=name)) if machine.catalogue.is_model(name):
            return not kinds.is_container(machine, item) and not any(
                machine.catalogue.member(name, method) for method in _DECIDING
            )
        case _:
            return kinds.is_generator(machine, item)
