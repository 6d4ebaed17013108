"""What `inspect.signature` tells of the program's own functions and classes: the names of parameters, defaults, annotations.

Programs ask for it to give a function what it takes: settings that a constructor knows, fixtures by their names.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from seedlint.ir import ops
from seedlint.solve.activations.assign import function_place
from seedlint.solve.objects import classes, dicts, hinted, layouts, records, sequences
from seedlint.solve.objects.arguments import bind
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import (
    Class,
    Field,
    Function,
    Given,
    Item,
    Library,
    Method,
    Object,
    Partial,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import UNKNOWN, constant, join_all, one, ordered

#: What a parameter without a default or an annotation has in its place.
EMPTY: Final = Library("inspect.Parameter.empty")
_SIGNATURE: Final = Library("inspect.Signature")
_BIND: Final = Library("seedlint.bind")
_PARAMETER: Final = Library("inspect.Parameter")
_KINDS: Final = {
    "positional": "POSITIONAL_ONLY",
    "normal": "POSITIONAL_OR_KEYWORD",
    "star": "VAR_POSITIONAL",
    "keyword": "KEYWORD_ONLY",
    "double_star": "VAR_KEYWORD",
}


class _Shown(msgspec.Struct, frozen=True):
    """A parameter as a signature shows it."""

    name: str
    kind: str
    default: Value
    annotation: Value


def _signature(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `inspect.signature(callable)`."""
    made: list[Value] = []
    for number, item in enumerate(ordered(first(given))):
        shown = _parameters(machine, frame, item)
        if shown is None:
            return UNKNOWN
        where = f"signature{number}@{position}"
        signature = Object(machine.place(frame, where), _SIGNATURE)
        held = [_parameter(machine, frame, each, where) for each in shown]
        names = [constant(each.name) for each in shown]
        machine.write((signature.place, "parameters"), dicts.display(machine, frame, names, held, where))
        machine.write((signature.place, "return_annotation"), UNKNOWN)
        for method in ("bind", "bind_partial"):
            machine.write((signature.place, method), one(Partial(_BIND, (positional(one(item)),))))
        made.append(one(signature))
    return join_all(made) or UNKNOWN


def _bound(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `signature.bind(...)`: what each parameter of a function would receive, defaults among it."""
    (item,) = first(given) if len(first(given)) == 1 else (None,)
    receiver: list[Given] = [positional(one(item.receiver))] if isinstance(item, Method) else []
    function = item.function if isinstance(item, Method) else item
    if not isinstance(function, Function):
        return UNKNOWN
    params = machine.function(function.ref).params
    arguments = [*receiver, *given[1:]]
    held = bind(machine, frame, params, dict(function.defaults), arguments, position)
    made = Object(machine.place(frame, f"bound@{position}"), Library("inspect.BoundArguments"))
    shown = [param for param in params[len(receiver) :] if param.kind not in {"star", "double_star"}]
    by_position = tuple(held[param.name] for param in shown if param.kind != "keyword")
    named = [param.name for param in shown if param.kind == "keyword"]
    machine.write(
        (made.place, "arguments"), _by_name(machine, frame, held, list(held)[len(receiver) :], made)
    )
    if not any(param.kind in {"star", "double_star"} for param in params):
        machine.write((made.place, "args"), one(Tuple(by_position)))
        machine.write((made.place, "kwargs"), _by_name(machine, frame, held, named, made))
    return one(made)


def _by_name(
    machine: Machine, frame: Frame, held: dict[str, Value], names: Sequence[str], made: Object
) -> Value:
    """Return a dict of what is held under names."""
    keys = [constant(name) for name in names]
    return dicts.display(machine, frame, keys, [held[name] for name in names], f"{len(keys)} of {made.place}")


def _full_arguments(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `inspect.getfullargspec(callable)`, of whose parts the names are known."""
    made: list[Value] = []
    for number, item in enumerate(ordered(first(given))):
        shown = _parameters(machine, frame, item, bound=True)
        if shown is None:
            return UNKNOWN
        spec = Object(machine.place(frame, f"argspec{number}@{position}"), Library("inspect.FullArgSpec"))
        for part, kinds in (("args", {"positional", "normal"}), ("kwonlyargs", {"keyword"})):
            names = [constant(each.name) for each in shown if each.kind in kinds]
            held = sequences.filled(machine, frame, f"argspec{number} {part}@{position}", names)
            machine.write((spec.place, part), held)
        made.append(one(spec))
    return join_all(made) or UNKNOWN


def _parameter(machine: Machine, frame: Frame, shown: _Shown, where: str) -> Value:
    made = Object(machine.place(frame, f"parameter {shown.name} {where}"), _PARAMETER)
    machine.write((made.place, "name"), constant(shown.name))
    machine.write((made.place, "default"), shown.default)
    machine.write((made.place, "annotation"), shown.annotation)
    machine.write((made.place, "kind"), one(Library(f"inspect.Parameter.{_KINDS[shown.kind]}")))
    machine.write((made.place, "empty"), one(EMPTY))
    return one(made)


def _parameters(
    machine: Machine, frame: Frame, item: Item, *, bound: bool = False
) -> Sequence[_Shown] | None:
    """Return the parameters of a callable, None if they are not known; `bound` includes what a method is bound to."""
    match item:
        case Function():
            wrapped = machine.read(frame, (function_place(item), "__wrapped__"))
            if len(wrapped) == 1 and not bound:
                return _parameters(machine, frame, next(iter(wrapped)))
            return _of_function(machine, frame, item)
        case Method(function=inner):
            found = _parameters(machine, frame, inner, bound=bound)
            return found if found is None or bound else found[1:]
        case Wrapped(kind="static" | "cached", inner=inner):
            return _parameters(machine, frame, inner, bound=bound)
        case Partial(function=inner, args=args):
            return _left_open(_parameters(machine, frame, inner), args)
        case Class():
            return _of_class(machine, frame, item, bound=bound)
        case Object(kind=Class() as kind):
            methods = classes.defined(machine, kind, "__call__")
            found = _parameters(machine, frame, next(iter(methods))) if len(methods) == 1 else None
            return None if found is None else found[1:]
        case _:
            return None


def _of_function(machine: Machine, frame: Frame, item: Function) -> Sequence[_Shown]:
    code = machine.function(item.ref)
    defaults, named = dict(item.defaults), dict(code.annotations)
    return [
        _Shown(
            param.name,
            param.kind,
            defaults.get(param.name, one(EMPTY)),
            hinted.meant(machine, frame, item.ref.module, named[param.name])
            if param.name in named
            else UNKNOWN | one(EMPTY),
        )
        for param in code.params
    ]


def _left_open(shown: Sequence[_Shown] | None, args: Sequence[Given]) -> Sequence[_Shown] | None:
    """Return the parameters that are left when some arguments are bound."""
    if shown is None or any(kind in {"star", "double_star"} for kind, _, _ in args):
        return None
    taken = sum(kind == "positional" for kind, _, _ in args)
    named = {name: value for kind, name, value in args if kind == "keyword"}
    return [
        msgspec.structs.replace(each, default=named.get(each.name, each.default)) for each in shown[taken:]
    ]


def _of_class(machine: Machine, frame: Frame, item: Class, *, bound: bool) -> Sequence[_Shown] | None:
    order = classes.linear(machine, item)
    record = records.initialised_by(machine, order)
    if record is not None:
        return [
            _Shown(name, "normal", _field_default(machine.read(frame, (owner.item.place, name))), UNKNOWN)
            for owner, name, _ in layouts.annotated(machine, record)
        ]
    found = classes.find(machine, frame, order, "__init__")
    if found is None or len(found[1]) != 1:
        return None
    shown = _parameters(machine, frame, next(iter(found[1])))
    return shown if shown is None or bound else shown[1:]


def _field_default(held: Value) -> Value:
    (field,) = held if len(held) == 1 else (None,)
    if isinstance(field, Field):
        return field.default or (UNKNOWN if field.factory else one(EMPTY))
    return held or one(EMPTY)


SPECIAL: Final[dict[str, Special]] = {
    "inspect.signature": _signature,
    _BIND.name: _bound,
    "inspect.getfullargspec": _full_arguments,
}
