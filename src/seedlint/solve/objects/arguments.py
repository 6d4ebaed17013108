"""Arguments: which value each parameter receives, for functions of the program and of libraries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.objects import containers, dicts, hazards, sequences, special
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Generator,
    Given,
    Item,
    LazyIterator,
    Object,
    Partial,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import ABSENT, NOTHING, UNKNOWN, as_text, constant, join, join_all, one


def bind(
    machine: Machine,
    frame: Frame,
    params: tuple[ops.Param, ...],
    defaults: dict[str, Value],
    given: Sequence[Given],
    position: ops.Pos,
) -> dict[str, Value]:
    """Bind arguments to the parameters of a function of the program."""
    positional, rest, keywords, more = spread(machine, frame, given, position)
    bindings: dict[str, Value] = {}
    for param in params:
        if param.kind in {"positional", "normal"} and positional:
            bindings[param.name] = positional.pop(0)
        elif param.kind == "star":
            bindings[param.name] = _star(machine, frame, positional, rest, position)
            positional = []
        elif param.kind == "double_star":
            bindings[param.name] = _double_star(machine, frame, keywords, more, position)
        elif param.name in keywords and param.kind != "positional":
            value = keywords.pop(param.name)
            default = defaults.get(param.name, NOTHING)
            bindings[param.name] = value if not value & ABSENT else join(value - ABSENT, default)
        elif rest and param.kind != "keyword":
            bindings[param.name] = rest
        elif param.name in defaults:
            bindings[param.name] = defaults[param.name] | more if more else defaults[param.name]
        else:
            bindings[param.name] = UNKNOWN
            hazards.add(frame, hazards.TYPE)
    if positional or keywords:
        hazards.add(frame, hazards.TYPE)
    return bindings


def may_take(
    params: tuple[ops.Param, ...], defaults: Collection[str], given: Sequence[Given], receivers: int
) -> bool:
    """Return whether a function of the program may be called so: with as many arguments, or such names, that its
    parameters have room for. Of what is unpacked, anything may come.
    """
    if any(kind not in {"positional", "keyword"} for kind, _, _ in given):
        return True
    kinds = {param.kind for param in params}
    room = [param.name for param in params if param.kind in {"positional", "normal"}]
    count = receivers + sum(kind == "positional" for kind, _, _ in given)
    if count > len(room) and "star" not in kinds:
        return False
    named = {name for kind, name, _ in given if kind == "keyword"}
    open_names = {p.name for p in params if p.kind in {"normal", "keyword"}} - set(room[:count])
    if not named <= open_names and "double_star" not in kinds:
        return False
    needed = {*room[count:], *(p.name for p in params if p.kind == "keyword")}
    return needed <= named | set(defaults)


def spread(
    machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos
) -> tuple[list[Value], Value, dict[str, Value], Value]:
    """Return the positional arguments, what unpacked iterables of unknown length may add to them, the keyword
    arguments, and what unpacked mappings of unknown keys may add to those.
    """
    positional: list[Value] = []
    rest = more = NOTHING
    keywords: dict[str, Value] = {}
    for kind, name, value in given:
        if kind == "positional":
            positional.append(value)
        elif kind == "keyword":
            keywords[name] = value
        elif kind == "star":
            known, element = machine.do.gather(frame, value, position)
            if known is None:
                rest = join_all([rest, element, UNKNOWN])
            else:
                positional += known
        else:
            more = join_all([more, _spread_mapping(machine, frame, value, keywords)])
    return positional, rest, keywords, more


def stepped_through(
    machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos
) -> Sequence[Given]:
    """Return arguments with what unpacked iterables give in their place, if that is known. A call goes through iterators before
    anything is called.
    """
    if not any(kind == "star" for kind, _, _ in given):
        return given
    made: list[Given] = []
    for kind, name, value in given:
        runs = any(map(_is_iterator, value))
        known = containers.known_elements(machine, frame, value) if kind == "star" and not runs else None
        if known is None and not (kind == "star" and runs):
            made.append((kind, name, value))
            continue
        element = UNKNOWN
        if known is None:
            known, element = machine.do.gather(frame, value, position)
        if known is None:
            made.append(("star", "", sequences.new_list(machine, frame, f"*{position}", element)))
        else:
            made += [("positional", "", each) for each in known]
    return made


def _is_iterator(item: Item) -> bool:
    return isinstance(item, LazyIterator) or (isinstance(item, Generator) and not item.is_coroutine)


def _spread_mapping(machine: Machine, frame: Frame, value: Value, keywords: dict[str, Value]) -> Value:
    more = NOTHING
    for item in value:
        own = special.entries(machine, frame, item) if isinstance(item, Object) else None
        if own is not None:
            for key_value, held in own:
                key = as_text(key_value)
                keywords |= {key: held} if key is not None else {}
                more = more if key is not None else UNKNOWN
            continue
        if not isinstance(item, Object) or not dicts.is_dict(machine, item):
            more = UNKNOWN
            continue
        for name in dicts.entries(machine, frame, item):
            held, absent = dicts.entry(machine, frame, item, name)
            key = as_text(dicts.key_of(machine, item, name))
            if key is not None:
                keywords[key] = held | ABSENT if absent else held
        if dicts.values_of_other_keys(machine, frame, item):
            more = UNKNOWN
    return more


def _star(machine: Machine, frame: Frame, positional: list[Value], rest: Value, position: ops.Pos) -> Value:
    if not rest:
        return one(Tuple(tuple(positional)))
    return sequences.filled(machine, frame, f"*{position}", positional, [rest])


def _double_star(
    machine: Machine, frame: Frame, keywords: dict[str, Value], more: Value, position: ops.Pos
) -> Value:
    made = dicts.fresh(machine, frame, f"**{position}")
    for name, value in keywords.items():
        dicts.put(machine, frame, made, constant(name), value)
    machine.write((made.place, "[]"), more)
    machine.write((made.place, "[k]"), more)
    keywords.clear()
    return one(made)


@dataclass(slots=True, frozen=True)
class Bound:
    """The arguments of a library call: by parameter, and the receiver of a method. `star` is the variadic parameter,
    `more` what the variadic keyword parameter, `double_star`, receives.

    A parameter that was not given is absent from `values`; `defaults` holds the constants that stand in for it. `asked` are the
    attributes of what the receiver held in the call, as far as conditions have asked for them.
    """

    values: dict[str, Value]
    defaults: dict[str, Value]
    receiver: Item | None = None
    star: str = ""
    more: dict[str, Value] = field(default_factory=dict)
    double_star: str = ""
    asked: dict[str, Value] = field(default_factory=dict)

    def get(self, name: str) -> Value:
        """Return what a parameter receives; nothing if it is not given and has no constant default."""
        return self.values.get(name) or self.defaults.get(name, NOTHING)


def partially(function: Value, args: tuple[Given, ...]) -> Value:
    """Return callables with arguments bound to them, behind those that are bound already."""
    return frozenset(
        Partial(item.function, (*item.args, *args)) if isinstance(item, Partial) else Partial(item, args)
        for item in function
    )


def bind_library(
    machine: Machine,
    frame: Frame,
    parameters: tuple[schema.Parameter, ...],
    given: Sequence[Given],
    receiver: Item | None,
    position: ops.Pos,
) -> Bound:
    """Bind arguments to the parameters of a signature from the catalogue."""
    positional, rest, keywords, more = spread(machine, frame, given, position)
    values: dict[str, Value] = {}
    defaults: dict[str, Value] = {}
    others: dict[str, Value] = {}
    star = double_star = ""
    for parameter in parameters:
        name = parameter.name
        if parameter.has_default and not parameter.opaque:
            defaults[name] = constant(parameter.default)
        if parameter.kind == "star":
            star = name
            if positional or rest:
                values[name] = one(Tuple((*positional, rest) if rest else tuple(positional)))
            elif name in keywords:  # `torch.rand(size=(2, 3))`
                values[name] = keywords[name] - ABSENT
            positional = []
        elif parameter.kind == "double_star":
            double_star = name
            named = {each.name for each in parameters}
            others = {key: value for key, value in keywords.items() if key not in named}
        elif parameter.kind != "keyword" and positional:
            values[name] = positional.pop(0)
        elif name in keywords:
            values[name] = keywords[name] - ABSENT
        elif rest and parameter.kind != "keyword":
            values[name] = join_all([rest, defaults.get(name, NOTHING)])
        elif more and name in defaults:
            values[name] = defaults[name]
    return Bound(values, defaults, receiver, star, others, double_star)
