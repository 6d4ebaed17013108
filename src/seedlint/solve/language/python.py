"""Functions that belong to the language itself: what they do cannot be said by an effect."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations import fields, wrapping
from seedlint.solve.concurrency import tasks
from seedlint.solve.exits import by_hand
from seedlint.solve.iteration import endless, iterators, quantifiers, rows
from seedlint.solve.language import (
    arithmetic,
    dataclass_functions,
    descriptors,
    dispatch,
    documents,
    environment,
    event_loops,
    having,
    instances,
    operator_functions,
    raising,
    reflection,
    signatures,
    special_methods,
    type_hints,
)
from seedlint.solve.models import weights
from seedlint.solve.modules import scripts, within
from seedlint.solve.modules.modules import AS_TEXT
from seedlint.solve.objects import caches, containers, dicts, endings, failing, metaclasses, records
from seedlint.solve.objects.arguments import partially
from seedlint.solve.objects.special import call_special
from seedlint.solve.standard import (
    aggregates,
    collection,
    copies,
    existing,
    files,
    heaps,
    listings,
    ordering,
    patterns,
)
from seedlint.solve.state import text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import (
    Given,
    Library,
    Method,
    Object,
    Partial,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import (
    FALSE,
    NONE,
    NOTHING,
    UNKNOWN,
    VARYING,
    as_text,
    join_all,
    one,
    texts_of,
)

#: Classes whose instances can neither be called nor hold anything that can.
PLAIN: Final = frozenset(
    f"builtins.{name}" for name in ("int", "float", "str", "bool", "bytes", "complex", "object")
)


def _identity(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return first(given)


def _cast(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `typing.cast(type, value)`."""
    return first(given, 1, "val") or UNKNOWN


def _new_type(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `typing.NewType(...)`: calling that returns what it is given."""
    return one(Library("seedlint.identity"))


def _send_signal(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `os.kill(pid, signal)`: it may be this process that gets the signal."""
    send = partial(machine.do.call, frame, one(Library("signal.raise_signal")), given[1:2], position)
    return machine.alternatives(frame, [send, lambda: NOTHING]) | NONE


def _meanwhile(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Tell whether another thread may do something at any time, for our sketch of events."""
    return UNKNOWN if machine.apart else FALSE


def _anything(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Give something of which nothing is known, for our sketch of warnings."""
    return UNKNOWN


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
    """Do `enum.auto()`: which value it stands for is told when the class is finished, and of flags, which the body of their
    class puts together, where it is called.
    """
    return records.next_flag(machine, frame) or one(records.AUTO)


def _range(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    place = machine.place(frame, f"range@{position}")
    for index, (_, _, value) in enumerate(given):
        own = call_special(machine, frame, value, "__index__", [], position)
        machine.write((place, f"[{index}]"), own or records.value_of(machine, frame, value))
    return one(Object(place, Library("builtins.range")))


def _deep_copy(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    weights.use(machine, frame, first(given))
    return copies.deep_copied(machine, frame, first(given), position)


def _copy(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    # A shallow copy of a model shares its weights: what is loaded into one is in both.
    return copies.copied(machine, frame, first(given), position)


def _address(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `id(x)`, which looks at nothing of what it is given and differs from run to run."""
    return VARYING


def _bind_method(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `types.MethodType(function, receiver)`."""
    receivers = first(given, 1)
    return frozenset(Method(function, each) for function in first(given) for each in receivers) or UNKNOWN


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
    """Do `exec(text)`, of a file or of what stands in the program as text; a scope that it is given may hold anything then."""
    for path in files.sources(first(given)):
        files.run_source(machine, frame, path, given, position)
        return NONE
    written = as_text(first(given))
    if written is not None and not text.converts("exec", written):
        failing.surely_raises(machine, frame, "SyntaxError")
        return NONE
    is_block = written is not None and (len(given) > 1 or machine.parsed(written) is None)
    if is_block and machine.modules(f"{AS_TEXT}{written}"):
        files.run_source(machine, frame, f"{AS_TEXT}{written}", given, position)
        return NONE
    if len(given) == 1:
        reflection.evaluate(machine, frame, given, position)
    for _, _, value in given[1:]:
        for item in value:
            if isinstance(item, Object) and dicts.is_dict(machine, item):
                dicts.open_up(machine, frame, item)
    return NONE


def _compared(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `cmp_to_key(compare)(element)`: it is compared with another one, which is what such keys are made for."""
    return one(Partial(ordering.COMPARED, (positional(first(given)), positional(first(given, 1)))))


def _by_comparing(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `functools.cmp_to_key(compare)`."""
    return one(Partial(ordering.COMPARED, (positional(first(given)),)))


SPECIAL: Final[dict[str, Special]] = {
    **raising.SPECIAL,
    **collection.MAKERS,
    **metaclasses.SPECIAL,
    **heaps.SPECIAL,
    **operator_functions.SPECIAL,
    **documents.SPECIAL,
    **dataclass_functions.SPECIAL,
    **environment.SPECIAL,
    **files.SPECIAL,
    **listings.SPECIAL,
    **existing.SPECIAL,
    **patterns.SPECIAL,
    **signatures.SPECIAL,
    "builtins.super": descriptors.super_of,
    "builtins.getattr": reflection.get_attribute,
    "builtins.setattr": reflection.set_attribute,
    "builtins.object.__setattr__": reflection.set_attribute_plainly,
    "builtins.type.__setattr__": reflection.set_attribute_plainly,
    "builtins.object.__getattribute__": _attribute_plainly,
    "seedlint.kept_attribute": having.kept_attribute,
    "builtins.hasattr": having.has_attribute,
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
    "seedlint.keyed": ordering.keyed,
    "builtins.dir": reflection.directory,
    "seedlint.names_of": reflection.names_of,
    "seedlint.modules_in": within.modules_in,
    "builtins.__import__": reflection.import_module,
    "importlib.import_module": reflection.import_module,
    "importlib.util.find_spec": reflection.find_spec,
    "importlib.reload": scripts.reload,
    "sys.modules.pop": scripts.unload,
    "inspect.getmembers": reflection.get_members,
    "inspect.isclass": instances.is_class,
    "inspect.isfunction": instances.is_function,
    **dict.fromkeys(descriptors.ABSTRACT, descriptors.abstract),
    "builtins.property": descriptors.property_of,
    "functools.cached_property": descriptors.cached_property,
    "builtins.property.setter": descriptors.setter,
    "builtins.property.deleter": descriptors.deleter,
    "builtins.property.getter": descriptors.getter,
    "builtins.len": special_methods.length,
    "builtins.sum": aggregates.total,
    "builtins.min": aggregates.extreme(min),
    "builtins.max": aggregates.extreme(max),
    "builtins.any": quantifiers.some,
    "builtins.all": quantifiers.every,
    "builtins.bool": special_methods.convert("bool"),
    "builtins.str": special_methods.convert("str"),
    "builtins.int": special_methods.convert("int"),
    "builtins.float": special_methods.convert("float"),
    "builtins.chr": lambda _machine, _frame, given, _position: text.convert("chr", first(given)),
    "builtins.ord": lambda _machine, _frame, given, _position: text.convert("ord", first(given)),
    "builtins.complex": special_methods.asked("__complex__"),
    "builtins.repr": special_methods.show("repr"),
    "builtins.ascii": special_methods.show("ascii"),
    "builtins.format": special_methods.show("format"),
    "builtins.print": special_methods.printed,
    "builtins.abs": special_methods.absolute,
    "builtins.hash": special_methods.hashed,
    **arithmetic.SPECIAL,
    "operator.index": special_methods.asked("__index__"),
    "operator.call": _operator_call,
    "typing.cast": _cast,
    "typing.NewType": _new_type,
    "functools.cache_clear": caches.clear,
    "builtins.staticmethod": descriptors.wrap("static"),
    "builtins.classmethod": descriptors.wrap("class"),
    "contextlib.contextmanager": descriptors.wrap("context"),
    "contextlib.asynccontextmanager": descriptors.wrap("context"),
    "functools.lru_cache": caches.remember,
    "functools.cache": caches.remember,
    "functools.singledispatch": descriptors.wrap("dispatch"),
    "functools.singledispatchmethod": descriptors.wrap("dispatch method"),
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
    "seedlint.may_be_set_meanwhile": _meanwhile,
    "seedlint.anything": _anything,
    "seedlint.nothing": _nothing,
    "functools.partial": _partial,
    "functools.partialmethod": _partial_method,
    "dataclasses.is_dataclass": type_hints.is_dataclass,
    "typing.get_type_hints": type_hints.type_hints,
    "inspect.get_annotations": type_hints.own_annotations,
    "enum.auto": _auto,
    "enum.member": descriptors.wrap(records.MEMBER),
    "collections.namedtuple": _named_tuple,
    "types.SimpleNamespace": fields.new_namespace,
    "types.MethodType": _bind_method,
    "argparse.Namespace": fields.new_namespace,
    "threading.local": fields.new_namespace,
    "typing.NamedTuple": _named_tuple,
    "pickle.dumps": copies.pickled,
    "pickle.loads": copies.unpickled,
    "builtins.id": _address,
    "copy.copy": _copy,
    "copy.deepcopy": _deep_copy,
    "builtins.range": _range,
    "builtins.iter": iterators.make,
    "builtins.next": iterators.take,
    "builtins.sorted": ordering.in_order,
    "builtins.reversed": iterators.backwards,
    "builtins.delattr": reflection.delete_attribute,
    "itertools.tee": iterators.tee,
    "itertools.count": endless.count,
    "functools.reduce": iterators.reduce,
    "itertools.product": rows.product,
    "itertools.repeat": rows.repeat,
    "itertools.chain.from_iterable": rows.chained,
    "itertools.permutations": rows.choosing("permutations", itertools.permutations),
    "itertools.combinations": rows.choosing("combinations", itertools.combinations),
    "itertools.combinations_with_replacement": rows.choosing(
        "combinations_with_replacement", itertools.combinations_with_replacement
    ),
    "os.kill": _send_signal,
    "asyncio.run": event_loops.run,
    **dict.fromkeys(
        ("asyncio.get_event_loop", "asyncio.new_event_loop", "asyncio.get_running_loop"),
        event_loops.event_loop,
    ),
    "asyncio.loop.run_until_complete": event_loops.run_until_complete,
    "asyncio.loop.run_in_executor": event_loops.run_in_executor,
    "asyncio.loop.create_task": tasks.start,
    "asyncio.create_task": tasks.start,
    "asyncio.ensure_future": tasks.start,
    "asyncio.gather": tasks.gather,
    "asyncio.as_completed": tasks.as_completed,
    "asyncio.wait": tasks.wait,
    "concurrent.futures.wait": tasks.done_of,
    "seedlint.task.result": tasks.take_result,
    "seedlint.task.exception": tasks.take_exception,
    "seedlint.task.add_done_callback": tasks.add_callback,
    "seedlint.task.cancel": tasks.cancel,
    "runpy.run_path": scripts.run_path,
    "runpy.run_module": scripts.run_module,
    "builtins.get_ipython": scripts.get_ipython,
    "IPython.get_ipython": scripts.get_ipython,
    "IPython.core.getipython.get_ipython": scripts.get_ipython,
    "IPython.shell.run_line_magic": scripts.line_magic,
    "IPython.shell.magic": scripts.magic,
}
