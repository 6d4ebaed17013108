"""Functions that belong to the language itself: what they do cannot be said by an effect."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.solve import classes, containers, managers, scripts
from seedlint.solve.arguments import spread
from seedlint.solve.containers import LIST
from seedlint.solve.frame import Frame
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    Class,
    Field,
    Function,
    Given,
    Item,
    Library,
    Method,
    Module,
    Object,
    Partial,
    Super,
    Tuple,
    Value,
    Wrapped,
    as_text,
    constant,
    join,
    join_all,
    one,
    texts_of,
)

Special: TypeAlias = Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]
SpecialMethod: TypeAlias = Callable[[Machine, Frame, Item, Sequence[Given], ops.Pos], Value]
#: Classes whose instances can neither be called nor hold anything that can.
PLAIN: Final = frozenset(
    f"builtins.{name}" for name in ("int", "float", "str", "bool", "bytes", "complex", "object")
)
_POSITIONAL: Final = "positional"


def _first(given: Sequence[Given], index: int = 0, name: str = "") -> Value:
    """Return a positional argument, or the keyword `name`, or nothing."""
    plain = [value for kind, _, value in given if kind == _POSITIONAL]
    if index < len(plain):
        return plain[index]
    return next((value for kind, word, value in given if kind == "keyword" and word == name), NOTHING)


def _super(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    if given:
        pairs = [
            (owner, receiver)
            for owner in _first(given)
            for receiver in _first(given, 1)
            if isinstance(owner, Class)
        ]
        return frozenset(Super(owner, receiver) for owner, receiver in pairs) or UNKNOWN
    owner = _owner_of(machine, frame)
    if owner is None or not frame.function.params:
        return UNKNOWN
    receivers = machine.read(frame, (frame.env, frame.function.params[0].name))
    return frozenset(Super(owner, receiver) for receiver in receivers) or UNKNOWN


def _owner_of(machine: Machine, frame: Frame) -> Class | None:
    return machine.owners.get(frame.item.ref) if frame.item is not None else None


def _getattr(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    names = texts_of(_first(given, 1))
    default = _first(given, 2)
    if not names:
        return join(_any_attribute(machine, frame, _first(given)), UNKNOWN)
    found = join_all(machine.do.attribute(frame, _first(given), name, position) for name in names)
    return join(found, default) if not found or containers.all_opaque(found) else found


def _any_attribute(machine: Machine, frame: Frame, value: Value) -> Value:
    """Return everything callable that a module of the program defines, for `getattr(module, name)`."""
    found = NOTHING
    for item in value:
        if isinstance(item, Module):
            for name in machine.heap.names_at(item.key):
                held = machine.read(frame, (item.key, name))
                if any(isinstance(i, Class | Function) for i in held) and not name.startswith("#"):
                    found = join(found, held)
    return found


def _setattr(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    for name in texts_of(_first(given, 1)):
        containers.set_attribute(machine, frame, _first(given), name, _first(given, 2))
    return NONE


def _wrap(kind: str) -> Special:
    def wrap(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        return frozenset(Wrapped(kind, item) for item in _first(given)) or UNKNOWN

    return wrap


def _cached_property(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return frozenset(Wrapped("property", Wrapped("cached", item)) for item in _first(given)) or UNKNOWN


def _setter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the property given first with the function given second as its setter."""
    return frozenset(
        Wrapped("property", item.inner, _first(given, 1))
        for item in _first(given)
        if isinstance(item, Wrapped)
    )


def _dunder(method: str) -> Special:
    """Return a builtin that asks a method of the program's own classes."""

    def ask(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        call_special(machine, frame, _first(given), method, [], position)
        return UNKNOWN

    return ask


def call_special(
    machine: Machine, frame: Frame, value: Value, method: str, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a special method that a class of the program defines; nothing if there is none."""
    for item in value:
        if not isinstance(item, Object) or not isinstance(item.kind, Class):
            continue
        found = classes.find(machine, frame, classes.linear(machine, item.kind), method)
        if found is not None and isinstance(found[0], Class):
            return machine.do.call(
                frame, machine.do.attribute(frame, value, method, position), given, position
            )
    return NOTHING


def _len(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    value = _first(given)
    call_special(machine, frame, value, "__len__", [], position)
    if machine.state is None:
        return NOTHING
    least, most = containers.length_of(machine, frame, value)
    return constant(least) if least == most else UNKNOWN


def _cached(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    functions = frozenset(i for i in _first(given) if isinstance(i, Function | Wrapped | Class))
    if functions:
        return frozenset(Wrapped("cached", item) for item in functions)
    return one(Library("functools.cache"))


def call_cached(
    machine: Machine, frame: Frame, item: Wrapped, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a function that remembers its results: the second call with the same arguments does nothing."""
    key = f"{item.inner!r}"
    arguments = repr(sorted((kind, name, sorted(map(repr, value))) for kind, name, value in given))
    cell, result = (key, f"#called {arguments}"), (key, f"result {arguments}")
    called = machine.read(frame, cell)
    runs: list[Callable[[], Value]] = []
    if called != TRUE:
        runs.append(lambda: machine.do.call(frame, one(item.inner), given, position))
    if called != FALSE:
        runs.append(lambda: machine.read(frame, result))
    value = machine.alternatives(frame, runs)
    if machine.state is not None:
        machine.write(cell, TRUE)
        machine.write(result, value)
    return value


def _identity_decorator(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return one(Library("seedlint.identity"))


def _identity(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return _first(given)


def _partial(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    args = tuple(given[1:])
    made: set[Item] = set()
    for item in _first(given):
        if isinstance(item, Partial):
            made.add(Partial(item.function, (*item.args, *args)))
        else:
            made.add(Partial(item, args))
    return frozenset(made)


def _globals(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    place = machine.place(frame, f"globals@{position}")
    for name in machine.heap.names_at(frame.module.key):
        if not name.startswith("#"):
            machine.write((place, f"k:str:{name}"), machine.read(frame, (frame.module.key, name)))
    return one(Object(place, containers.DICT))


def _vars(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    place = machine.place(frame, f"vars@{position}")
    for item in _first(given):
        where = (
            item.place if isinstance(item, Object | Class) else item.key if isinstance(item, Module) else ""
        )
        for name in machine.heap.names_at(where):
            if not name.startswith("#"):
                machine.write((place, f"k:str:{name}"), machine.read(frame, (where, name)))
    return one(Object(place, containers.DICT))


def _import_module(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    results: list[Value] = []
    for name in texts_of(_first(given, 0, "name")):
        absolute = name
        if name.startswith("."):
            package = as_text(_first(given, 1, "package")) or frame.module.name.rpartition(".")[0]
            absolute = package + name if name[1:2] != "." else package.rpartition(".")[0] + name[1:]
        results.append(machine.do.load_module(frame, absolute, position))
    return join_all(results) or UNKNOWN


def _type(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return frozenset(i.kind for i in _first(given) if isinstance(i, Object)) or UNKNOWN


def _isinstance(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    answers: set[bool] = set()
    for item in _first(given):
        for wanted in _classes_in(_first(given, 1)):
            if not isinstance(item, Object) or wanted is None:
                return UNKNOWN
            order = classes.linear(machine, item.kind)
            if wanted in order:
                answers.add(True)
            elif isinstance(item.kind, Class) and classes.unresolved_bases(machine, item.kind):
                return UNKNOWN
            elif isinstance(wanted, Class):
                answers.add(False)
            else:
                return UNKNOWN
    if True in answers and len(_first(given)) == 1:
        return TRUE
    return constant(answers.pop()) if len(answers) == 1 else UNKNOWN


def _classes_in(value: Value) -> list[Item | None]:
    found: list[Item | None] = []
    for item in value:
        if isinstance(item, Tuple):
            for inner in item.items:
                found += _classes_in(inner)
        else:
            found.append(item if isinstance(item, Class | Library) else None)
    return found or [None]


def _dataclass(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    made = frozenset(i for i in _first(given) if isinstance(i, Class))
    if not made:
        return one(Library("dataclasses.dataclass"))
    for item in made:
        machine.classes[item.place].dataclass = True
    return made


def _field(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return one(Field(_first(given, 9, "default"), _first(given, 9, "default_factory")))


def set_fields(
    machine: Machine, frame: Frame, made: Object, item: Class, given: Sequence[Given], position: ops.Pos
) -> None:
    """Do what a generated `__init__` does: set the annotated fields from arguments and defaults, then `__post_init__`.

    Of a class that is no dataclass but takes keyword arguments (a base is unknown), they become attributes.
    """
    positional, _, keywords, _ = spread(machine, frame, given)
    for base in reversed(classes.linear(machine, item)):
        record = machine.classes.get(base.place) if isinstance(base, Class) else None
        if record is None or not (record.dataclass or not record.body.annotations or record.bases):
            continue
        for name, _ in record.body.annotations:
            value = positional.pop(0) if positional else keywords.pop(name, NOTHING)
            default = machine.read(frame, (record.item.place, name))
            machine.write((made.place, name), value or _default(machine, frame, default, position))
    for name, value in keywords.items():
        machine.write((made.place, name), value)
    after = machine.do.attribute(frame, one(made), "__post_init__", position)
    if any(isinstance(i, Method) and isinstance(i.function, Function) for i in after):
        machine.do.call(frame, after, [], position)


def _default(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    results: list[Value] = []
    for item in value:
        if not isinstance(item, Field):
            results.append(one(item))
        elif item.factory:
            results.append(machine.do.call(frame, item.factory, [], position))
        else:
            results.append(item.default)
    return join_all(results)


def _range(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    place = machine.place(frame, f"range@{position}")
    for index, (_, _, value) in enumerate(given):
        machine.write((place, f"[{index}]"), value)
    return one(Object(place, Library("builtins.range")))


def _iter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return machine.do.iterator(frame, _first(given), position)


def _next(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return machine.do.step(frame, _first(given), position)


def _new_list(kind: Library) -> Special:
    def make(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        source = _first(given)
        known = containers.known_elements(machine, frame, source)
        if known is None and source:
            element = machine.do.exhaust(frame, source, position)
            made = containers.new_list(machine, frame, f"list@{position}", element)
        else:
            made = containers.display(machine, frame, "list", known or [], (), -2 - position)
        return frozenset(Object(i.place, kind) for i in made if isinstance(i, Object))

    return make


def _tuple(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    known = containers.known_elements(machine, frame, _first(given))
    if known is not None:
        return one(Tuple(tuple(known)))
    return _new_list(LIST)(machine, frame, given, position)


def _dict(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    made = containers.dict_display(machine, frame, [], [], -2 - position)
    for kind, name, value in given:
        for item in made:
            assert isinstance(item, Object), "a display makes an object"
            if kind == "keyword":
                machine.write((item.place, f"k:str:{name}"), value)
            elif any(isinstance(i, Object) and i.kind == containers.DICT for i in value):
                containers.update(machine, frame, item, value)
            else:
                _fill_from_pairs(machine, frame, made, value, position)
    return made


def _fill_from_pairs(machine: Machine, frame: Frame, made: Value, source: Value, position: ops.Pos) -> None:
    known = containers.known_elements(machine, frame, source)
    pairs = known if known is not None else [machine.do.exhaust(frame, source, position)]
    for pair in pairs:
        for item in pair:
            if isinstance(item, Tuple) and len(item.items) == 2:
                containers.set_item(machine, frame, made, item.items[0], item.items[1])


def _sorted(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    element = machine.do.exhaust(frame, _first(given), position)
    key = _first(given, 9, "key")
    if key and key != NONE and machine.state is not None:
        machine.do.call(frame, key, [("positional", "", element or UNKNOWN)], position)
    return containers.new_list(machine, frame, f"sorted@{position}", element)


def _run_coroutine(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    from seedlint.solve.functions import await_value  # noqa: PLC0415  # functions make classes, which call

    return await_value(machine, frame, _first(given), position)


SPECIAL: Final[dict[str, Special]] = {
    "builtins.super": _super,
    "builtins.getattr": _getattr,
    "builtins.setattr": _setattr,
    "builtins.property": _wrap("property"),
    "functools.cached_property": _cached_property,
    "builtins.property.setter": _setter,
    "builtins.len": _len,
    "builtins.bool": _dunder("__bool__"),
    "builtins.str": _dunder("__str__"),
    "builtins.repr": _dunder("__repr__"),
    "builtins.abs": _dunder("__abs__"),
    "builtins.staticmethod": _wrap("static"),
    "builtins.classmethod": _wrap("class"),
    "contextlib.contextmanager": _wrap("context"),
    "contextlib.asynccontextmanager": _wrap("context"),
    "functools.lru_cache": _cached,
    "functools.cache": _cached,
    "functools.wraps": _identity_decorator,
    "functools.update_wrapper": _identity,
    "seedlint.identity": _identity,
    "functools.partial": _partial,
    "functools.partialmethod": _partial,
    "builtins.globals": _globals,
    "builtins.vars": _vars,
    "builtins.type": _type,
    "builtins.isinstance": _isinstance,
    "importlib.import_module": _import_module,
    "builtins.__import__": _import_module,
    "dataclasses.dataclass": _dataclass,
    "dataclasses.field": _field,
    "builtins.range": _range,
    "builtins.iter": _iter,
    "builtins.next": _next,
    "builtins.list": _new_list(LIST),
    "builtins.set": _new_list(containers.SET),
    "builtins.frozenset": _new_list(containers.SET),
    "builtins.tuple": _tuple,
    "builtins.dict": _dict,
    "collections.OrderedDict": _dict,
    "builtins.sorted": _sorted,
    "asyncio.run": _run_coroutine,
    "runpy.run_path": scripts.run_path,
    "runpy.run_module": scripts.run_module,
    "builtins.get_ipython": scripts.get_ipython,
    "IPython.get_ipython": scripts.get_ipython,
    "IPython.core.getipython.get_ipython": scripts.get_ipython,
    "IPython.shell.run_line_magic": scripts.line_magic,
    "IPython.shell.magic": scripts.magic,
}


def _list_append(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    containers.append(machine, frame, one(receiver), _first(given), None)
    return NONE


def _list_insert(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    containers.append(machine, frame, one(receiver), _first(given, 1), None)
    return NONE


def _list_extend(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    element = machine.do.exhaust(frame, _first(given), position)
    containers.append(machine, frame, one(receiver), element, None)
    return NONE


def _take(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    if isinstance(receiver, Object):
        machine.write((receiver.place, "#grown"), TRUE)
        machine.write((receiver.place, "#shrunk"), TRUE)
        return containers.elements(machine, frame, receiver, values=True)
    return UNKNOWN


def _copy(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    return one(receiver)


def _dict_get(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    found = containers.get_item(machine, frame, one(receiver), _first(given), position)
    return found or _first(given, 1, "default") or NONE


def _dict_setdefault(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    found = containers.get_item(machine, frame, one(receiver), _first(given), position)
    if not found:
        containers.set_item(machine, frame, one(receiver), _first(given), _first(given, 1))
    return found or _first(given, 1)


def _dict_update(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        containers.update(machine, frame, receiver, _first(given))
        for kind, name, value in given:
            if kind == "keyword":
                machine.write((receiver.place, f"k:str:{name}"), value)
    return NONE


def _dict_values(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    assert isinstance(receiver, Object), "a dict is an object"
    names = [n for n in machine.heap.names_at(receiver.place) if n.startswith("k:")]
    if names and not machine.read(frame, (receiver.place, "[]")):
        return one(Tuple(tuple(machine.read(frame, (receiver.place, n)) for n in names)))
    element = containers.elements(machine, frame, receiver, values=True)
    return containers.new_list(machine, frame, f"values@{position}", element)


def _dict_items(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    assert isinstance(receiver, Object), "a dict is an object"
    names = [n for n in machine.heap.names_at(receiver.place) if n.startswith("k:")]
    if names and not machine.read(frame, (receiver.place, "[]")):
        pairs = [
            one(Tuple((constant(n.split(":", 2)[2]), machine.read(frame, (receiver.place, n)))))
            for n in names
        ]
        return one(Tuple(tuple(pairs)))
    keys = containers.elements(machine, frame, receiver)
    values = containers.elements(machine, frame, receiver, values=True)
    return containers.new_list(machine, frame, f"items@{position}", one(Tuple((keys, values))))


def _dict_keys(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    return one(receiver)


METHODS: Final[dict[str, SpecialMethod]] = {
    "contextlib.ExitStack.enter_context": managers.enter_context,
    "contextlib.AsyncExitStack.enter_context": managers.enter_context,
    "builtins.list.append": _list_append,
    "builtins.list.insert": _list_insert,
    "builtins.list.extend": _list_extend,
    "builtins.list.pop": _take,
    "builtins.list.clear": _take,
    "builtins.list.copy": _copy,
    "builtins.set.add": _list_append,
    "builtins.set.update": _list_extend,
    "builtins.set.copy": _copy,
    "builtins.dict.get": _dict_get,
    "builtins.dict.pop": _dict_get,
    "builtins.dict.setdefault": _dict_setdefault,
    "builtins.dict.update": _dict_update,
    "builtins.dict.values": _dict_values,
    "builtins.dict.items": _dict_items,
    "builtins.dict.keys": _dict_keys,
    "builtins.dict.copy": _copy,
}
