"""Lists, sets and dicts made and changed by calls: their constructors and methods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations import fields
from seedlint.solve.concurrency import context_variables, futures, tasks
from seedlint.solve.exits import stacks
from seedlint.solve.objects import (
    containers,
    dicts,
    endings,
    entry_order,
    failing,
    records,
    sequences,
    special,
)
from seedlint.solve.objects.attribute_dicts import NAMESPACES
from seedlint.solve.objects.kinds import DICT, HEAPS, LIST, PROXY, QUEUES, SET, STACKS, STATE_OF
from seedlint.solve.objects.text_methods import join_text, text_method, text_split, translate
from seedlint.solve.standard import command_line, counting, files, mixins, parsers, patterns, weight_copies
from seedlint.solve.standard.list_methods import (
    DEQUE_METHODS,
    LIST_METHODS,
    SET_METHODS,
    TUPLE_METHODS,
    contains,
    get_item,
    new_deque,
    new_list,
    set_item,
)
from seedlint.solve.standard.queues import HEAP_METHODS, QUEUE_METHODS, STACK_METHODS, new_queue
from seedlint.solve.state import text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Constant, Given, Item, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method, Special
from seedlint.solve.state.values import NONE, NOTHING, PRESENT, UNKNOWN, constant, join, one, shallow, truth


def new_tuple(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `tuple(...)`."""
    least = containers.length_of(machine, frame, first(given))[0]
    known, element = machine.do.gather(frame, first(given), position)
    if known is not None or not given:
        return one(Tuple(tuple(map(shallow, known or ()))))
    return sequences.new_list(machine, frame, f"list@{position}", element, least=least)


def new_dict(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `dict(...)`."""
    made = dicts.fresh(machine, frame, f"dict@{position}")
    fill_dict(machine, frame, made, given, position)
    return one(made)


def new_chain(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `ChainMap(...)`: the first of the dicts that has a key decides."""
    made = dicts.fresh(machine, frame, f"chain@{position}")
    for each in reversed(given):
        fill_dict(machine, frame, made, [each], position)
    return one(made)


def new_default_dict(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `defaultdict(factory, ...)`."""
    made = dicts.fresh(machine, frame, f"dict@{position}")
    factory = first(given)
    if factory and factory != NONE:
        machine.write((made.place, dicts.FACTORY), factory)
    fill_dict(machine, frame, made, given[1:], position)
    return one(made)


def _default_dict_init(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        factory = first(given)
        if factory and factory != NONE:
            machine.write((receiver.place, dicts.FACTORY), factory)
        fill_dict(machine, frame, receiver, given[1:], position)
    return NONE


def fill_dict(
    machine: Machine, frame: Frame, made: Object, given: Sequence[Given], position: ops.Pos
) -> None:
    """Put the entries that arguments of `dict(...)` or `update(...)` stand for into a dict."""
    for kind, name, value in given:
        if kind == "keyword":
            dicts.put(machine, frame, made, frozenset({Constant("str", name)}), value)
        elif any(dicts.is_dict(machine, item) for item in value):
            dicts.update(machine, frame, made, value)
        elif kind == "double_star":
            dicts.update(machine, frame, made, value)
            spread(machine, frame, made, value)
        elif kind == "positional":
            _fill_from_pairs(machine, frame, made, value, position)


def spread(machine: Machine, frame: Frame, made: Object, source: Value) -> None:
    """Put into a dict what `**` spreads of a mapping of the program's own."""
    for item in source:
        for key, value in (special.entries(machine, frame, item) or ()) if isinstance(item, Object) else ():
            dicts.put(machine, frame, made, key, value, certain=len(source) == 1)


def _fill_from_pairs(machine: Machine, frame: Frame, made: Object, source: Value, position: ops.Pos) -> None:
    known, element = machine.do.gather(frame, source, position)
    weight_copies.note_made(machine, made, source)
    pairs = known if known is not None else [element]
    for pair in pairs:
        row = containers.known_elements(machine, frame, pair)
        if row is not None and len(row) == 2:
            dicts.put(machine, frame, made, row[0], row[1], certain=known is not None)
        else:
            for item in pair:
                if isinstance(item, Tuple) and len(item.items) == 2:
                    dicts.put(machine, frame, made, item.items[0], item.items[1], certain=False)
                elif dicts.is_hidden(machine, item):
                    dicts.open_up(machine, frame, made)


def read_only(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `MappingProxyType(mapping)`: the same entries, which cannot be changed through it."""
    return frozenset(
        Object(item.place, PROXY) if isinstance(item, Object) and item.kind == DICT else item
        for item in first(given, 0, "mapping")
    )


def from_keys(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `dict.fromkeys(keys, value)`."""
    made = dicts.fresh(machine, frame, f"dict@{position}")
    known = containers.known_elements(machine, frame, first(given))
    for key in known if known is not None else [machine.do.exhaust(frame, first(given), position)]:
        dicts.put(machine, frame, made, key, first(given, 1) or NONE)
    return one(made)


def _dict_init(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        fill_dict(machine, frame, receiver, given, position)
    return NONE


def _dict_get(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    found, missing = dicts.lookup(machine, frame, receiver, first(given))
    if (receiver.place, STATE_OF) in machine.heap.cells:
        return PRESENT  # a key that a program asks for is one that it knows the model to have
    return join(found, first(given, 1, "default") or NONE) if missing else found


def _dict_pop(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    found, missing = dicts.lookup(machine, frame, receiver, first(given))
    if missing and not found and len(given) == 1:
        failing.surely_raises(machine, frame, "KeyError")
        return NOTHING
    dicts.remove(machine, frame, receiver, first(given))
    return join(found, first(given, 1, "default")) if missing else found


def _dict_pop_item(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    pairs, last = dicts.pairs(machine, frame, receiver), truth(first(given, 0, "last")) if given else True
    if pairs and last is not None:  # the last that came in; of an `OrderedDict` it may be the first
        taken = pairs[-1 if last else 0]
        dicts.remove(machine, frame, receiver, taken[0])
        return one(Tuple(taken))
    keys, values = dicts.all_keys(machine, frame, receiver), dicts.values(machine, frame, receiver)
    for key in keys:
        dicts.remove(machine, frame, receiver, keys if len(keys) > 1 else one(key))
    return one(Tuple((keys, values)))


def _move_to_end(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `ordered.move_to_end(key, last)`."""
    names = [
        dicts.cell_of(machine, frame, receiver, key) for key in first(given) if isinstance(receiver, Object)
    ]
    last = truth(first(given, 1, "last") or constant(True))
    if isinstance(receiver, Object) and len(names) == 1 and names[0] is not None and last is not None:
        dicts.move(machine, frame, receiver, names[0], last=last)
    elif isinstance(receiver, Object):
        entry_order.forget(machine, receiver)
    return NONE


def _dict_setdefault(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    found, missing = dicts.lookup(machine, frame, receiver, first(given))
    if missing:
        found = join(found, first(given, 1, "default") or NONE)
        containers.raw_set(machine, frame, receiver, first(given), found)
    return found


def _dict_update(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        fill_dict(machine, frame, receiver, given, position)
    return NONE


def _dict_clear(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        endings.emptying(machine, frame, receiver, lambda: dicts.clear(machine, receiver))
    return NONE


def _dict_values(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    assert isinstance(receiver, Object), "a dict is an object"
    pairs = dicts.pairs(machine, frame, receiver)
    if pairs is not None:
        return one(Tuple(tuple(value for _, value in pairs)))
    return sequences.new_list(machine, frame, f"values@{position}", dicts.values(machine, frame, receiver))


def _dict_items(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    assert isinstance(receiver, Object), "a dict is an object"
    pairs = dicts.pairs(machine, frame, receiver)
    if pairs is not None:
        return one(Tuple(tuple(one(Tuple(pair)) for pair in pairs)))
    pair = Tuple((dicts.all_keys(machine, frame, receiver), dicts.values(machine, frame, receiver)))
    return sequences.new_list(machine, frame, f"items@{position}", one(pair))


def _dict_keys(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    return one(receiver)


def _dict_copy(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    return dicts.copied(machine, frame, one(receiver), f"copy@{position}")


def _named_tuple_replace(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    return fields.replaced(machine, frame, one(receiver), given, position)


def _named_tuple_as_dict(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    return records.as_dict(machine, frame, one(receiver), position)


_DICT_METHODS: Final[dict[str, Method]] = {
    "__init__": _dict_init,
    "__getitem__": get_item,
    "__setitem__": set_item,
    "__contains__": contains,
    "get": _dict_get,
    "pop": _dict_pop,
    "popitem": _dict_pop_item,
    "move_to_end": _move_to_end,
    "setdefault": _dict_setdefault,
    "update": _dict_update,
    "values": _dict_values,
    "items": _dict_items,
    "keys": _dict_keys,
    "copy": _dict_copy,
    "clear": _dict_clear,
}
#: The methods of a dict that change nothing.
_READING: Final = ("__getitem__", "__contains__", "get", "values", "items", "keys", "copy")
_DEFAULT_DICT_METHODS: Final[dict[str, Method]] = {**_DICT_METHODS, "__init__": _default_dict_init}
METHODS: Final[dict[str, Method]] = {
    **mixins.METHODS,
    **command_line.METHODS,
    **files.METHODS,
    **patterns.METHODS,
    **context_variables.METHODS,
    **futures.METHODS,
    "typing.NamedTuple._replace": _named_tuple_replace,
    "typing.NamedTuple._asdict": _named_tuple_as_dict,
    "asyncio.TaskGroup.create_task": tasks.start_in_group,
    "contextlib.ExitStack.enter_context": stacks.enter_context,
    "contextlib.AsyncExitStack.enter_async_context": stacks.enter_async_context,
    "contextlib.AsyncExitStack.push_async_callback": stacks.callback,
    "contextlib.AsyncExitStack.push_async_exit": stacks.push_async_exit,
    "contextlib.AsyncExitStack.aclose": stacks.close,
    "contextlib.ExitStack.callback": stacks.callback,
    "contextlib.ExitStack.push": stacks.push,
    "contextlib.ExitStack.pop_all": stacks.pop_all,
    "contextlib.ExitStack.close": stacks.close,
    "contextlib.ExitStack.__exit__": stacks.close,
    **{f"builtins.list.{name}": method for name, method in LIST_METHODS.items()},
    **{f"builtins.tuple.{name}": method for name, method in TUPLE_METHODS.items()},
    **{f"collections.deque.{name}": method for name, method in DEQUE_METHODS.items()},
    **{f"{kind}.{name}": method for kind in QUEUES for name, method in QUEUE_METHODS.items()},
    **{f"{kind}.{name}": method for kind in STACKS for name, method in STACK_METHODS.items()},
    **{f"{kind}.{name}": method for kind in HEAPS for name, method in HEAP_METHODS.items()},
    **{f"builtins.set.{name}": method for name, method in SET_METHODS.items()},
    **{f"builtins.frozenset.{name}": method for name, method in SET_METHODS.items()},
    **{f"builtins.dict.{name}": method for name, method in _DICT_METHODS.items()},
    **{f"collections.UserList.{name}": method for name, method in LIST_METHODS.items()},
    **{
        f"collections.{kind}.{name}": method
        for kind in ("Counter", "OrderedDict", "UserDict")
        for name, method in _DICT_METHODS.items()
    },
    **counting.METHODS,
    **{f"{PROXY.name}.{name}": _DICT_METHODS[name] for name in _READING},
    **{f"collections.UserDict.{name}": method for name, method in mixins.USER_DICT.items()},
    **{f"collections.defaultdict.{name}": method for name, method in _DEFAULT_DICT_METHODS.items()},
    **{f"{kind.name}.{name}": method for kind in NAMESPACES for name, method in _DICT_METHODS.items()},
    **{f"builtins.str.{name}": text_method(name) for name in text.FOLDED},
    "builtins.str.join": join_text,
    "builtins.str.translate": translate,
    **{f"builtins.str.{name}": text_split(name) for name in text.SPLITTING},
}
MAKERS: Final[dict[str, Special]] = {
    parsers.PARSER.name: parsers.new_parser,
    context_variables.VARIABLE.name: context_variables.new_variable,
    "contextvars.copy_context": context_variables.copy_context,
    "builtins.list": new_list(LIST),
    "builtins.set": new_list(SET),
    "builtins.frozenset": new_list(SET),
    "builtins.tuple": new_tuple,
    "builtins.dict": new_dict,
    "builtins.dict.fromkeys": from_keys,
    "collections.OrderedDict": new_dict,
    "weakref.WeakSet": new_list(SET),
    "weakref.WeakKeyDictionary": new_dict,
    "weakref.WeakValueDictionary": new_dict,
    "collections.defaultdict": new_default_dict,
    "collections.UserDict": new_dict,
    PROXY.name: read_only,
    "collections.Counter": counting.new_counter,
    "collections.UserList": new_list(LIST),
    **{name: new_queue(name) for name in (*QUEUES, *STACKS, *HEAPS)},
    "collections.ChainMap": new_chain,
    "collections.deque": new_deque,
}
