"""Making an instance: what calling a class of the program does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seedlint.ir import ops
from seedlint.solve.activations import fields
from seedlint.solve.language import raising
from seedlint.solve.models import construct, frameworks, part_weights, unresolved
from seedlint.solve.objects import classes, failing, flags, hazards, layouts, metaclasses, records
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.standard import collection
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.heap import default_of
from seedlint.solve.state.items import Class, Constant, Given, Object, Value, Wrapped
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, TRUE, as_constant, one


def instantiate(
    machine: Machine, frame: Frame, item: Class, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Create an instance of a class of the program; of a model class, that is a construction."""
    if layouts.members(machine, frame, item) is not None:
        return _member(machine, frame, item, given, position)
    if metaclasses.is_typed_dict(machine, item):
        return collection.new_dict(machine, frame, given, position)
    caller = classes.metaclass_method(machine, item, "__call__")
    if caller:
        return machine.do.call(frame, caller, [positional(one(item)), *given], position)
    return make_instance(machine, frame, item, given, position)


def _member(machine: Machine, frame: Frame, item: Class, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the member of an enumeration that has a value; for one that no member has, `_missing_` is asked."""
    found = records.member(machine, frame, item, "value", first(given))
    if len(found) == 1 and all(isinstance(each, Constant) for each in first(given)):
        return found
    number = as_constant(first(given))
    if (
        number is not None
        and type(number.value) is int
        and number.value >= 0
        and flags.is_flag(machine, item)
    ):
        return flags.of_bits(machine, frame, item, number.value)
    if not classes.defined(machine, item, "_missing_"):
        hazards.add(frame, NOTHING if len(found) == 1 else hazards.VALUE)
        return found
    made_up = machine.do.attribute(frame, one(item), "_missing_", position)

    def ask() -> Value:
        return machine.do.call(frame, made_up, [positional(first(given))], position)

    return machine.alternatives(frame, [lambda: found, ask]) if found else ask()


def make_instance(
    machine: Machine, frame: Frame, item: Class, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do what `type.__call__` does."""
    if frame.attempts and hazards.surely_lacks_methods(machine, frame, item):
        failing.surely_raises(machine, frame, "TypeError")
        return NOTHING
    hazards.add(frame, hazards.of_class(machine, frame, item))
    place = machine.place(frame, f"{item.name}()@{position}")
    made = Object(place, item)
    is_model = classes.is_model(machine, frame, item)

    def run() -> Value:
        if not any(isinstance(i, Object) and i.place == place for _, _, value in given for i in value):
            _clear(machine, place)  # an object that is given to the next one at its place lives on in that
        if is_model:
            part_weights.begin(machine, place)
        classes.note_shown(machine, place, made, classes.linear(machine, item))
        return _initialise(machine, frame, made, item, given, position)

    taken = False
    if classes.unresolved_bases(machine, item):
        machine.unresolved.made_at[place] = frame.site(position)
        taken = machine.is_model_call(frame.site(position))
    if is_model:
        if taken:
            return unresolved.construct_model(machine, frame, position, item.name, run, unless_drawn=True)
        foreign = frameworks.foreign(machine, item)
        return construct.construct(machine, frame, position, item.name, run, foreign=foreign)
    return unresolved.construct_model(machine, frame, position, item.name, run) if taken else run()


def _clear(machine: Machine, place: str) -> None:
    """Forget what an earlier object made at the same point left behind."""
    for name in machine.heap.names_at(place):
        machine.write((place, name), default_of((place, name)))


def _initialise(
    machine: Machine, frame: Frame, made: Object, item: Class, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call `__new__`, if the class has one of its own, and `__init__` on what that returns if it is an instance."""
    if raising.is_exception(machine, made):
        raising.note_arguments(machine, made, given)
    creator = classes.defined(machine, item, "__new__")
    if not creator:
        return _run_init(machine, frame, made, item, given, position)
    inner = frozenset(h.inner if isinstance(h, Wrapped) else h for h in creator)
    created = machine.do.call(frame, inner, [positional(one(item)), *given], position)
    if machine.state is None:
        return NOTHING
    if not created or not all(isinstance(i, Object) for i in created):
        return _run_init(machine, frame, made, item, given, position)
    runs: list[Callable[[], Value]] = [
        lambda each=each: (  # type: ignore[misc]
            _run_init(machine, frame, each, each.kind, given, position)
            if item in classes.linear(machine, each.kind)
            else one(each)
        )
        for each in sorted(created, key=repr)
        if isinstance(each, Object)
    ]
    return machine.alternatives(frame, runs)


def _run_init(
    machine: Machine, frame: Frame, made: Object, item: Class, given: Sequence[Given], position: ops.Pos
) -> Value:
    if classes.is_model(machine, frame, item):
        machine.write((made.place, "training"), TRUE)
    order = classes.linear(machine, item)
    maker = records.initialised_by(machine, order)
    found = classes.find(machine, frame, order, "__init__")
    if maker is not None:
        fields.set_fields(machine, frame, made, maker, given, position)
    elif found is None and is_container(machine, made):
        machine.do.call(frame, machine.do.attribute(frame, one(made), "__init__", position), given, position)
    elif found is None:
        fields.set_fields(machine, frame, made, item, given, position)
    else:
        machine.do.call(frame, machine.do.attribute(frame, one(made), "__init__", position), given, position)
    return one(made)
