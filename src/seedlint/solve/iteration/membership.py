"""`x in y`: a container is asked, or gone through until an element equals, which its class may have a say in."""

from __future__ import annotations

from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.exits import catching, handlers
from seedlint.solve.iteration.quantifiers import until
from seedlint.solve.objects import classes, containers, failing, flags, hazards, special
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.objects.truths import asked
from seedlint.solve.standard.comparison import compare
from seedlint.solve.state import environment_variables
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Generator, Item, LazyIterator, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, UNKNOWN, constant, one


def contained(
    machine: Machine,
    frame: Frame,
    operator: str,
    left: Value,
    right: Value,
    mark: str,
    position: ops.Pos = -1,
) -> Value:
    """Do `left in right`, or `not in`."""
    own = special.call_special(machine, frame, right, "__contains__", [positional(left)], -1, mark)
    own = own or _looked_up(machine, frame, left, right, position)
    if own:
        answer = asked(machine, frame, own)
        return UNKNOWN if answer is None else constant(answer is (operator == "in"))
    held = flags.contains(machine, frame, right, left)
    if held is None and right == one(environment_variables.VARIABLES):
        held = environment_variables.contains(machine, frame, left)
    if held is not None:
        return constant(held is (operator == "in"))
    if not _is_gone_through(machine, frame, left, right):
        return compare(machine, frame, operator, left, right)
    found = until(machine, frame, right, position, partial(_equals, machine, frame, left, mark))
    return UNKNOWN if found is None else constant(found is (operator == "in"))


def _looked_up(machine: Machine, frame: Frame, key: Value, mapping: Value, position: ops.Pos) -> Value:
    """Ask a mapping of the program's own for what it holds under a key, as `Mapping.__contains__` does: a `KeyError` says that
    there is nothing. Return nothing for anything else.
    """
    if machine.state is None or not mapping or not all(_is_own_mapping(machine, frame, i) for i in mapping):
        return NOTHING

    def ask() -> Value:
        held = special.call_special(machine, frame, mapping, "__getitem__", [positional(key)], position)
        return TRUE if held else FALSE

    ended, raised = handlers.attempted(machine, frame, ask)
    for way in failing.likely(raised):
        if catching.catches(machine, frame, hazards.KEY_ERROR, way) is not False:
            ended.append(Exit(way.state, way.writes, FALSE))
        elif not way.may:
            handlers.pass_over(machine, frame.raises, way)
    return machine.merge(frame, ended)


def _is_own_mapping(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether an item is an object of the program whose class leaves it to `Mapping` to look for a key."""
    if not isinstance(item, Object) or not special.defines(machine, frame, item, "__getitem__"):
        return False
    return not _MAPPINGS.isdisjoint(classes.linear(machine, item.kind))


_MAPPINGS: Final = frozenset(
    Library(f"{module}.{name}")
    for module in ("collections.abc", "typing")
    for name in ("Mapping", "MutableMapping")
)


def _is_gone_through(machine: Machine, frame: Frame, left: Value, right: Value) -> bool:
    """Return whether looking for an element may run something: iterating does, or comparing with what is held."""
    if any(isinstance(item, Generator | LazyIterator) for item in right):
        return True
    if any(
        special.defines(machine, frame, item, name) for item in right for name in ("__iter__", "__getitem__")
    ):
        return True
    if any(_is_iterated(machine, item) for item in right):
        return True
    known = containers.known_elements(machine, frame, right)
    return known is not None and any(
        special.defines(machine, frame, item, "__eq__") for value in (left, *known) for item in value
    )


def _is_iterated(machine: Machine, item: Item) -> bool:
    """Return whether an object of a library is gone through, as a loader is: it has no way of its own to look for an element."""
    if not isinstance(item, Object) or not isinstance(item.kind, Library) or is_container(machine, item):
        return False
    name = item.kind.name
    return machine.catalogue.member(name, "__iter__") is not None and (
        machine.catalogue.member(name, "__contains__") is None
    )


def _equals(machine: Machine, frame: Frame, wanted: Value, mark: str, element: Value) -> bool | None:
    if _is_one_object(element) and element == wanted:
        return True  # an element that is the very object is not compared
    own = special.compared(machine, frame, "==", element, wanted, mark)
    return asked(machine, frame, own or compare(machine, frame, "==", element, wanted))


def _is_one_object(value: Value) -> bool:
    return len(value) == 1 and all(isinstance(item, Object) for item in value)
