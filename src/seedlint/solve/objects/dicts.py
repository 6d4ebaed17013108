"""Dicts: their entries by key, in the heap.

A dict has a cell `k:TYPE:KEY` for every key that is told apart; it holds `Absent` where the dict may lack the key. Values
under other keys are in `[]`, those keys in `[k]`. What a missing key is made by is in `#factory`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import attribute_dicts, entry_order, keys
from seedlint.solve.objects.attribute_dicts import NAMESPACES
from seedlint.solve.objects.kinds import DICT, DICTS, is_member, kind_of, note_taken_out
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Absent,
    Constant,
    Count,
    Item,
    Library,
    Object,
    Opaque,
    Text,
    Unknown,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    ABSENT,
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    as_text,
    constant,
    join,
    join_all,
    one,
)

FACTORY: Final = "#factory"
#: What Python itself puts into the namespace of every module. A notebook is run from no file, so it lacks the last.
_OF_MODULES: Final = frozenset(
    {"__builtins__", "__doc__", "__loader__", "__package__", "__spec__", "__file__"}
)
#: The cell that changes whenever a key is new, for what depends on all keys.
_COUNT: Final = "#count"
#: How the cell begins that says whether a cached property of this name was asked: what it gave is in the object's namespace.
CALLED: Final = "#called "
#: How the cell begins that holds a key as it was given, where its entry is named by what stands for it.
_GIVEN: Final = "#key:"


def is_dict(machine: Machine, item: Item) -> bool:
    """Return whether an item is a dict, a namespace, or an instance of a subclass."""
    return kind_of(machine, item) in DICTS


def cell_of(machine: Machine, frame: Frame, item: Object, key: Item) -> str | None:
    """Return the name of the cell of an entry, or None if the key is not told apart."""
    if item.kind in NAMESPACES:
        return key.value if isinstance(key, Constant) and isinstance(key.value, str) else None
    if isinstance(key, Constant):
        return f"k:{key.type_name}:{key.value}"
    told = keys.told_apart(machine, frame, key)
    if told is None:
        return None
    number = machine.key_numbers.setdefault(told, len(machine.keys))
    if number == len(machine.keys):
        machine.keys.append(told)
    return f"k:#:{number}"


def key_of(machine: Machine, item: Object, name: str) -> Value:
    """Return the key of the entry in a cell of a dict."""
    if not name.startswith("k:"):
        return constant(name)
    _, kind, text = name.split(":", 2)
    match kind:
        case "str":
            return constant(text)
        case "int":
            return constant(int(text))
        case "#":
            given = machine.heap.read((item.place, f"{_GIVEN}{text}"))
            return one(machine.keys[int(text)]) if given == FALSE else given
        case _:
            return UNKNOWN


def entries(machine: Machine, frame: Frame, item: Object) -> list[str]:
    """Return the names of the cells of all entries that a dict may have, in their order."""
    heap = machine.heap
    if item.kind in NAMESPACES:
        return attribute_dicts.entries(machine, frame, item)
    machine.read(frame, (item.place, _COUNT))
    made = [
        name
        for name in heap.names_at(item.place)
        if name[:2] == "k:" and heap.read((item.place, name)) != ABSENT
    ]
    return entry_order.in_order(machine, frame, item, made)


def move(machine: Machine, frame: Frame, item: Object, name: str, *, last: bool = True) -> None:
    """Put an entry behind all others, or before them."""
    others = [each for each in entries(machine, frame, item) if each != name]
    entry_order.note(machine, item, [*others, name] if last else [name, *others])


def entry(machine: Machine, frame: Frame, item: Object, name: str) -> tuple[Value, bool]:
    """Return what a cell holds, and whether the dict may lack it."""
    value = machine.read(frame, (item.place, name))
    if not value:
        return value, True
    return (value - ABSENT, True) if any(isinstance(i, Absent) for i in value) else (value, False)


def lookup(machine: Machine, frame: Frame, item: Object, index: Value) -> tuple[Value, bool]:
    """Return what a dict holds under a key, and whether it may lack that key."""
    later = machine.read(frame, (item.place, "[]")) if item.kind not in NAMESPACES else NOTHING
    found: list[Value] = []
    missing = False
    if not index:
        return values(machine, frame, item), True
    for key in index:
        name = cell_of(machine, frame, item, key)
        if name is None:
            begins = _beginning(machine, frame, item, key) if isinstance(key, Text) else NOTHING
            if not begins:
                return values(machine, frame, item), True
            found, missing = [*found, begins, later], True
            continue
        value, absent = entry(machine, frame, item, name)
        missing = missing or absent
        found += (
            [value, later] if absent or later != UNKNOWN else [value]
        )  # which is in the entry, if it may be
    return join_all(found), missing


def _beginning(machine: Machine, frame: Frame, item: Object, key: Text) -> Value:
    """Return what a dict holds under keys that begin so: `globals()[f"augment_{name}"]`."""
    names = _matching(machine, frame, item, key)
    return join_all([entry(machine, frame, item, name)[0] for name in names])


def get(machine: Machine, frame: Frame, item: Object, index: Value, position: ops.Pos) -> Value:
    """Return `dict[index]`; a missing key is made by the dict's factory, if it has one."""
    found, missing = lookup(machine, frame, item, index)
    factory = machine.read(frame, (item.place, FACTORY))
    if missing and factory != FALSE and machine.state is not None:
        made = machine.do.call(frame, factory, [], position)
        found = join(found, made)
        put(machine, frame, item, index, found)
    return found


def has_factory(machine: Machine, frame: Frame, item: Object) -> bool:
    """Return whether a dict makes what it lacks."""
    return machine.read(frame, (item.place, FACTORY)) != FALSE


def put(
    machine: Machine, frame: Frame, item: Object, index: Value, value: Value, *, certain: bool = True
) -> None:
    """Do `dict[index] = value`; `certain` says that it is this dict and no other."""
    names = [cell_of(machine, frame, item, key) for key in index]
    if not names or None in names:
        if value == UNKNOWN or item.kind in NAMESPACES:
            override(machine, frame, item, value)
        machine.write_weakly(frame, (item.place, "[]"), value)
        if item.kind not in NAMESPACES:
            machine.write_weakly(frame, (item.place, "[k]"), index)
        return
    exact = certain and len(names) == 1 and _is_one(machine, names[0])
    for name, key in zip(names, index, strict=True):
        assert name is not None, "seen just above"
        if (item.place, name) not in machine.heap.cells and item.kind not in NAMESPACES:
            machine.write((item.place, _COUNT), constant(len(machine.heap.names_at(item.place))))
        _note_key(machine, item, name, key)
        if exact:
            if item.kind not in NAMESPACES and _comes_back(machine, frame, item, name):
                move(machine, frame, item, name)
            machine.write((item.place, name), value)
        else:
            machine.write_weakly(frame, (item.place, name), value)


def _comes_back(machine: Machine, frame: Frame, item: Object, name: str) -> bool:
    """Tell whether an entry that is put in, and is not there, was made before others that are, or their order is noted."""
    if machine.heap.read((item.place, name)) != ABSENT:
        return False
    made = machine.heap.names_at(item.place)
    present = entries(machine, frame, item)
    is_noted = entry_order.is_noted(machine, frame, item)
    return is_noted or (name in made and bool(present) and made.index(present[-1]) > made.index(name))


def _is_one(machine: Machine, name: str | None) -> bool:
    """Tell whether an entry is that of one key: objects that are made at one place may be several."""
    told = machine.keys[int(name[4:])] if name is not None and name.startswith("k:#:") else None
    return not isinstance(told, Object) or is_member(told)


def _note_key(machine: Machine, item: Object, name: str, key: Item) -> None:
    """Keep a key as it is given, if its entry is named by what stands for it: the dict gives out the first of equal ones."""
    if not name.startswith("k:#:") or machine.keys[int(name[4:])] == key:
        return
    cell = (item.place, f"{_GIVEN}{name[4:]}")
    if machine.heap.read(cell) == FALSE:
        machine.write(cell, one(key))


def remove(machine: Machine, frame: Frame, item: Object, index: Value) -> None:
    """Do `del dict[index]`."""
    note_taken_out(machine, item)
    for key in index:
        name = cell_of(machine, frame, item, key)
        if name is not None and len(index) == 1:
            machine.write((item.place, name), NOTHING if item.kind in NAMESPACES else ABSENT)
            for asked in _asked_as(machine, item, name):
                machine.write((item.place, asked), FALSE)
            continue
        for other in _matching(machine, frame, item, key) if name is None else (name,):
            if item.kind in NAMESPACES:
                machine.note_perhaps((item.place, other))
            else:
                machine.write_weakly(frame, (item.place, other), ABSENT)


def _asked_as(machine: Machine, item: Object, name: str) -> list[str]:
    """Return the cells that say whether a cached property of a name was asked of the object whose namespace this is."""
    if item.kind not in NAMESPACES:
        return []
    return [cell for cell in machine.heap.names_at(item.place) if cell.startswith(f"{CALLED}{name} ")]


def _matching(machine: Machine, frame: Frame, item: Object, key: Item) -> list[str]:
    """Return the names of the cells that a key which is not told apart may mean."""
    names = entries(machine, frame, item)
    match key:
        case Text(prefix=prefix):
            texts = [(name, as_text(key_of(machine, item, name))) for name in names]
            return [name for name, text in texts if text is not None and text.startswith(prefix)]
        case Count():
            return [name for name in names if name.startswith("k:int:")]
        case _:
            return names


def all_keys(machine: Machine, frame: Frame, item: Object) -> Value:
    """Return the join of all keys."""
    found = [key_of(machine, item, name) for name in entries(machine, frame, item)]
    return join_all([*found, machine.read(frame, (item.place, "[k]"))])


def values(machine: Machine, frame: Frame, item: Object) -> Value:
    """Return the join of all values."""
    found = [entry(machine, frame, item, name)[0] for name in entries(machine, frame, item)]
    return join_all([*found, machine.read(frame, (item.place, "[]"))])


def values_of_other_keys(machine: Machine, frame: Frame, item: Object) -> Value:
    """Return what a dict holds under keys that are not told apart."""
    return NOTHING if item.kind in NAMESPACES else machine.read(frame, (item.place, "[]"))


def pairs(machine: Machine, frame: Frame, item: Object) -> list[tuple[Value, Value]] | None:
    """Return all keys with their values, in order, or None if not all keys are known."""
    if item.kind not in NAMESPACES and (
        machine.read(frame, (item.place, "[]")) or not entry_order.is_known(machine, frame, item)
    ):
        return None
    found: list[tuple[Value, Value]] = []
    for name in entries(machine, frame, item):
        value, absent = entry(machine, frame, item, name)
        if absent:
            return None
        found.append((key_of(machine, item, name), value))
    return found if found or _was_made(machine, item) else None


def _was_made(machine: Machine, item: Object) -> bool:
    """Tell whether all that the dict holds was put there by the program: it was seen to be made, empty."""
    return item.kind == DICT and is_seen(machine, item)


def is_seen(machine: Machine, item: Object) -> bool:
    """Tell whether the program was seen to make a dict, so that it holds nothing that is not known here."""
    return (item.place, "[]") in machine.heap.cells


def contains(machine: Machine, frame: Frame, item: Object, index: Value) -> bool | None:
    """Return whether a dict has a key, or None where that is open."""
    later = machine.read(frame, (item.place, "[k]")) if item.kind not in NAMESPACES else NOTHING
    answers: set[bool | None] = set()
    for key in index:
        name = cell_of(machine, frame, item, key)
        if name is None:
            return None
        value, absent = entry(machine, frame, item, name)
        asked = join_all(machine.read(frame, (item.place, cell)) for cell in _asked_as(machine, item, name))
        value = join(value, asked - FALSE)
        absent = absent and asked != TRUE and not _is_of_module(machine, item, name)
        answers.add(True if not absent else None if value or later else False)
    return answers.pop() if len(answers) == 1 else None


def _is_of_module(machine: Machine, item: Object, name: str) -> bool:
    """Tell whether a dict is the namespace of a module, and Python puts a name there: `"__file__" in globals()`."""
    module = machine.code.get(item.place) if item.kind in NAMESPACES and name in _OF_MODULES else None
    return module is not None and (name != "__file__" or not module.path.endswith(".ipynb"))


def clear(machine: Machine, item: Object) -> None:
    """Do `dict.clear()`."""
    note_taken_out(machine, item)
    for name in machine.heap.names_at(item.place):
        if name[:2] == "k:":
            machine.write((item.place, name), ABSENT)
    machine.write((item.place, "[]"), NOTHING)
    machine.write((item.place, "[k]"), NOTHING)


def fresh(machine: Machine, frame: Frame, what: str) -> Object:
    """Return a new empty dict."""
    made = Object(machine.place(frame, what), DICT)
    clear(machine, made)
    return made


def display(
    machine: Machine, frame: Frame, keyed: Sequence[Value | None], held: Sequence[Value], what: str
) -> Value:
    """Return a new dict; a key of None means that the value is a mapping to be unpacked."""
    target, pairs = Object(machine.place(frame, what), DICT), list(zip(keyed, held, strict=True))
    if not any(key is None and target in value for key, value in pairs):  # else its own entries grow
        clear(machine, target)
    for key, value in pairs:
        if key is not None:
            put(machine, frame, target, key, value)
        elif value != one(target):
            update(machine, frame, target, value)
    return one(target)


def update(machine: Machine, frame: Frame, target: Object, source: Value) -> None:
    """Put all entries of a mapping into the dict `target`."""
    for item in source:
        if is_hidden(machine, item):
            open_up(machine, frame, target)
        if not isinstance(item, Object) or not is_dict(machine, item):
            continue
        for name in entries(machine, frame, item):
            value, absent = entry(machine, frame, item, name)
            certain = not absent and len(source) == 1
            put(machine, frame, target, key_of(machine, item, name), value, certain=certain)
        if item.kind not in NAMESPACES:
            for rest in ("[k]", "[]"):
                machine.write_weakly(frame, (target.place, rest), machine.read(frame, (item.place, rest)))


def is_hidden(machine: Machine, item: Item) -> bool:
    """Tell whether nothing is known of what an item holds."""
    return isinstance(item, Unknown | Opaque) or (
        isinstance(item, Object) and isinstance(item.kind, Library) and kind_of(machine, item) is None
    )


def open_up(machine: Machine, frame: Frame, item: Object) -> None:
    """Let a dict hold anything under other keys, and in the place of the settings that it holds: numbers, texts and None."""
    if item.kind in NAMESPACES:
        override(machine, frame, item, UNKNOWN)
        machine.write_weakly(frame, (item.place, "[]"), UNKNOWN)
    else:
        put(machine, frame, item, UNKNOWN, UNKNOWN)


def override(machine: Machine, frame: Frame, item: Object, other: Value, prefix: str = "") -> None:
    """Let the settings that a dict holds, and whose names begin so, be something else."""
    for name in entries(machine, frame, item):
        value, _ = entry(machine, frame, item, name)
        if name.startswith(prefix) and all(isinstance(each, Constant) for each in value):
            machine.write_weakly(frame, (item.place, name), other)


def copied(machine: Machine, frame: Frame, source: Value, what: str) -> Value:
    """Return a new dict with the entries of another."""
    target = fresh(machine, frame, what)
    update(machine, frame, target, source)
    return one(target)
