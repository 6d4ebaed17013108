"""Iteration: what `iter`, `next` and running to the end do, for everything that can be iterated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.exits import handlers
from seedlint.solve.flow.dropping import Dropping, dropping
from seedlint.solve.iteration import endless, loading
from seedlint.solve.models import loaders
from seedlint.solve.objects import classes, containers, failing, inner_parts, loader_names, sequences
from seedlint.solve.objects.kinds import CONTAINERS, is_container
from seedlint.solve.standard.comparison import compare
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.items import (
    ELEMENT,
    Class,
    Generator,
    Given,
    Item,
    LazyIterator,
    Library,
    Object,
    Opaque,
    Tuple,
    Value,
)
from seedlint.solve.state.lengths import LOADING, PASSING, UNTIL
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import at_least_from
from seedlint.solve.state.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    as_constant,
    join,
    join_all,
    one,
    ordered,
    truth,
)

#: Kinds of iterators over others that are told apart.
KINDS: Final = PASSING | {
    *("enumerate", "zip", "zip_longest", "chain", "cycle", "islice", "starmap"),
    *("pairwise", "batched", "groupby", "accumulate", "compress"),
}
#: What says that an iterator has no more elements.
_STOP: Final = Library("builtins.StopIteration")
_STOPS: Final = frozenset({_STOP, Library("builtins.StopAsyncIteration")})
#: The kind of an iterator whose elements are iterated in turn.
NESTED: Final = "nested"
#: So many of such iterators inside one another are followed: a function that flattens lists gives one that calls it again.
NESTS: Final = 4


def iterator(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Return `iter(value)`; a loader may draw here, and what is a number, or None, raises."""
    number = as_constant(value)
    if number is not None and isinstance(number.value, int | float | None):
        failing.surely_raises(machine, frame, "TypeError")
        return UNKNOWN
    return each_by_itself(machine, frame, value, lambda item: _iterator(machine, frame, item, position))


def each_by_itself(machine: Machine, frame: Frame, value: Value, action: Callable[[Item], Value]) -> Value:
    """Do with each item that a value may be what is to be done with one, and join what that gives."""
    if len(value) == 1:
        return action(next(iter(value)))
    runs: list[Callable[[], Value]] = [
        lambda item=item: action(item)  # type: ignore[misc]
        for item in ordered(value)
    ]
    return machine.alternatives(frame, runs) if runs else NOTHING


def _iterator(machine: Machine, frame: Frame, item: Item, position: ops.Pos) -> Value:
    if loader_names.is_loader(machine, item):
        loaders.iterate(machine, frame, position)
        return UNKNOWN
    if isinstance(item, Class):
        return one(Tuple(tuple(containers.known_elements(machine, frame, one(item)) or (UNKNOWN,))))
    if not isinstance(item, Object) or item.kind in CONTAINERS:
        return one(item)
    order = classes.linear(machine, item.kind)
    name = next((each for each in ("__iter__", "__aiter__") if classes.find(machine, frame, order, each)), "")
    if name:
        method = machine.do.attribute(frame, one(item), name, position)
        result = machine.do.call(frame, method, [], position)
        if loaders.is_of_library(machine, item):
            result = loading.with_a_batch(machine, frame, item, result, position)
        again = frozenset(
            i for i in result if i != item and isinstance(i, Object) and isinstance(i.kind, Class)
        )
        return iterator(machine, frame, again, position) if again and again == result else result or UNKNOWN
    if _has_items(machine, frame, item, order):
        method = machine.do.attribute(frame, one(item), "__getitem__", position)
        return one(LazyIterator((method,), (), "getitem"))
    return one(item)


def _has_items(machine: Machine, frame: Frame, item: Object, order: tuple[Item, ...]) -> bool:
    """Return whether an object is iterated by `__getitem__`; of a library's only if that does something to the streams."""
    if not isinstance(item.kind, Library):
        return classes.find(machine, frame, order, "__getitem__") is not None
    found = machine.catalogue.member(item.kind.name, "__getitem__")
    return found is not None and bool(found[1].effects)


def step(machine: Machine, frame: Frame, iterated: Value, position: ops.Pos) -> Value:
    """Return `next(iterated)`."""
    if machine.state is None:
        return NOTHING
    return each_by_itself(machine, frame, iterated, lambda item: _step(machine, frame, item, position))


def _step(machine: Machine, frame: Frame, item: Item, position: ops.Pos) -> Value:
    match item:
        case Tuple(items=items):
            return join_all(items)
        case Generator():
            return _step_generator(machine, frame, item, position)
        case LazyIterator():
            return _step_lazy(machine, frame, item, position)
        case Object() if is_container(machine, item):
            return containers.elements(machine, frame, item)
        case Object():
            order = classes.linear(machine, item.kind)
            if classes.find(machine, frame, order, "__next__") is not None:
                method = machine.do.attribute(frame, one(item), "__next__", position)
                return machine.do.call(frame, method, [], position) or UNKNOWN
            if classes.find(machine, frame, order, "__anext__") is None:
                return UNKNOWN
            method = machine.do.attribute(frame, one(item), "__anext__", position)
            return _awaited(machine, frame, machine.do.call(frame, method, [], position), position) or UNKNOWN
        case Opaque(site=site, through=through) if loader_names.holds_loaders(machine, item):
            return one(Opaque(site, ELEMENT, through))
        case _:
            return one(item) if inner_parts.stands_for_parts(item) else UNKNOWN


def _awaited(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Run the coroutines that `__anext__` gives, as `async for` does."""
    return join_all(
        machine.do.activate(frame, item.function, dict(item.bindings), position, None)
        if isinstance(item, Generator) and item.is_coroutine
        else one(item)
        for item in ordered(value)
    )


def _step_lazy(machine: Machine, frame: Frame, item: LazyIterator, position: ops.Pos) -> Value:
    if item.kind == progress.IN_ORDER:
        known = containers.known_elements(machine, frame, item.sources[0])
        taken_next = progress.take(machine, frame, item, known)
        if taken_next is not None:
            frame.sure = bool(taken_next)
            return taken_next
    endless_next = endless.take(machine, frame, item)
    if endless_next is not None:
        return endless_next
    if item.kind in (loading.DRAWING, loading.THROUGH):
        loading.begin(machine, frame, item, position)
        return UNKNOWN
    if item.kind == "getitem":
        return machine.do.call(frame, item.functions[0], [("positional", "", UNKNOWN)], position)
    if item.kind == "islice":
        progress.begin(machine, frame, item.place)
    if item.kind == LOADING and item.place:
        progress.begin(machine, frame, item.place)
        if loading.take(machine, frame, item) is False:
            return NOTHING
    taken = [step(machine, frame, source, position) for source in item.sources]
    if machine.state is None:
        return NOTHING
    made = NOTHING
    if item.functions:
        given = "star" if item.kind == "starmap" else "positional"
        arguments = [(given, "", value) for value in taken]
        if item.kind == "accumulate":  # of what came before and the element
            arguments = [*arguments, *arguments]
        made = call_functions(machine, frame, item.functions, arguments, position)
    if item.kind == UNTIL:
        return _unless_it_stops(machine, frame, item, made)
    return _shaped(machine, frame, item, taken, made, position)


def _unless_it_stops(machine: Machine, frame: Frame, item: LazyIterator, made: Value) -> Value:
    """Return what a function has given, unless that is the value at which an iterator over its calls stops."""
    if machine.state is None:
        return NOTHING

    def stop() -> Value:
        machine.leave(frame, "raises", one(Object(item.place, _STOP)))
        return NOTHING

    answer = truth(compare(machine, frame, "==", made, item.start))
    if answer is None:
        return machine.alternatives(frame, [stop, lambda: made - item.start or made])
    return stop() if answer else made


def _shaped(
    machine: Machine, frame: Frame, item: LazyIterator, taken: list[Value], made: Value, position: ops.Pos
) -> Value:
    """Return what an iterator gives of what it has `taken` from its sources, and what its functions have `made` of that."""
    all_taken = join_all(taken) or UNKNOWN
    match item.kind:
        case "enumerate":
            return one(Tuple((at_least_from(item.start), *taken)))
        case "zip":
            return one(Tuple(tuple(taken)))
        case "zip_longest":
            return one(Tuple(tuple(join(value, item.start or NONE) for value in taken)))
        case "pairwise":
            return one(Tuple((all_taken, all_taken)))
        case "batched":
            return sequences.filled(machine, frame, f"batch@{position}", [all_taken], [all_taken])
        case "groupby":
            group = sequences.filled(machine, frame, f"group@{position}", [all_taken], [all_taken])
            return one(Tuple((made or all_taken, group)))
        case "compress":
            return taken[0] if taken else UNKNOWN
        case "accumulate":
            return join(all_taken, made) if item.functions else UNKNOWN
        case kind if kind == NESTED:
            return _all_of(machine, frame, all_taken, position)
        case kind if kind == LOADING:
            return UNKNOWN
        case kind if kind in PASSING:
            return all_taken
        case _:
            return made if item.functions else all_taken


def _all_of(machine: Machine, frame: Frame, element: Value, position: ops.Pos) -> Value:
    """Go through an element that is iterated in turn; one that gives iterators which give others is followed a few times."""
    if frame.nests >= NESTS:
        return UNKNOWN
    frame.nests += 1
    found = machine.do.exhaust(frame, element, position)
    frame.nests -= 1
    return found or UNKNOWN


def call_functions(
    machine: Machine, frame: Frame, functions: Sequence[Value], given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call what is called at each step: for a call that iterates, or for a statement, which is no construction."""
    outer, frame.stepping = frame.stepping, frame.text(position) in ("", "<genexpr>")
    made = [machine.do.call(frame, function, given, position) for function in functions]
    frame.stepping = outer
    return join_all(made)


def step_and_drop(
    machine: Machine, frame: Frame, item: Generator, position: ops.Pos, *, stops: bool
) -> Value:
    """Return `next(item)`, which `stops` with an exception at the end, and let go of the generator if nothing holds it."""

    def stop(has_others: bool) -> None:
        if has_others:
            failing.hazard(machine, frame, one(Object(item.place, _STOP)))
            machine.state = None

    dropped = dropping(machine, frame, item)
    return _step_generator(machine, frame, item, position, dropped, stop if stops else None)


def take_or_end(
    machine: Machine, frame: Frame, iterated: Value, position: ops.Pos, may_end: Callable[[], None]
) -> Value:
    """Return the next element of a generator in a turn of a loop, which may end here if there is none."""
    (item,) = iterated
    assert isinstance(item, Generator), "of others it is not known when they end"

    def end(_has_others: bool) -> None:
        may_end()
        machine.state = None

    if machine.state is None:
        return NOTHING
    if progress.used_up(machine, frame, item):
        end(False)
        return NOTHING
    if progress.has_begun(machine, frame, item) and not progress.is_known(machine, frame, item):
        may_end()
    return _step_generator(machine, frame, item, position, ended=end)


def _step_generator(
    machine: Machine,
    frame: Frame,
    item: Generator,
    position: ops.Pos,
    dropped: Dropping | None = None,
    ended: Callable[[bool], None] | None = None,
) -> Value:
    """Run a generator to its next yield: its first, or if it was begun before, any. One that is `dropped` ends there.

    Where it has `ended` without one, that is told, and whether there are other ways.
    """
    if progress.used_up(machine, frame, item):
        return UNKNOWN
    begun = progress.has_begun(machine, frame, item) and not progress.is_known(machine, frame, item)
    before = machine.state
    exits: list[Exit] = []
    depth = machine.heap.depth()

    def on_yield(value: Value) -> None:
        if machine.state is not None and dropped is not None and machine.yielder is not None:
            dropped.leave(machine.yielder, "ends", [Exit(machine.state, {}, value)])
        elif machine.state is not None:
            exits.append(Exit(machine.state, machine.heap.since(depth), value))
        if not begun:
            machine.state = None

    def run() -> Value:
        frame.sending = frame.sending or NONE
        machine.do.run_generator(frame, item, position, on_yield)
        if ended is not None and not begun and machine.state is not None:
            ended(bool(exits))
        return NOTHING

    machine.branch(exits, run)
    exits += dropped.end().get("ends", ()) if dropped is not None else ()
    frame.sure = bool(exits) and not begun and all(way.value for way in exits)
    if begun and before is not None:
        exits.append(Exit(before, {}))
    return machine.merge(frame, exits) or UNKNOWN


def until_stopped(
    machine: Machine, frame: Frame, item: Item, run: Callable[[], None], depth: int | None = None
) -> list[Exit]:
    """Run what takes elements, and return the ways on which an iterator of the program's own has said that there are no more:
    it raises `StopIteration`. What has been written is told from `depth` of the heap on, or from here.
    """
    if not isinstance(item, LazyIterator) and not (isinstance(item, Object) and isinstance(item.kind, Class)):
        run()
        return []
    outer, frame.raises = frame.raises, Catch(machine.heap.depth() if depth is None else depth)
    raised = frame.raises
    run()
    frame.raises = outer
    ended = [way for way in raised.exits if any(_stops(each) for each in way.value)]
    for way in raised.exits:
        others = frozenset(each for each in way.value if not _stops(each))
        if others or not way.value:
            handlers.pass_over(machine, outer, Exit(way.state, way.writes, others, way.may, way.foreign))
    return ended


def _stops(item: Item) -> bool:
    return (item.kind if isinstance(item, Object) else item) in _STOPS


def ask_before_end(machine: Machine, frame: Frame, item: Item, position: ops.Pos) -> None:
    """Take one element of each source of a `zip` up to the one that has none: only then it ends."""
    if not isinstance(item, LazyIterator) or item.kind != "zip":
        return
    for source in item.sources:
        if machine.state is None or containers.length_of(machine, frame, source)[1] == 0:
            return
        step(machine, frame, source, position)
