"""Builtins that ask a special method of what they are given: `len`, `str`, `print`, `hash`, `round`."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.ir import ops
from seedlint.solve.iteration import batches
from seedlint.solve.objects import containers, failing, records
from seedlint.solve.objects.special import EMPTY, call_special, shown, tested
from seedlint.solve.objects.truths import decided
from seedlint.solve.state import own_files, text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import Count, Given, Item, Library, Object, Value, varies
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import (
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    VARYING,
    as_constant,
    as_text,
    constant,
    made_of,
    one,
    texts_of,
)


def asked(method: str) -> Special:
    """Return a builtin that asks a method of the program's own classes. What it is given besides is positional for that."""

    def ask(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        rest: list[Given] = [("positional", "", value) for _, _, value in given[1:]]
        own = call_special(machine, frame, first(given), method, rest, position)
        return own or made_of([first(given)])

    return ask


def hashed(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `hash(value)`: that of a text is another one in every run of the program."""
    own = call_special(machine, frame, first(given), "__hash__", [], position)
    return own or (VARYING if varies(first(given)) or texts_of(first(given)) else UNKNOWN)


def absolute(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `abs(number)`."""
    own = call_special(machine, frame, first(given), "__abs__", [], position)
    held = as_constant(first(given))
    if own or held is None or not isinstance(held.value, int | float):
        return own or made_of([first(given)])
    return constant(abs(held.value))


def show(way: str) -> Special:
    """Return a builtin that makes text of its argument."""

    def show(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        value, spec = first(given), first(given, 1) or EMPTY
        made = shown(machine, frame, value, way, position, spec)
        if made != value:
            return made
        return text.convert(way, value, *([spec] if way == "format" else ()))

    return show


def printed(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `print(...)`: texts are made of values, and written where the program says."""
    for kind, _, value in given:
        if kind == "positional":
            shown(machine, frame, value, "str", position)
        elif kind == "star":
            shown(machine, frame, machine.do.exhaust(frame, value, position), "str", position)
    target = keyword(given, "file") or machine.do.attribute(frame, one(Library("sys")), "stdout", position)
    own_files.hand_out(machine, frame, [positional(target)])
    if machine.state is not None:
        call_special(machine, frame, target, "write", [positional(UNKNOWN)], position)
    if keyword(given, "flush") == TRUE:
        call_special(machine, frame, target, "flush", [], position)
    return NONE


def divided(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `divmod(left, right)`."""
    left, right = first(given), first(given, 1)
    own = call_special(machine, frame, left, "__divmod__", [positional(right)], position)
    return own or call_special(machine, frame, right, "__rdivmod__", [positional(left)], position) or UNKNOWN


def length(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `len(value)`; an object of a library may do something when it is asked."""
    value = first(given)
    own = call_special(machine, frame, value, "__len__", [], position)
    if own or machine.state is None:
        return own
    _ask_library(machine, frame, value, "__len__", position)
    if machine.state is None:
        return NOTHING
    held = as_constant(value)
    if held is not None and (held.value is None or isinstance(held.value, int | float)):
        failing.surely_raises(machine, frame, "TypeError", anywhere=True)
        return NOTHING
    least, most = containers.length_of(machine, frame, value)
    if least == most:
        return constant(least)
    if counted := batches.asked(machine, frame, value, position):
        return counted
    return one(Count(least, most)) if least or most is not None else made_of(())


def _ask_library(machine: Machine, frame: Frame, value: Value, method: str, position: ops.Pos) -> None:
    """Call a special method of objects of libraries, of those for which it does something."""
    asked = frozenset(item for item in value if _does_something(machine, item, method))
    if asked:
        machine.do.call(frame, machine.do.attribute(frame, asked, method, position), [], position)


def _does_something(machine: Machine, item: Item, method: str) -> bool:
    if not isinstance(item, Object) or not isinstance(item.kind, Library):
        return False
    found = machine.catalogue.member(item.kind.name, method)
    return found is not None and bool(found[1].effects)


def convert(name: str) -> Special:
    """Return a builtin class that makes plain values; what a class of the program defines for it runs."""

    def convert(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        value = first(given)
        if name == "str" and len(given) == 1:
            return text.convert(name, shown(machine, frame, value, "str", position))
        if name == "str":
            shown(machine, frame, value, "str", position)
        elif name == "bool":
            if own := tested(machine, frame, value):
                return text.convert(name, own)
            answer = decided(machine, frame, value) if value else None
            return text.convert(name, value) if answer is None else constant(answer)
        elif own := call_special(machine, frame, value, f"__{name}__", [], position):
            return own
        if any(kind != "positional" for kind, _, _ in given):
            return UNKNOWN
        value = records.value_of(machine, frame, value)
        held = as_text(value)
        if held is not None and len(given) == 1 and not text.converts(name, held):
            failing.surely_raises(machine, frame, "ValueError", anywhere=True)
            return NOTHING
        return text.convert(name, *([value] if given else []), *(each for _, _, each in given[1:]))

    return convert
