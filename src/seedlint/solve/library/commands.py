"""Command lines: functions that are kept as the commands of a group, and what a line of words runs of them.

A group is an object of a library. Its commands are in its cells, each under its name; `callback` is what runs before any of
them, or all that there is to run.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.flow import conditions
from seedlint.solve.language.reflection import names_in
from seedlint.solve.models.site import Site
from seedlint.solve.objects import classes, containers
from seedlint.solve.objects.callables import call_all, is_callable
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import (
    Class,
    Function,
    Given,
    Item,
    Library,
    Method,
    Module,
    Object,
    Partial,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, TRUE, UNKNOWN, as_text, constant, one, ordered

#: The attribute under which a group, or a command, keeps its own function.
_CALLBACK: Final = "callback"
#: How the cell of a command begins; its name follows.
_COMMAND: Final = "command "
#: Endings of the names of functions that are left out in those of commands.
_LEFT_OUT: Final = ("-command", "-cmd", "-group", "-grp")
#: What asks for the help page alone.
_HELP: Final = "--help"
#: What words make of a function's parameters: what has a default keeps it, or is anything.
_TYPED: Final[list[Given]] = [("double_star", "", UNKNOWN)]


def registers(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep what can be called among the arguments; without any of that, wait for it, as a decorator does."""
    given = site.bound.get(site.bound.star)
    arguments = [each for item in given for each in (item.items if isinstance(item, Tuple) else ())]
    functions = [value for value in arguments if any(is_callable(machine, item) for item in value)]
    if not functions:
        return one(_waiting(site, arguments))
    named = [text for value in (*arguments, site.bound.more.get("name", NOTHING)) if (text := as_text(value))]
    function = functions[0]
    name = named[0] if named else _own_name(machine, frame, function, site.position)
    made = _made(machine, frame, effect, function, name, site) if effect.passes else function
    receiver = site.bound.receiver
    if isinstance(receiver, Object) and receiver.place:
        kept = _CALLBACK if _CALLBACK in effect.names else f"{_COMMAND}{name}"
        machine.write((receiver.place, kept), made)
    return made


def _waiting(site: Site, arguments: list[Value]) -> Item:
    """Return the call itself with the arguments that it has, for the function that is decorated."""
    called: Item = Library(site.name)
    if site.bound.receiver is not None:
        called = Method(called, site.bound.receiver)
    named = [("keyword", name, value) for name, value in site.bound.more.items()]
    return Partial(called, (*map(positional, arguments), *named))


def _own_name(machine: Machine, frame: Frame, function: Value, position: ops.Pos) -> str:
    """Return what a command is called that is given no name: by that of an object, or of its function."""
    for item in ordered(function):
        place = item.place if isinstance(item, Object) else ""
        found = machine.read(frame, (place, "name")) if place else NOTHING
        called = as_text(found) or as_text(machine.do.attribute(frame, one(item), "__name__", position))
        if called and found:
            return called
        if called:
            name = called.lower().replace("_", "-")
            return next((name.removesuffix(end) for end in _LEFT_OUT if name.endswith(end)), name)
    return ""


def _made(
    machine: Machine, frame: Frame, effect: schema.Effect, function: Value, name: str, site: Site
) -> Value:
    """Return the command that the library makes of a function."""
    command = Object(machine.place(frame, f"{effect.passes}()@{site.position}"), Library(effect.passes))
    for known, value in (*site.bound.more.items(), ("name", constant(name)), (_CALLBACK, function)):
        machine.write((command.place, known), value)
    return one(command)


def dispatches(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Run what a command line asks for: of what a receiver, or an argument, holds."""
    (name,) = effect.names
    bound = site.bound
    if name == "self":
        group = one(bound.receiver) if bound.receiver is not None else NOTHING
    else:
        group = conditions.named_value(machine, frame, bound, name) - NONE
    words = _words(machine, frame, conditions.named_value(machine, frame, bound, effect.args) - NONE)
    if not group and name != "self":
        group = _own_functions(machine, frame, words)
    _run(machine, frame, group, words, site.position)
    return None


def _own_functions(machine: Machine, frame: Frame, words: list[str] | None) -> Value:
    """Return which functions of the module may be named by words that are given nothing else to choose from."""
    module = frame.module.key
    names = [name for name in names_in(machine, Module(module)) if words is None or name in words]
    held = [item for name in names if name[0] != "_" for item in machine.read(frame, (module, name))]
    return frozenset(item for item in held if isinstance(item, Function) and item.ref.module == module)


def _words(machine: Machine, frame: Frame, value: Value) -> list[str] | None:
    """Return the words of a command line; None if they are not known, as those that a user types."""
    text = as_text(value)
    if text is not None:
        return text.split()
    known = containers.known_elements(machine, frame, value)
    return None if known is None else [as_text(each) or "" for each in known]


def _run(machine: Machine, frame: Frame, group: Value, words: list[str] | None, position: ops.Pos) -> None:
    """Run what a group does with the words; what is no group is called."""
    if words and _HELP in words:
        return
    runs = [partial(_run_item, machine, frame, item, words, position) for item in ordered(group)]
    if runs:
        machine.alternatives(frame, runs)


def _run_item(
    machine: Machine, frame: Frame, item: Item, words: list[str] | None, position: ops.Pos
) -> Value:
    if isinstance(item, Object) and item.place and isinstance(item.kind, Library):
        return _run_one(machine, frame, item, words, position)
    given = [] if words == [] else _TYPED
    result = call_all(machine, frame, one(item), position, given=given)
    made = result if isinstance(item, Class) else one(item)
    alone = isinstance(item, Object) and classes.defined(machine, item.kind, "__call__")
    if machine.state is not None and not alone:
        _run_method(machine, frame, made, words, position)
    return result


def _run_method(
    machine: Machine, frame: Frame, value: Value, words: list[str] | None, position: ops.Pos
) -> None:
    """Run one of the methods of an object that a command line has made: any, or the one that known words name."""
    runs = [
        partial(call_all, machine, frame, one(item), position, method=name, given=_TYPED)
        for item in ordered(value)
        if isinstance(item, Object)
        for name in names_in(machine, item.kind)
        if not name.startswith("_") and (words is None or name in words)
    ]
    if runs:
        machine.alternatives(frame, runs)


def _run_one(
    machine: Machine, frame: Frame, group: Object, words: list[str] | None, position: ops.Pos
) -> Value:
    callback = machine.read(frame, (group.place, _CALLBACK)) - NONE
    commands = {
        name.removeprefix(_COMMAND): machine.read(frame, (group.place, name))
        for name in machine.heap.names_at(group.place)
        if name.startswith(_COMMAND)
    }
    alone = len(commands) == 1 and not callback  # then its name need not be said
    chosen = next((number for number, word in enumerate(words or ()) if word in commands), None)
    called = words[chosen] if words is not None and chosen is not None else ""
    if words is not None and commands and not called and not alone:
        by_itself = machine.read(frame, (group.place, "invoke_without_command")) == TRUE
        return call_all(machine, frame, callback, position) if by_itself else NOTHING
    call_all(machine, frame, callback, position)
    rest = words[chosen + 1 :] if words is not None and chosen is not None else words
    asked = [commands[called]] if called else list(commands.values())
    runs: list[Callable[[], Value]] = [
        partial(_then, machine, frame, command, rest, position) for command in asked
    ]
    return machine.alternatives(frame, runs) if runs and machine.state is not None else NOTHING


def _then(
    machine: Machine, frame: Frame, command: Value, words: list[str] | None, position: ops.Pos
) -> Value:
    _run(machine, frame, command, words, position)
    return NOTHING
