"""Local generators that a dataset keeps, and that every worker process gets a copy of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.models import construct
from seedlint.solve.objects import classes, containers, kinds
from seedlint.solve.observations import observe
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Constant, Function, Item, Object, Partial, Site, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import ordered

#: The methods in which a dataset makes samples.
_SAMPLING: Final = ("__getitem__", "__getitems__", "__iter__")
#: Attributes of a dataset in which it keeps another one, or several, that are its own elements.
_SEVERAL: Final = ("datasets", "args")
_WRAPPING: Final = ("dataset", *_SEVERAL)
#: Methods of a generator that set it, so that what it drew in another process is past.
_SETTING: Final = frozenset({"manual_seed", "seed", "set_state", "setstate"})
#: What a worker process asks for to get at its copy of the dataset.
_ASKING: Final = "get_worker_info"


def observe_copies(machine: Machine, frame: Frame, value: Value, position: ops.Pos, name: str) -> None:
    """Note each dataset in `value`, or wrapped in it, that draws its samples from a generator that it keeps."""
    other = construct.event(frame, "python", position, name)
    for item in datasets_in(machine, frame, value):
        for kind, attribute in _generators_kept(machine, frame, item, _SAMPLING):
            site, text = _where_kept(machine, frame, kind, attribute) or (frame.site(position), name)
            observe.note(machine, "dataset-generator", site, text, (), f"{kind.name}.{attribute}", other)


def are_left_alone(machine: Machine, init: Value) -> bool:
    """Tell whether what a worker begins with reaches no dataset, so that no generator there is seeded anew."""
    return all(
        item.value is None if isinstance(item, Constant) else _reaches_none(machine, item, set())
        for item in init
    )


def _reaches_none(machine: Machine, item: Item, seen: set[Item]) -> bool:
    """Tell whether a function asks for no dataset, and knows none by a name; nor do those of its file that it names."""
    if item in seen:
        return True
    seen.add(item)
    if isinstance(item, Partial):
        known = all(isinstance(held, Constant) for _, _, value in item.args for held in value)
        return known and _reaches_none(machine, item.function, seen)
    if not isinstance(item, Function):
        return False
    for op in all_ops(machine.function(item.ref).body):
        if isinstance(op, ops.Attr | ops.Import) and op.name == _ASKING:
            return False
        if isinstance(op, ops.Load) and op.scope != "local":
            if op.scope == "free" or op.name == _ASKING:
                return False
            held = machine.heap.read((machine.code[item.ref.module].key, op.name))
            if any(isinstance(each, Object) and isinstance(each.kind, Class) for each in held):
                return False
            if not all(_reaches_none(machine, each, seen) for each in held if isinstance(each, Function)):
                return False
    return True


def _generators_kept(
    machine: Machine, frame: Frame, item: Object, methods: Sequence[str], depth: int = 3
) -> Iterator[tuple[Class, str]]:
    """Yield the attributes with local generators that methods of an object read, and those of the objects that it keeps and
    uses there (a transform), with their classes.
    """
    assert isinstance(item.kind, Class), "only objects of the program's classes are looked into"
    read, set_there = _attributes_read(machine, frame, item.kind, methods)
    for attribute in sorted(read):
        held = machine.heap.read((item.place, attribute))
        if attribute not in set_there and any(kinds.is_generator(machine, each) for each in held):
            yield item.kind, attribute
        for each in ordered(held | containers.any_element(machine, frame, held)) if depth else ():
            if isinstance(each, Object) and isinstance(each.kind, Class):
                yield from _generators_kept(machine, frame, each, ("__call__", *sorted(read)), depth - 1)


def datasets_in(machine: Machine, frame: Frame, value: Value, depth: int = 3) -> Iterator[Object]:
    """Yield the objects of the program's classes that a value is, or that it wraps in an attribute: one, or several."""
    for item in value:
        if isinstance(item, Object):
            if isinstance(item.kind, Class):
                yield item
            for name in _WRAPPING if depth and item.place else ():
                held = machine.heap.read((item.place, name))
                parts = containers.any_element(machine, frame, held) if name in _SEVERAL else held
                yield from datasets_in(machine, frame, parts, depth - 1)


def _methods(machine: Machine, frame: Frame, kind: Class, name: str) -> Iterator[Function]:
    found = classes.find(machine, frame, classes.linear(machine, kind), name)
    if found is not None:
        yield from (held for held in found[1] if isinstance(held, Function))


def _attributes_read(
    machine: Machine, frame: Frame, kind: Class, methods: Sequence[str]
) -> tuple[set[str], set[str]]:
    """Return the names of the attributes that methods read, also in other methods of the class that they name, and of those
    among them whose generators they set.
    """
    read: set[str] = set()
    set_there: set[str] = set()
    pending, seen = list(methods), set(methods)
    while pending:
        for method in _methods(machine, frame, kind, pending.pop()):
            held: dict[ops.Reg, str] = {}
            for op in all_ops(machine.function(method.ref).body):
                if isinstance(op, ops.Attr):
                    read.add(op.name)
                    held[op.dst] = op.name
                    if op.name in _SETTING and op.obj in held:
                        set_there.add(held[op.obj])
        pending += read - seen
        seen |= read
    return read, set_there


def _where_kept(machine: Machine, frame: Frame, kind: Class, attribute: str) -> tuple[Site, str] | None:
    """Return the call in the constructor whose result the attribute keeps, and how it reads."""
    for method in _methods(machine, frame, kind, "__init__"):
        calls: dict[ops.Reg, ops.Pos] = {}
        for op in all_ops(machine.function(method.ref).body):
            if isinstance(op, ops.Call):
                calls[op.dst] = op.pos
            elif isinstance(op, ops.SetAttr) and op.name == attribute and op.src in calls:
                module = machine.code[method.ref.module]
                position = calls[op.src]
                return (module.key, position), module.code.texts.get(position, "")
    return None
