"""Special methods: what operators, conditions and formatting call of the program's own classes."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import classes, containers
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Class, Given, Item, Library, Method, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    NOTHING,
    UNKNOWN,
    as_text,
    constant,
    join,
    join_all,
    one,
    ordered,
    place_of,
    truth,
)

#: Ways of showing a text, or a path, as itself.
_PLAINLY: Final = frozenset({"str", "format"})
#: What a way of showing a value asks for, in order: the first of these methods that its class defines.
SHOWN_BY: Final = {
    "format": ("__format__", "__str__", "__repr__"),
    "str": ("__str__", "__repr__"),
    "repr": ("__repr__",),
    "ascii": ("__repr__",),
}
#: The specification of a format that has none.
EMPTY: Final = constant("")
#: What an operator answers that leaves it to the other operand.
NOT_IMPLEMENTED: Final = one(Library("builtins.NotImplemented"))
#: How deep what containers hold is looked at when they are shown.
_NESTING: Final = 2


def call_special(
    machine: Machine,
    frame: Frame,
    value: Value,
    method: str,
    given: Sequence[Given],
    position: ops.Pos,
    mark: str = "",
) -> Value:
    """Call a special method that a class of the program defines; nothing if there is none.

    `mark` tells what is made by an operator, which has no position, from what others make.
    """
    if machine.state is None or not any(defines(machine, frame, item, method) for item in value):
        return NOTHING
    outer = frame.turn, frame.stepping
    frame.turn = f"{frame.turn}{mark}"
    frame.stepping = frame.stepping or position < 0  # no expression calls it
    result = machine.do.call(frame, _bound(machine, frame, value, method, position), given, position)
    frame.turn, frame.stepping = outer
    return result


def _bound(machine: Machine, frame: Frame, value: Value, method: str, position: ops.Pos) -> Value:
    """Return the special method of a value; that of a class is its metaclass's, whatever it has for its instances."""
    of_metaclasses = frozenset(
        Method(held, item)
        for item in value
        if isinstance(item, Class)
        for held in classes.metaclass_method(machine, item, method)
    )
    others = frozenset(item for item in value if not isinstance(item, Class))
    found = machine.do.attribute(frame, others, method, position) if others else NOTHING
    return join(found, of_metaclasses)


def operate(machine: Machine, frame: Frame, name: str, left: Value, right: Value, mark: str) -> Value:
    """Call an operator (`add`) that a class of the program defines, the left value's first; nothing if neither does."""
    ways = [(left, f"__{name}__", right), (right, f"__r{name}__", left)]
    if _are_of_one_class(left, right):
        ways.pop()
    elif _is_of_subclass(machine, frame, right, left, ways[1][1]):
        ways.reverse()
    return answered(machine, frame, ways, mark)


def answered(
    machine: Machine, frame: Frame, ways: Sequence[tuple[Value, str, Value]], mark: str = ""
) -> Value:
    """Ask one method after another until one answers other than `NotImplemented`; nothing if none does."""
    for number, (value, method, given) in enumerate(ways):
        found = call_special(machine, frame, value, method, [positional(given)], -1, mark)
        if not found:
            continue
        rest = ways[number + 1 :]
        known = found - NOT_IMPLEMENTED
        if known == found or (known and not rest):
            return known
        if known:
            others: list[Callable[[], Value]] = [
                lambda: NOTHING,
                partial(answered, machine, frame, rest, mark),
            ]
            return join(known, machine.alternatives(frame, others))
    return NOTHING


def _are_of_one_class(left: Value, right: Value) -> bool:
    """Tell whether both operands are of one class of the program: the right one is not asked, then."""
    kinds = {item.kind if isinstance(item, Object) else None for item in left | right}
    return len(kinds) == 1 and isinstance(kinds.pop(), Class)


def _is_of_subclass(machine: Machine, frame: Frame, value: Value, other: Value, method: str) -> bool:
    """Tell whether a value is of a class below another's that defines a method anew: it is asked first, then."""
    kinds = {item.kind if isinstance(item, Object) else None for item in value}
    above = {item.kind if isinstance(item, Object) else None for item in other}
    kind, base = (each.pop() if len(each) == 1 else None for each in (kinds, above))
    if not isinstance(kind, Class) or not isinstance(base, Class) or kind == base:
        return False
    order = classes.linear(machine, kind)
    if base not in order:
        return False
    found = classes.find(machine, frame, order, method)
    return found is not None and found != classes.find(machine, frame, classes.linear(machine, base), method)


def call_declared(
    machine: Machine, frame: Frame, value: Value, method: str, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call an operator that the class of a library's object declares; nothing if there is none.

    What lists, sets and texts do is known better than that.
    """
    if machine.state is None:
        return NOTHING
    declaring = frozenset(
        item
        for item in value
        if isinstance(item, Object)
        and isinstance(item.kind, Library)
        and not is_container(machine, item)
        and machine.catalogue.member(item.kind.name, method) is not None
    )
    if not declaring:
        return NOTHING
    found = machine.do.attribute(frame, declaring, method, position)
    return machine.do.call(frame, found, given, position)


#: The methods that a comparison asks: of the left value; else of the right one; else any that another is derived from.
_COMPARISONS: Final = {
    "==": ("eq", "eq", ()),
    "!=": ("ne", "ne", ("eq",)),
    "<": ("lt", "gt", ("le", "ge")),
    "<=": ("le", "ge", ("lt", "gt")),
    ">": ("gt", "lt", ("le", "ge")),
    ">=": ("ge", "le", ("lt", "gt")),
}

#: The comparisons that do not hold of what is equal.
_WITHOUT_EQUAL: Final = ("lt", "gt")


def compared(machine: Machine, frame: Frame, operator: str, left: Value, right: Value, mark: str) -> Value:
    """Do a comparison that a class of the program defines, in part perhaps (`total_ordering`); nothing if none does."""
    if operator not in _COMPARISONS:
        return NOTHING
    name, mirrored, others = _COMPARISONS[operator]
    own = answered(machine, frame, [(left, f"__{name}__", right), (right, f"__{mirrored}__", left)], mark)
    own = own or call_declared(machine, frame, left, f"__{name}__", [positional(right)], -1)
    if own:
        return own
    for other in others:
        found = call_special(machine, frame, left, f"__{other}__", [positional(right)], -1, mark)
        if found:
            answer = truth(found)
            if other[0] != name[0]:  # it asks the other way round
                return UNKNOWN if answer is None else constant(not answer)
            if answer is (name in _WITHOUT_EQUAL):
                answer = truth(call_special(machine, frame, left, "__eq__", [positional(right)], -1, mark))
                answer = None if answer is None else answer is (name not in _WITHOUT_EQUAL)
            return UNKNOWN if answer is None else constant(answer)
    return NOTHING


def defines(machine: Machine, frame: Frame, item: object, method: str) -> bool:
    """Return whether an item is an instance of a class (or a class of a metaclass) of the program that defines a method."""
    if isinstance(item, Class):
        return bool(classes.metaclass_method(machine, item, method))
    if not isinstance(item, Object) or not isinstance(item.kind, Class):
        return False
    found = classes.find(machine, frame, classes.linear(machine, item.kind), method)
    return found is not None and isinstance(found[0], Class)


def hashed(machine: Machine, frame: Frame, value: Value) -> None:
    """Ask a value for its hash, as a set or a dict does of an element or a key."""
    for item in value:
        if isinstance(item, Tuple):
            hashed(machine, frame, join_all(item.items))
        elif isinstance(item, Object):
            call_special(machine, frame, one(item), "__hash__", [], -1)


def entries(machine: Machine, frame: Frame, item: Object) -> list[tuple[Value, Value]] | None:
    """Return the keys and values that `**item` spreads of a mapping of the program's own; None if it is no such."""
    if not (defines(machine, frame, item, "keys") and defines(machine, frame, item, "__getitem__")):
        return None
    keys = call_special(machine, frame, one(item), "keys", [], -1)
    known = containers.known_elements(machine, frame, keys)
    each = known if known is not None else [machine.do.exhaust(frame, keys, -1) or UNKNOWN]
    return [
        (key, call_special(machine, frame, one(item), "__getitem__", [positional(key)], -1)) for key in each
    ]


def tested(machine: Machine, frame: Frame, value: Value) -> Value:
    """Ask a value whether it counts as true, as a condition does; return its answer, nothing if its class has no say."""
    for method in ("__bool__", "__len__"):
        if any(defines(machine, frame, item, method) for item in value):
            return call_special(machine, frame, value, method, [], -1)
    return NOTHING


def shown(
    machine: Machine, frame: Frame, value: Value, way: str, position: ops.Pos, spec: Value = EMPTY
) -> Value:
    """Make text of a value: by `format`, `str`, `repr` or `ascii`; a container shows what it holds.

    Return what the classes of the program make of their instances, and all else as it is.
    """
    if way in _PLAINLY and place_of(value) and spec == EMPTY:
        return constant(place_of(value))  # a path shows itself
    seen: set[Item] = set()
    level = value
    made: list[Value] = []
    for depth in range(_NESTING + 1):
        held: list[Value] = []
        for item in ordered(level):
            if item in seen:
                continue
            seen.add(item)
            inside = _held_by(machine, frame, item)
            text = NOTHING
            if inside is not None:
                held.append(inside)
            else:
                text = _show(machine, frame, item, "repr" if depth else way, position, spec)
            made += [] if depth else [text or one(item)]
        level = join_all(held)
    return join_all(made)


def _held_by(machine: Machine, frame: Frame, item: Item) -> Value | None:
    """Return what a container holds, none for what is no container."""
    if isinstance(item, Tuple):
        return join_all(item.items)
    if is_container(machine, item) and isinstance(item, Object):
        return containers.elements(machine, frame, item, values=True)
    return None


def _message(machine: Machine, frame: Frame, item: Item) -> Value:
    """Return the text of an exception: the one thing that it was made of, if that is a text."""
    if not isinstance(item, Object) or not item.place:
        return NOTHING
    bases = (*classes.linear(machine, item.kind), item.kind)
    name = next((base.name for base in bases if isinstance(base, Library)), "")
    kind = getattr(builtins, name.removeprefix("builtins."), None)
    if not isinstance(kind, type) or not issubclass(kind, Exception) or issubclass(kind, KeyError | OSError):
        return NOTHING
    held = machine.read(frame, (item.place, "args"))
    values = [each.items for each in held if isinstance(each, Tuple)]
    is_text = len(held) == len(values) == 1 and len(values[0]) == 1 and as_text(values[0][0]) is not None
    return values[0][0] if is_text else NOTHING


def _show(machine: Machine, frame: Frame, item: Item, way: str, position: ops.Pos, spec: Value) -> Value:
    method = next((name for name in SHOWN_BY[way] if defines(machine, frame, item, name)), "")
    if not method:
        return _message(machine, frame, item) if way in {"str", "format"} else NOTHING
    given: list[Given] = [positional(spec)] if method == "__format__" else []
    return call_special(machine, frame, one(item), method, given, position)
