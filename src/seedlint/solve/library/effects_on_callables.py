"""What effects of the catalogue do with what a call is given to call."""

from __future__ import annotations

from functools import partial
from typing import Final

import msgspec

from seedlint.catalogue import schema
from seedlint.solve.concurrency import futures
from seedlint.solve.flow import conditions
from seedlint.solve.iteration.loading import only_draws
from seedlint.solve.library.effects_on_iterators import spread_star
from seedlint.solve.models import datasets, weights
from seedlint.solve.models.site import Site
from seedlint.solve.modules.processes import MAY_BE_WORKER, state_of_child
from seedlint.solve.objects import classes, containers, hooks
from seedlint.solve.objects.arguments import partially
from seedlint.solve.objects.callables import call_all
from seedlint.solve.observations import worker_seeds
from seedlint.solve.standard import holding
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import (
    Class,
    Function,
    Generator,
    Given,
    Item,
    LazyIterator,
    Library,
    Method,
    Object,
    Partial,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.lattice import (
    ITERATION,
    Start,
    UnknownOrigin,
    uniform,
)
from seedlint.solve.state.lengths import LOADING
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, TRUE, UNKNOWN, join, join_all, one, ordered

#: How the name of an argument ends whose elements are meant, whatever gives them.
_EACH: Final = ".*"
#: What a method is called on that each part of the receiver has, a model.
_PARTS: Final = "self.*"
#: What calls such an element: here, or in another process.
_CALL: Final = Library("operator.call")
_CALL_ELSEWHERE: Final = Library("seedlint.processes.elsewhere")
_CALL_IN_POOL: Final = Library("seedlint.processes.bare")
_LIST: Final = Library("builtins.list")


def calls(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call arguments, or methods of the receiver."""
    if effect.apart:
        thread = NOTHING if site.bound.receiver is None else one(site.bound.receiver)
        inner = msgspec.structs.replace(effect, apart=False)
        run = partial(calls, machine, frame, inner, site, degree)
        return futures.start(machine, frame, thread, lambda: run() or NOTHING) or None
    if effect.names[0].endswith(_EACH):
        return _for_each(machine, frame, effect, site, _CALL, lazily=not effect.flag)
    results: list[Value] = []
    each_step: list[Value] = []
    given = _handed(machine, frame, effect, site)
    for name in effect.names:
        owner, _, method = name.rpartition(".")
        if owner in {"", "self", "cls"} or method.startswith("__"):
            owner, method = name, ""
        value = conditions.named_value(machine, frame, site.bound, owner)
        if name == "self" and isinstance(site.bound.receiver, Object):
            value = holding.parts(machine, frame, site.bound.receiver)
        if owner == _PARTS:
            value = holding.children(machine, frame, site.bound.receiver)
        if name == site.bound.double_star and site.bound.more:
            value = one(Tuple(tuple(site.bound.more.values())))
        if not value and not method:
            value = _own_method(machine, frame, site, name)
        value = frozenset(item for item in value if not _is_itself(item, site))
        if site.name.endswith(ITERATION) and not name.endswith(ITERATION):
            functions = _functions(machine, frame, value, method, site)
            own = frozenset(each for each in functions if _is_own(machine, each) or _leads_on(machine, each))
            each_step += [own] if own else []
            if own and own == functions:
                continue  # at the first step, not before
        handed = given if _has_room(machine, value, given) else given[1:]
        made = call_all(machine, frame, value, site.position, method=method, given=handed)
        drawing = frozenset(filter(only_draws, made))
        if drawing and machine.state is not None:
            machine.do.exhaust(frame, drawing, site.position)
        results.append(made - drawing if not name.endswith("__len__") else NOTHING)  # only asked for
        if machine.state is None:
            break
    result = join_all(_streaming(results) if site.name.endswith(ITERATION) else results)
    if machine.state is None or not each_step:
        return result or None
    if any(isinstance(item, Generator) for item in result):
        for step in each_step:
            call_all(machine, frame, step, site.position, given=given)
        return result
    return one(LazyIterator(tuple(each_step), (), LOADING))


def _for_each(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, function: Library, *, lazily: bool
) -> Value | None:
    """Iterate an argument to its end, and do with each of its elements what `function` does with its argument."""
    iterated = conditions.named_value(machine, frame, site.bound, effect.names[0].removesuffix(_EACH))
    source = machine.do.iterator(frame, iterated, site.position)
    if machine.state is None:
        return None
    step = LazyIterator((one(function),), (source,), "map")
    if lazily:
        return one(step)
    return machine.do.call(frame, one(_LIST), [positional(one(step))], site.position)


def _streaming(results: list[Value]) -> list[Value]:
    """Return what an iterable dataset gives, if a loader goes through one: it has no items then that could be asked for."""
    generators = [made for made in results if made and all(isinstance(item, Generator) for item in made)]
    return generators or results


def _handed(machine: Machine, frame: Frame, effect: schema.Effect, site: Site) -> list[Given]:
    """Return the arguments that callables are given, as far as the effect says where they come from."""
    given = [positional(one(Object("", Library(effect.passes))))] if effect.passes else []
    if effect.each:
        held = conditions.named_value(machine, frame, site.bound, effect.each)
        sources = spread_star(held, effect.each, site)
        given += [positional(containers.any_element(machine, frame, source) or UNKNOWN) for source in sources]
    if effect.args:
        held = conditions.named_value(machine, frame, site.bound, effect.args)
        if containers.known_elements(machine, frame, held) is not None:
            given.append(("star", "", held))
    if effect.kwargs and effect.kwargs == site.bound.double_star:
        given += [("keyword", name, value) for name, value in site.bound.more.items()]
    elif effect.kwargs and (held := conditions.named_value(machine, frame, site.bound, effect.kwargs)) - NONE:
        given.append(("double_star", "", held - NONE))
    return given


def _has_room(machine: Machine, functions: Value, given: list[Given]) -> bool:
    """Tell whether functions take all that they are given; what has no room for an object of the library's own and the arguments
    is written to be called without that (`forward` of a `Function` whose context another method sets up).
    """
    count = sum(max((len(i.items) for i in held if isinstance(i, Tuple)), default=1) for _, _, held in given)
    codes = [machine.function(item.ref) for item in functions if isinstance(item, Function)]
    rooms = [
        code.params for code in codes if all(param.kind in {"positional", "normal"} for param in code.params)
    ]
    return all(len(params) >= count for params in rooms)


def visits(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call an argument with each part of the receiver; with others that it may have, if not all are known."""
    function = site.bound.get(effect.names[0])
    found, is_all = holding.every_part(machine, frame, site.bound.receiver, inner_first=True)

    def call(part: Value) -> Value:
        return call_all(machine, frame, function, site.position, given=[positional(part)])

    if not is_all and machine.state is not None:
        machine.alternatives(frame, [lambda: call(UNKNOWN), lambda: NOTHING])
    for item in found:
        if machine.state is not None:
            call(one(item))
    return None


def trains(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call models in training mode."""
    for name in effect.names:
        value = site.bound.get(name)
        modes = weights.modes(machine, value)
        weights.set_mode(machine, value, TRUE, set())
        call_all(machine, frame, value, site.position)
        for cell, mode in modes.items():
            machine.write(cell, mode)
    return None


def _functions(machine: Machine, frame: Frame, value: Value, method: str, site: Site) -> Value:
    """Return what an iterator calls at each step: what `value` is, or a method of it."""
    return machine.do.attribute(frame, value, method, site.position) if method and value else value


def _is_own(machine: Machine, item: Item) -> bool:
    """Return whether a callable is a function of the program, also one that some arguments wait for, or an object of the
    program that can be called.
    """
    match item:
        case Function():
            return True
        case Method(function=inner) | Partial(function=inner):
            return _is_own(machine, inner)
        case Object(kind=Class() as kind):
            return bool(classes.defined(machine, kind, "__call__"))
        case _:
            return False


def _leads_on(machine: Machine, item: Item) -> bool:
    """Return whether a callable is a method of a library's object that calls what that holds: a part of a dataset."""
    if not isinstance(item, Method) or not isinstance(item.function, Library):
        return False
    owner, _, member = item.function.name.rpartition(".")
    found = machine.catalogue.member(owner, member)
    return found is not None and any(effect.kind == "calls" for effect in found[1].effects)


def _own_method(machine: Machine, frame: Frame, site: Site, name: str) -> Value:
    """Return the receiver's method that an effect calls as `self.NAME`, or the class's that it calls as `cls.NAME`."""
    receiver = site.bound.receiver
    head, _, method = name.partition(".")
    if not isinstance(receiver, Object if head == "self" else Class) or head not in {"self", "cls"}:
        return NOTHING
    return machine.do.attribute(frame, one(receiver), method, site.position)


def _is_itself(item: Item, site: Site) -> bool:
    """Tell whether a method would call itself: its stub means what the object was given under the method's name."""
    return (
        isinstance(item, Method)
        and item.function == Library(site.name)
        and item.receiver == site.bound.receiver
    )


def binds(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return an argument with the variadic ones bound to it."""
    bound = site.bound
    args: list[Given] = [("star", "", bound.values[bound.star])] if bound.star in bound.values else []
    args += [("keyword", name, value) for name, value in bound.more.items()]
    return partially(conditions.named_value(machine, frame, bound, effect.names[0]), tuple(args))


def makes_context(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return a maker of context managers."""
    return frozenset(Wrapped("context", item) for item in site.bound.get(effect.names[0])) or UNKNOWN


def attach_hook(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Attach a hook to a model."""
    when: hooks.When = "before" if effect.kind == "hooks_before" else "after"
    return _attach(machine, frame, effect, site, site.bound.receiver, when)


def _attach(
    machine: Machine,
    frame: Frame,
    effect: schema.Effect,
    site: Site,
    receiver: Item | None,
    when: hooks.When,
) -> Value:
    hook = site.bound.get(effect.names[0])
    found = machine.catalogue.member(*site.name.rpartition(".")[::2])
    kind = Library(found[1].result if found is not None else "")
    return hooks.attach(machine, frame, receiver, hook, when, kind, site.position)


def detach_hook(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Take a hook off."""
    hooks.detach(machine, site.bound.receiver)
    return None


#: The cell of the methods that computing gradients will call.
_RECORDED: Final = ("gradients", "recorded")
#: What hooks are attached to that computing gradients calls, whoever it is that they are registered with.
_GRADIENTS: Final = Object("gradients", Library(""))


def records(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep methods of the receiver or an argument until gradients are computed, or a hook until its handle is removed."""
    if "." not in effect.names[0]:
        return _attach(machine, frame, effect, site, _GRADIENTS, "after")
    found = join_all(
        _own_method(machine, frame, site, name) or conditions.named_value(machine, frame, site.bound, name)
        for name in effect.names
    )
    own = frozenset(item for item in found if isinstance(item, Function | Method))
    machine.write(_RECORDED, join(machine.read(frame, _RECORDED), own))
    return None


def replays(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call the methods kept for gradients, each of which may be among what these are computed of."""
    kept = machine.read(frame, _RECORDED)
    machine.write(_RECORDED, NOTHING)
    for called in (*map(one, ordered(kept)), *hooks.attached(machine, frame, _GRADIENTS, "after")):
        if machine.state is not None:
            call_all(machine, frame, called, site.position)
    return None


def spawns(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call arguments in a new process, where nothing is seeded but by what modules do when they are imported."""
    if effect.names[0].endswith(_EACH):
        function = _CALL_ELSEWHERE if effect.flag else _CALL_IN_POOL
        return _for_each(machine, frame, effect, site, function, lazily=False)
    before = machine.state
    given = _handed(machine, frame, effect, site)
    machine.state = child = state_of_child(machine, frame) if effect.flag else uniform(Start())
    if child is None:
        return None
    for name in effect.names:
        if machine.state is not None:
            called = conditions.named_value(machine, frame, site.bound, name)
            call_all(machine, frame, called, site.position, given=given if not name.endswith(".run") else ())
    machine.state = before
    return None


def workers(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Run what each worker process begins with, for what it says: nothing of it reaches this process."""
    init, copied = (site.bound.get(name) for name in effect.names)
    machine.heap.begin()
    before = machine.state
    machine.state = uniform(UnknownOrigin())
    machine.write(MAY_BE_WORKER, TRUE)
    call_all(machine, frame, init, site.position)
    if machine.state is not None:
        worker_seeds.observe_end(machine, frame, machine.state)
    machine.state = before
    machine.heap.discard()
    if datasets.are_left_alone(machine, init):
        datasets.observe_copies(machine, frame, copied, site.position, site.name)
    return None
