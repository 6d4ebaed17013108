"""Functions that belong to the language itself: what they do cannot be said by an effect."""

from __future__ import annotations

import builtins
import itertools
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.solve.activations import fields, wrapping
from seedlint.solve.activations.assign import DELETER, deleters
from seedlint.solve.iteration import (
    aggregates,
    collection,
    copies,
    heaps,
    iterators,
    ordering,
    quantifiers,
    rows,
)
from seedlint.solve.language import (
    dispatch,
    documents,
    instances,
    operator_functions,
    reflection,
    signatures,
)
from seedlint.solve.models import weights
from seedlint.solve.modules import scripts
from seedlint.solve.objects import (
    by_hand,
    caches,
    containers,
    dicts,
    endings,
    exceptions,
    metaclasses,
    records,
    tasks,
)
from seedlint.solve.objects.arguments import partially
from seedlint.solve.objects.special import call_special, shown, tested
from seedlint.solve.state import text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import (
    Class,
    Constant,
    Field,
    Given,
    Item,
    Library,
    Method,
    Object,
    Partial,
    Super,
    Text,
    Tuple,
    Unknown,
    Value,
    Wrapped,
    varies,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    VARYING,
    as_constant,
    as_text,
    constant,
    join_all,
    one,
    texts_of,
)

Special: TypeAlias = Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]
#: Classes whose instances can neither be called nor hold anything that can.
PLAIN: Final = frozenset(
    f"builtins.{name}" for name in ("int", "float", "str", "bool", "bytes", "complex", "object")
)


def _super(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    if given:
        pairs = [
            (owner, receiver)
            for owner in first(given)
            for receiver in first(given, 1)
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


def _wrap(kind: str) -> Special:
    def wrap(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        return frozenset(Wrapped(kind, item) for item in first(given)) or UNKNOWN

    return wrap


def _cached_property(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return frozenset(Wrapped("property", Wrapped("cached", item)) for item in first(given)) or UNKNOWN


def _property(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `property(getter, setter, deleter)`."""
    deleters = frozenset(Wrapped(DELETER, item) for item in first(given, 2, "fdel") if item not in NONE)
    other = (first(given, 1, "fset") - NONE) | deleters
    return frozenset(Wrapped("property", item, other) for item in first(given, 0, "fget")) or UNKNOWN


def _setter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the property given first with the function given second as its setter."""
    return frozenset(
        Wrapped("property", item.inner, first(given, 1) | deleters(item))
        for item in first(given)
        if isinstance(item, Wrapped)
    )


def _deleter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the property given first with the function given second as its deleter."""
    new = frozenset(Wrapped(DELETER, item) for item in first(given, 1))
    return frozenset(
        Wrapped("property", item.inner, (item.other - deleters(item)) | new)
        for item in first(given)
        if isinstance(item, Wrapped)
    )


def _getter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the property given first with the function given second in the place of its own."""
    properties = [item for item in first(given) if isinstance(item, Wrapped)]
    return frozenset(
        Wrapped("property", inner, item.other) for item in properties for inner in first(given, 1)
    )


def _dunder(method: str) -> Special:
    """Return a builtin that asks a method of the program's own classes. What it is given besides is positional for that."""

    def ask(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        rest: list[Given] = [("positional", "", value) for _, _, value in given[1:]]
        own = call_special(machine, frame, first(given), method, rest, position)
        return own or (VARYING if varies(first(given)) else UNKNOWN)

    return ask


def _hash(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `hash(value)`: that of a text is another one in every run of the program."""
    own = call_special(machine, frame, first(given), "__hash__", [], position)
    return own or (VARYING if varies(first(given)) or texts_of(first(given)) else UNKNOWN)


def _absolute(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `abs(number)`."""
    own = call_special(machine, frame, first(given), "__abs__", [], position)
    held = as_constant(first(given))
    if own or held is None or not isinstance(held.value, int | float):
        return own or (VARYING if varies(first(given)) else UNKNOWN)
    return constant(abs(held.value))


def _show(way: str) -> Special:
    """Return a builtin that makes text of its argument."""

    def show(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        shown(machine, frame, first(given), way, position)
        return UNKNOWN

    return show


def _print(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    for kind, _, value in given:
        if kind == "positional":
            shown(machine, frame, value, "str", position)
        elif kind == "star":
            shown(machine, frame, machine.do.exhaust(frame, value, position), "str", position)
    target = keyword(given, "file") or machine.do.attribute(frame, one(Library("sys")), "stdout", position)
    if machine.state is not None:
        call_special(machine, frame, target, "write", [positional(UNKNOWN)], position)
    if keyword(given, "flush") == TRUE:
        call_special(machine, frame, target, "flush", [], position)
    return NONE


def _divided(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    left, right = first(given), first(given, 1)
    own = call_special(machine, frame, left, "__divmod__", [positional(right)], position)
    return own or call_special(machine, frame, right, "__rdivmod__", [positional(left)], position) or UNKNOWN


def _len(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    value = first(given)
    own = call_special(machine, frame, value, "__len__", [], position)
    if own or machine.state is None:
        return own
    _ask_library(machine, frame, value, "__len__", position)
    if machine.state is None:
        return NOTHING
    least, most = containers.length_of(machine, frame, value)
    return constant(least) if least == most else UNKNOWN


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


def _identity(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return first(given)


def _cast(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `typing.cast(type, value)`."""
    return first(given, 1, "val") or UNKNOWN


def _new_type(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `typing.NewType(...)`: calling that returns what it is given."""
    return one(Library("seedlint.identity"))


def _operator_call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `operator.call(function, ...)`."""
    return machine.do.call(frame, first(given), given[1:], position)


def _nothing(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return NONE


def _partial(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return partially(first(given), tuple(given[1:]))


def _partial_method(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return frozenset(Wrapped("partial", item) for item in _partial(machine, frame, given, position))


def _type(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    make = metaclasses.dynamic_class if len(given) > 1 else instances.type_of
    return make(machine, frame, given, position)


def _dataclass(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    made = frozenset(i for i in first(given) if isinstance(i, Class))
    if not made:
        return one(Library("dataclasses.dataclass"))
    for item in made:
        machine.classes[item.place].dataclass = True
    return made


def _field(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    by_keyword = keyword(given, "init") == FALSE or keyword(given, "kw_only") == TRUE
    return one(Field(keyword(given, "default"), keyword(given, "default_factory"), by_keyword))


def _replace(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return fields.replaced(machine, frame, first(given), given[1:], position)


def _as_dict(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return records.as_dict(machine, frame, first(given), position)


def _fields(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return records.fields(machine, frame, first(given), position)


def _named_tuple(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    name, fields = as_text(first(given)), first(given, 1, "field_names")
    text = as_text(fields)
    if text is not None:
        names = text.replace(",", " ").split()
    else:
        rows = containers.known_elements(machine, frame, fields) or []
        pairs = [containers.known_elements(machine, frame, row) or [row] for row in rows]
        names = [as_text(pair[0]) or "" for pair in pairs]
    defaults = containers.known_elements(machine, frame, keyword(given, "defaults")) or []
    return records.named_tuple(machine, frame, name or "", names, defaults, position)


def _auto(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `enum.auto()`: which value it stands for is told when the class is finished."""
    return one(records.AUTO)


def _range(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    place = machine.place(frame, f"range@{position}")
    for index, (_, _, value) in enumerate(given):
        own = call_special(machine, frame, value, "__index__", [], position)
        machine.write((place, f"[{index}]"), own or value)
    return one(Object(place, Library("builtins.range")))


def _deep_copy(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    weights.use(machine, frame, first(given))
    return copies.deep_copied(machine, frame, first(given), position)


def _copy(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    weights.use(machine, frame, first(given))
    return copies.copied(machine, frame, first(given), position)


def _bind_method(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `types.MethodType(function, receiver)`."""
    receivers = first(given, 1)
    return frozenset(Method(function, each) for function in first(given) for each in receivers) or UNKNOWN


def _convert(name: str) -> Special:
    """Return a builtin class that makes plain values; what a class of the program defines for it runs."""

    def convert(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        value = first(given)
        if name == "str":
            shown(machine, frame, value, "str", position)
        elif name == "bool":
            own = tested(machine, frame, value)
            return text.convert(name, own) if own else text.convert(name, value)
        elif own := call_special(machine, frame, value, f"__{name}__", [], position):
            return own
        if any(kind != "positional" for kind, _, _ in given):
            return UNKNOWN
        held = as_text(value)
        if held is not None and len(given) == 1 and not text.converts(name, held):
            exceptions.surely_raises(machine, frame, "ValueError")
            return NOTHING
        return text.convert(name, *(each for _, _, each in given))

    return convert


def _attribute_plainly(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `object.__getattribute__(owner, name)`."""
    from seedlint.solve.language.attributes import plainly  # noqa: PLC0415  # attributes are looked up by what calls

    owners = [item for item in first(given) if isinstance(item, Object)]
    names = texts_of(first(given, 1))
    return (
        join_all(plainly(machine, frame, item, name, position) for item in owners for name in names)
        or UNKNOWN
    )


def _exec(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `exec(text)`, of a text that is an expression; a scope that it is given may hold anything then."""
    if len(given) == 1:
        reflection.evaluate(machine, frame, given, position)
    for _, _, value in given[1:]:
        for item in value:
            if isinstance(item, Object) and dicts.is_dict(machine, item):
                dicts.open_up(machine, frame, item)
    return NONE


def _compared(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `cmp_to_key(compare)(element)`, and compare it with another one, which is what such keys are made for."""
    machine.do.call(frame, first(given), [positional(first(given, 1)), positional(UNKNOWN)], position)
    return UNKNOWN


def _by_comparing(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `functools.cmp_to_key(compare)`."""
    return one(Partial(Library("seedlint.compared"), (positional(first(given)),)))


def _run_coroutine(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    result = _run_until_complete(machine, frame, given, position)
    tasks.cancel(machine)
    return result


def _run_until_complete(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    from seedlint.solve.language.definitions import await_value  # noqa: PLC0415  # functions make classes, which call

    return await_value(machine, frame, first(given), position)


def _run_in_executor(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `loop.run_in_executor(executor, function, ...)`, which is awaited where it is called, as a rule."""
    return machine.do.call(frame, first(given, 1), list(given[2:]), position)


def _event_loop(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return one(Library("asyncio.loop"))


def _exception(name: str) -> Special:
    """Return the maker of the language's exceptions of a name; what can be called of its arguments is kept."""

    def make(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        values = [value for kind, _, value in given if kind == "positional"]
        if all(isinstance(item, Constant | Text | Unknown) for value in values for item in value):
            return one(Object("", Library(name)))
        place = machine.place(frame, f"{name}@{position}")
        machine.write((place, "args"), one(Tuple(tuple(values))))
        return one(Object(place, Library(name)))

    return make


_EXCEPTIONS: Final = [
    f"builtins.{name}"
    for name, held in vars(builtins).items()
    if isinstance(held, type) and issubclass(held, BaseException)
]
SPECIAL: Final[dict[str, Special]] = {
    **{name: _exception(name) for name in _EXCEPTIONS},
    **collection.MAKERS,
    **metaclasses.SPECIAL,
    **heaps.SPECIAL,
    **operator_functions.SPECIAL,
    **documents.SPECIAL,
    **signatures.SPECIAL,
    "builtins.super": _super,
    "builtins.getattr": reflection.get_attribute,
    "builtins.setattr": reflection.set_attribute,
    "builtins.object.__setattr__": reflection.set_attribute_plainly,
    "builtins.object.__getattribute__": _attribute_plainly,
    "builtins.hasattr": reflection.has_attribute,
    "builtins.globals": reflection.module_globals,
    "builtins.locals": reflection.local_names,
    "builtins.vars": reflection.variables,
    "builtins.type": _type,
    "builtins.isinstance": instances.is_instance,
    "builtins.issubclass": instances.is_subclass,
    "builtins.callable": instances.is_callable,
    "builtins.eval": reflection.evaluate,
    "builtins.exec": _exec,
    "weakref.finalize": endings.finalize,
    "functools.cmp_to_key": _by_comparing,
    "seedlint.compared": _compared,
    "builtins.dir": reflection.directory,
    "builtins.__import__": reflection.import_module,
    "importlib.import_module": reflection.import_module,
    "importlib.reload": scripts.reload,
    "sys.modules.pop": scripts.unload,
    "inspect.getmembers": reflection.get_members,
    "inspect.isclass": instances.is_class,
    "inspect.isfunction": instances.is_function,
    "operator.attrgetter": reflection.bound_later("operator.attrgetter()"),
    "operator.attrgetter()": reflection.attribute_getter,
    "operator.itemgetter": reflection.bound_later("operator.itemgetter()"),
    "operator.itemgetter()": reflection.item_getter,
    "operator.methodcaller": reflection.bound_later("operator.methodcaller()"),
    "operator.methodcaller()": reflection.method_caller,
    "builtins.property": _property,
    "functools.cached_property": _cached_property,
    "builtins.property.setter": _setter,
    "builtins.property.deleter": _deleter,
    "builtins.property.getter": _getter,
    "builtins.len": _len,
    "builtins.sum": aggregates.total,
    "builtins.min": aggregates.extreme(min),
    "builtins.max": aggregates.extreme(max),
    "builtins.any": quantifiers.some,
    "builtins.all": quantifiers.every,
    "builtins.bool": _convert("bool"),
    "builtins.str": _convert("str"),
    "builtins.int": _convert("int"),
    "builtins.float": _convert("float"),
    "builtins.chr": lambda _machine, _frame, given, _position: text.convert("chr", first(given)),
    "builtins.ord": lambda _machine, _frame, given, _position: text.convert("ord", first(given)),
    "builtins.complex": _dunder("__complex__"),
    "builtins.repr": _show("repr"),
    "builtins.ascii": _show("ascii"),
    "builtins.format": _show("format"),
    "builtins.print": _print,
    "builtins.abs": _absolute,
    "builtins.round": _dunder("__round__"),
    "builtins.hash": _hash,
    "builtins.divmod": _divided,
    "math.floor": _dunder("__floor__"),
    "math.ceil": _dunder("__ceil__"),
    "math.trunc": _dunder("__trunc__"),
    "operator.index": _dunder("__index__"),
    "operator.call": _operator_call,
    "typing.cast": _cast,
    "typing.NewType": _new_type,
    "functools.cache_clear": caches.clear,
    "builtins.staticmethod": _wrap("static"),
    "builtins.classmethod": _wrap("class"),
    "contextlib.contextmanager": _wrap("context"),
    "contextlib.asynccontextmanager": _wrap("context"),
    "functools.lru_cache": caches.remember,
    "functools.cache": caches.remember,
    "functools.singledispatch": _wrap("dispatch"),
    "functools.singledispatchmethod": _wrap("dispatch method"),
    dispatch.REGISTER.name: dispatch.register,
    "functools.wraps": wrapping.wraps,
    "functools.update_wrapper": wrapping.update_wrapper,
    "seedlint.enter": by_hand.enter,
    "seedlint.exit": by_hand.leave,
    "seedlint.send": iterators.send,
    "seedlint.close": iterators.close,
    "seedlint.aclose": iterators.close,
    "seedlint.throw": iterators.throw,
    "seedlint.identity": _identity,
    "seedlint.nothing": _nothing,
    "functools.partial": _partial,
    "functools.partialmethod": _partial_method,
    "dataclasses.dataclass": _dataclass,
    "dataclasses.field": _field,
    "dataclasses.replace": _replace,
    "dataclasses.asdict": _as_dict,
    "dataclasses.fields": _fields,
    "enum.auto": _auto,
    "enum.member": _wrap(records.MEMBER),
    "collections.namedtuple": _named_tuple,
    "types.SimpleNamespace": fields.new_namespace,
    "types.MethodType": _bind_method,
    "argparse.Namespace": fields.new_namespace,
    "threading.local": fields.new_namespace,
    "typing.NamedTuple": _named_tuple,
    "pickle.dumps": copies.pickled,
    "pickle.dump": copies.pickled,
    "pickle.loads": copies.unpickled,
    "copy.copy": _copy,
    "copy.deepcopy": _deep_copy,
    "builtins.range": _range,
    "builtins.iter": iterators.make,
    "builtins.next": iterators.take,
    "builtins.sorted": ordering.in_order,
    "builtins.reversed": iterators.backwards,
    "builtins.delattr": reflection.delete_attribute,
    "itertools.tee": iterators.tee,
    "functools.reduce": iterators.reduce,
    "itertools.product": rows.product,
    "itertools.repeat": rows.repeat,
    "itertools.chain.from_iterable": rows.chained,
    "itertools.permutations": rows.choosing("permutations", itertools.permutations),
    "itertools.combinations": rows.choosing("combinations", itertools.combinations),
    "itertools.combinations_with_replacement": rows.choosing(
        "combinations_with_replacement", itertools.combinations_with_replacement
    ),
    "asyncio.run": _run_coroutine,
    **dict.fromkeys(
        ("asyncio.get_event_loop", "asyncio.new_event_loop", "asyncio.get_running_loop"), _event_loop
    ),
    "asyncio.loop.run_until_complete": _run_until_complete,
    "asyncio.loop.run_in_executor": _run_in_executor,
    "asyncio.loop.create_task": tasks.start,
    "asyncio.create_task": tasks.start,
    "asyncio.ensure_future": tasks.start,
    "asyncio.gather": tasks.gather,
    "asyncio.as_completed": tasks.as_completed,
    "seedlint.task.result": tasks.take_result,
    "seedlint.task.add_done_callback": tasks.add_callback,
    "runpy.run_path": scripts.run_path,
    "runpy.run_module": scripts.run_module,
    "builtins.get_ipython": scripts.get_ipython,
    "IPython.get_ipython": scripts.get_ipython,
    "IPython.core.getipython.get_ipython": scripts.get_ipython,
    "IPython.shell.run_line_magic": scripts.line_magic,
    "IPython.shell.magic": scripts.magic,
}
