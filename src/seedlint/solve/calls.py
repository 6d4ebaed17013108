"""Calls: what is called, with which arguments bound to which parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations import fields, shares
from seedlint.solve.concurrency import tasks
from seedlint.solve.flow import managers
from seedlint.solve.iteration import iterate
from seedlint.solve.language import creation, dispatch
from seedlint.solve.library import entries
from seedlint.solve.models import construct, evidence, unresolved, weights
from seedlint.solve.objects import caches, classes, endings, hazards, hooks, sizes
from seedlint.solve.objects.arguments import bind, may_take
from seedlint.solve.objects.kinds import CONTAINERS
from seedlint.solve.standard import holding
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Absent,
    Class,
    Constant,
    ForkManager,
    Function,
    Generator,
    Given,
    Item,
    Library,
    MetaManager,
    Method,
    Module,
    Object,
    Opaque,
    Partial,
    Snapshot,
    Text,
    Tuple,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, VARYING, one, ordered

#: Of so many things that a call may be, one that is running already is not entered again: `eval(name)` may be any class of a
#: module, also the one whose layers it makes, and each of them would make all the others.
MANY: Final = 8
#: What it costs, in steps, to come upon a model that holds itself: there are hundreds of ways to it where some hold one another.
STEPS_LED_BACK: Final = 20
#: What fails when it is called, so that nothing follows.
_NEVER_CALLED: Final = (Constant, Text, Tuple, Module, Absent)


def call(machine: Machine, frame: Frame, function: Value, given: Sequence[Given], position: ops.Pos) -> Value:
    """Call everything that `function` may be and return what may come back."""
    if machine.state is None:
        return NOTHING
    machine.counts["calls"] += 1
    is_whole = position not in frame.calling  # not one of the functions that a library's function calls
    frame.calling.add(position)
    if len(function) == 1:
        (item,) = function
        result = call_item(machine, frame, item, given, position)
    elif not function:
        result = unresolved.call(machine, frame, frame.text(position), given, position)
    else:
        items = [item for item in ordered(function) if not _fails(machine, item)]
        items = [item for item in items if _may_take(machine, item, given)] or items
        if len(items) >= MANY:
            items = [item for item in items if not _is_running(machine, item)]
        if len(items) >= MANY and machine.steps > machine.limit and frame.building is not None:
            result = _give_up(machine, frame, items, position)
        else:
            result = _call_one_of(machine, frame, items, given, position) if items else UNKNOWN
    if is_whole:
        frame.calling.discard(position)
        construct.close(frame, position)
    return result


def _fails(machine: Machine, item: Item) -> bool:
    """Tell whether calling an item fails, as one of several: the others are what the author means (`globals()[name](8)` means
    no module that is imported beside the classes, and no list of their names). None has no methods.
    """
    match item:
        case Method():
            return isinstance(item.function, Library) and item.receiver in NONE
        case Library(name=name):
            return "." not in name or machine.catalogue.is_module(name)
        case Object():
            return item.kind in CONTAINERS
        case _:
            return isinstance(item, _NEVER_CALLED)


def _give_up(machine: Machine, frame: Frame, items: Sequence[Item], position: ops.Pos) -> Value:
    """Call one of many parts of a model when the work that was allowed is done: even of those that are known what they do,
    joining it costs as much as all that came before.
    """
    machine.leave_unfollowed()
    hazards.add(frame, UNKNOWN)
    builds = any(isinstance(item, Class) for item in items)
    return unresolved.give_up(machine, frame, position, "__init__" if builds else "")


def _is_running(machine: Machine, item: Item) -> bool:
    """Return whether a function is being run, or an instance of a class made by its own `__init__`."""
    if isinstance(item, Class):
        made = machine.heap.read((item.place, "__init__"))
        return any(_is_running(machine, held) for held in made if isinstance(held, Function))
    return isinstance(item, Function) and machine.depths[item.ref] > 0


def _may_take(machine: Machine, item: Item, given: Sequence[Given]) -> bool:
    """Return whether one of several things may be what is called: `eval(name)(8, 16)` means no function of one parameter."""
    receivers = 0
    if isinstance(item, Class):
        made = classes.defined(machine, item, "__init__")
        if (
            len(made) != 1
            or classes.defined(machine, item, "__new__")
            or classes.metaclass_method(machine, item, "__call__")
        ):
            return True
        (item,), receivers = made, 1
    elif isinstance(item, Method):
        item, receivers = item.function, 1
    if not isinstance(item, Function):
        return True
    return may_take(machine.function(item.ref).params, dict(item.defaults), given, receivers)


def _call_one_of(
    machine: Machine, frame: Frame, items: Sequence[Item], given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call whichever of several items it is, and join what each may do.

    If whichever it is replaces the weights of its own receiver, then those of the one receiver that there is are replaced.
    """
    replaced: set[Item] = set()

    def run(item: Item) -> Value:
        value = call_item(machine, frame, item, given, position)
        if weights.are_replaced(machine, item):
            replaced.add(item)
        return value

    runs: list[Callable[[], Value]] = [partial(run, item) for item in items]
    result = machine.alternatives(frame, shares.divided(machine, items, runs))
    if len(replaced) == len(items) and machine.state is not None:
        weights.replace_all(machine, replaced)
    return result


def call_item(machine: Machine, frame: Frame, item: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """Call one item."""
    match item:
        case Function():
            return _call_function(machine, frame, item, given, position, None)
        case Method(function=Function() as function, receiver=receiver):
            first = [("positional", "", one(receiver)), *given]
            return _call_function(machine, frame, function, first, position, receiver)
        case Method(function=Library() as function, receiver=receiver):
            return entries.call_method(machine, frame, function.name, receiver, given, position)
        case Method(function=function, receiver=receiver):
            first = [("positional", "", one(receiver)), *given]
            return call_item(machine, frame, function, first, position)
        case Wrapped():
            return _call_wrapped(machine, frame, item, given, position)
        case Class():
            return creation.instantiate(machine, frame, item, given, position)
        case Library():
            return entries.call_name(machine, frame, item.name, given, position)
        case Partial():
            return call_item(machine, frame, item.function, [*item.args, *given], position)
        case Object():
            return call_object(machine, frame, item, given, position)
        case Snapshot():
            return one(item)
        case Opaque():
            evidence.note_called(machine, frame, item, given, position)
            return unresolved.call(machine, frame, frame.text(position), given, position)
        case Unknown(varies=True):
            unresolved.call(machine, frame, frame.text(position), given, position)
            return VARYING
        case ForkManager() | MetaManager() | Generator(is_context=True):
            return _decorated(item, given)
        case _:
            return unresolved.call(machine, frame, frame.text(position), given, position)


def _decorated(manager: Item, given: Sequence[Given]) -> Value:
    """Return a function that runs under a manager used as its decorator."""
    functions = given[0][2] if given else NOTHING
    return frozenset(Wrapped("managed", item, one(manager)) for item in functions) or UNKNOWN


def _call_wrapped(
    machine: Machine, frame: Frame, item: Wrapped, given: Sequence[Given], position: ops.Pos
) -> Value:
    if item.kind == "managed":
        return managers.call_under(machine, frame, item.other, item.inner, given, position)
    if item.kind in dispatch.DECIDING:
        return dispatch.call(machine, frame, item, given, position)
    if item.kind == "fields":
        return _set_fields(machine, frame, item, given, position)
    if item.kind == "cached":
        return caches.call_cached(machine, frame, item, given, position)
    if item.kind == "context" and isinstance(item.inner, Function):
        result = _call_function(machine, frame, item.inner, given, position, None)
        return frozenset(
            Generator(i.place, i.function, i.bindings, is_coroutine=False, is_context=True)
            if isinstance(i, Generator)
            else i
            for i in result
        )
    return call_item(machine, frame, item.inner, given, position)


def _set_fields(
    machine: Machine, frame: Frame, item: Wrapped, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call the `__init__` that a dataclass has generated, on an instance of a class below it."""
    for maker in item.other:
        if isinstance(item.inner, Object) and isinstance(maker, Class) and machine.state is not None:
            fields.set_fields(machine, frame, item.inner, maker, given, position)
    return NONE


def call_object(
    machine: Machine, frame: Frame, item: Object, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call an instance: its `__call__`; a model's leads to `forward`."""
    weights.use(machine, frame, one(item))
    hooks.run(machine, frame, item, "before", NOTHING, position)
    result = _call_once(machine, frame, item, given, position)
    return hooks.run(machine, frame, item, "after", result, position)


def _call_once(
    machine: Machine, frame: Frame, item: Object, given: Sequence[Given], position: ops.Pos
) -> Value:
    if machine.state is None:
        return NOTHING
    if not isinstance(item.kind, Library):
        return _call_instance(machine, frame, item, given, position)

    def run() -> Value:
        result = _call_instance(machine, frame, item, given, position)
        for part in holding.replaced_parts(machine, frame, item):  # `model.fc = Sequential(...)`
            if machine.state is not None:
                call(machine, frame, part, [("positional", "", UNKNOWN)], position)
        return result

    return _unless_going_on(machine, item, run)


def _unless_going_on(machine: Machine, item: Object, run: Callable[[], Value]) -> Value:
    """Run the call of an object unless that is going on: `model = DataParallel(model)` in a loop holds itself.

    Models that may hold one another in any order would be called in every order. Where one of them has led back to itself, each
    is called once, then.
    """
    if not machine.calling:
        machine.called, machine.leads_back = set(), False
    if item in machine.calling or (machine.leads_back and item in machine.called):
        machine.leads_back = True
        machine.steps += STEPS_LED_BACK
        return UNKNOWN
    machine.calling.add(item)
    machine.called.add(item)
    result = run()
    machine.calling.discard(item)
    return result


def _call_instance(
    machine: Machine, frame: Frame, item: Object, given: Sequence[Given], position: ops.Pos
) -> Value:
    order = classes.linear(machine, item.kind)
    found = classes.find(machine, frame, order, "__call__")
    forward = classes.find(machine, frame, order, "forward")
    if forward is not None:
        given = [(kind, name, sizes.forgotten(value)) for kind, name, value in given]
    if forward is not None and (
        found is None
        or (order.index(forward[0]) < order.index(found[0]) and _only_leads_on(machine, found[0]))
    ):
        return _call_own(machine, frame, item, "forward", given, position)
    if found is not None:
        return _call_own(machine, frame, item, "__call__", given, position)
    if _decorates(machine, frame, item, given):
        return _decorated(item, given)
    return unresolved.call(machine, frame, frame.text(position), given, position)


def _only_leads_on(machine: Machine, owner: Item) -> bool:
    """Return whether the `__call__` of a class is a library's that does nothing but to call `forward`, as that of modules."""
    if not isinstance(owner, Library):
        return False
    found = machine.catalogue.member(owner.name, "__call__")
    effects = found[1].effects if found is not None else ()
    return not any("self.forward" in effect.names for effect in effects) or len(effects) == 1


def _call_own(
    machine: Machine, frame: Frame, item: Object, name: str, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call the method that calling an instance leads to. Where that is an instance again, or a library's method which calls
    what the instance holds, it may lead back to the first.
    """
    method = machine.do.attribute(frame, one(item), name, position)
    if isinstance(item.kind, Library) or all(_is_function(each) for each in method):
        return call(machine, frame, method, given, position)
    return _unless_going_on(machine, item, lambda: call(machine, frame, method, given, position))


def _is_function(method: Item) -> bool:
    """Tell whether a method is a function of the program: whether that recurs is seen when it is run."""
    inner = method.function if isinstance(method, Method) else method
    while isinstance(inner, Wrapped):  # `functools.singledispatchmethod`, `functools.cache`
        inner = inner.inner
    return isinstance(method, Method) and isinstance(inner, Function)


def _decorates(machine: Machine, frame: Frame, item: Object, given: Sequence[Given]) -> bool:
    """Return whether an instance is called as a decorator although its class has no `__call__`: it is a manager, then."""
    order = classes.linear(machine, item.kind)
    return (
        len(given) == 1
        and all(isinstance(each, Function | Wrapped) for each in given[0][2])
        and classes.find(machine, frame, order, "__enter__") is not None
    )


def _call_function(
    machine: Machine,
    frame: Frame,
    function: Function,
    given: Sequence[Given],
    position: ops.Pos,
    receiver: Item | None,
) -> Value:
    code = machine.function(function.ref)
    bindings = bind(machine, frame, code.params, dict(function.defaults), given, position)
    if machine.state is None:  # what was unpacked for it always raises
        return NOTHING
    if code.contract is not None:
        return entries.keep_contract(machine, frame, code.contract, code.name, position)
    if code.is_generator or code.is_async:
        place = machine.place(frame, f"{code.qualname}()@{position}")
        machine.ran(function.ref)
        progress.made(machine, frame, place)
        tasks.forget(machine, place)
        if code.kind == "genexpr":  # what it goes through is begun here and now
            bindings = {
                name: iterate.iterator(machine, frame, held, position) for name, held in bindings.items()
            }
        made = Generator(place, function, tuple(bindings.items()), is_coroutine=not code.is_generator)
        return one(endings.noted(machine, made))
    return _activate(machine, frame, function, bindings, position, receiver)


def _activate(
    machine: Machine,
    frame: Frame,
    function: Function,
    bindings: dict[str, Value],
    position: ops.Pos,
    receiver: Item | None,
) -> Value:
    """Run a function of the program, as a construction if uses have told that this call of it builds an unresolved model."""
    name = machine.function(function.ref).name

    def run() -> Value:
        result = machine.do.activate(frame, function, bindings, position, receiver)
        return evidence.returned(machine, frame, result, position, name)

    if frame.calling_back:
        return machine.do.activate(frame, function, bindings, position, receiver)
    # What else is called there may be at hand, and builds what it builds.
    if machine.models and position >= 0 and evidence.came_through(machine, frame.site(position)):
        return unresolved.construct_model(machine, frame, position, name, run, unless_drawn=True)
    return run()
