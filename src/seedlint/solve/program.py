"""The whole program: its entry points, run from the start of a process, and what they tell of every construction.

Every script is an entry point. What no script reaches is entered from outside, by a caller whose state is unknown: functions,
and methods on an instance made with unknown arguments.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Final

from seedlint.catalogue.lookup import Catalogue
from seedlint.solve.assemble import machine_for
from seedlint.solve.models import evidence, publish
from seedlint.solve.modules import processes
from seedlint.solve.modules.asked import attributes_asked_for
from seedlint.solve.modules.modules import Modules, run_module
from seedlint.solve.objects.classes import is_model
from seedlint.solve.observations import afterwards, observe
from seedlint.solve.state.frame import MAIN, Frame, Region
from seedlint.solve.state.heap import Writes
from seedlint.solve.state.items import (
    Class,
    Function,
    FunctionRef,
    Given,
    Item,
    Method,
    Object,
    Site,
    Value,
    Wrapped,
)
from seedlint.solve.state.lattice import Start, UnknownOrigin, uniform
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import OWN, Machine
from seedlint.solve.state.naming import enter_module
from seedlint.solve.state.values import NOTHING, TRUE, UNKNOWN, one, ordered
from seedlint.solve.told import Told

#: How often the program is run again because uses of unresolved calls told that they build models: once only if that took more
#: than `STEPS_IN_ALL`.
EVIDENCE_ROUNDS: Final = 3
#: How many new objects, and how many collections of the younger ones, let the garbage collector look.
COLLECTED: Final = (50_000, 20, 50)


@dataclass(slots=True)
class _Knowledge:
    """What survives from one entry point to the next.

    `noted` are the functions run as the machine names them, `executed` the same by the paths of their modules.
    """

    noted: set[FunctionRef] = field(default_factory=set)
    executed: set[FunctionRef] = field(default_factory=set)
    imported: set[str] = field(default_factory=set)
    #: What each script that comes to an end has made by then.
    ends: dict[Path, Writes] = field(default_factory=dict)
    #: Calls that were not followed, by the path of the entry point.
    unfollowed: Counter[str] = field(default_factory=Counter)
    steps: int = 0

    def allow(self, machine: Machine, steps: int) -> None:
        """Let a machine do some work; less if the program has had its share."""
        machine.steps = machine.steps_of_imports = machine.unfollowed = 0
        machine.limit = steps if self.steps < STEPS_IN_ALL else steps // 20


def solve(
    entries: Sequence[Path], modules: Modules, catalogue: Catalogue, *, unknown_calls_draw: bool = False
) -> Told:
    """Analyse the program of which `entries` are all files that may be started or entered from outside."""
    models: frozenset[Site] = frozenset()
    told = Told()
    machine: Machine | None = None
    with _seldom_collected():
        for number in range(EVIDENCE_ROUNDS):
            if number > 1 and machine is not None and machine.counts["steps"] > number * STEPS_IN_ALL:
                told.counts["rounds left out"] += 1
                break
            told = Told()
            machine = _solve_once(
                entries, modules, catalogue, models, told, machine, unknown_calls_draw=unknown_calls_draw
            )
            found = evidence.models_found(machine) if machine is not None else models
            if found <= models:
                break
            models |= found
    return told


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Let the garbage collector look more seldom: what solving makes is kept, and a tenth of the time went there."""
    thresholds = gc.get_threshold()
    gc.set_threshold(*COLLECTED)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)


def _begin_round(machine: Machine) -> None:
    """Forget what belongs to one round alone; summaries stay, and tell it again where they hold."""
    machine.round += 1
    machine.published, machine.observed = {}, {}
    machine.executed, machine.ways = set(), Counter()
    machine.lately = {*machine.parts}
    machine.followed.steps = 0


def _solve_once(
    entries: Sequence[Path],
    modules: Modules,
    catalogue: Catalogue,
    models: frozenset[Site],
    told: Told,
    shared: Machine | None,
    *,
    unknown_calls_draw: bool,
) -> Machine | None:
    """Run the program from all its entries; return a machine that knows what was found, as `shared` does of an earlier round."""
    knowledge = _Knowledge()
    if shared is not None:
        _begin_round(shared)
    scripts = [path for path in entries if _is_script(modules.at(path))]
    rest = [path for path in entries if path not in set(scripts)]
    known = filter(None, map(modules.at, entries))
    presence = attributes_asked_for(known) if shared is None else shared.presence

    def machine_at(path: Path) -> Machine:
        nonlocal shared
        machine = machine_for(
            catalogue,
            modules.resolver(path),
            modules,
            models,
            unknown_calls_draw=unknown_calls_draw,
        )
        machine.submodules = modules.lister(path)
        machine.texts = modules.reader(path)
        machine.presence = presence
        if shared is not None:
            _share(shared, machine)
        shared = shared or machine
        return machine

    for path in scripts:
        _run_script(machine_at(path), modules, path, knowledge, told)
    for path in rest:
        if str(path) not in knowledge.imported:
            _run_script(machine_at(path), modules, path, knowledge, told)
    for path in entries:
        _enter_rest(machine_at(path), modules, path, knowledge)
    if shared is not None:
        shared.counts["steps"] += knowledge.steps
        told.add_counts(shared.counts)
        told.unfollowed = knowledge.unfollowed
        if told.seeds:
            observe.unseeded_generators(shared)
        told.take(shared)
    return shared


def _share(first: Machine, machine: Machine) -> None:
    """Let a machine use what others have found out; the layer of the heap that each run begins is its own all the same."""
    for each in fields(Machine):
        is_given = each.default is MISSING and each.default_factory is MISSING
        if not is_given and each.metadata != OWN:
            setattr(machine, each.name, getattr(first, each.name))
    machine.numbers = first.numbers + 1_000_000 * (1 + first.counts["processes"])
    first.counts["processes"] += 1


def _is_script(module: LoadedModule | None) -> bool:
    return module is not None and module.code.main_guard


#: Work for one script, for one file entered from outside, and for all: operations run and cells merged. Beyond it
#: calls are no longer followed, which is counted. A
#: second of one core holds about 100,000.
STEPS_PER_SCRIPT: Final = 300_000
STEPS_PER_FILE: Final = 200_000
STEPS_IN_ALL: Final = 4_000_000


def _run_script(machine: Machine, modules: Modules, path: Path, knowledge: _Knowledge, told: Told) -> None:
    module = modules.main(path)
    if module is None:
        return
    machine.heap.begin()
    frame = processes.begin(machine, module, Start())
    processes.note_script(machine, module)
    enter_module(machine, module, MAIN)
    knowledge.allow(machine, STEPS_PER_SCRIPT)
    machine.do.activate(frame, Function(FunctionRef(module.key, 0), ""), {}, -1, None)
    told.seeds |= afterwards.observe_end(machine, frame)
    ended = machine.state is not None
    _note(machine, frame, module, knowledge)
    made = machine.heap.rollback()
    if ended:
        knowledge.ends[path] = made


def _note(machine: Machine, frame: Frame, module: LoadedModule, knowledge: _Knowledge) -> None:
    """Keep what running an entry point has told."""
    publish.finish_root(machine, frame)
    knowledge.steps += machine.steps
    if machine.unfollowed:
        knowledge.unfollowed[module.path] += machine.unfollowed
    new = machine.executed - knowledge.noted
    knowledge.noted |= new
    knowledge.executed |= {FunctionRef(_path_of(ref.module), ref.index) for ref in new}
    knowledge.imported |= {ref.module for ref in new if ref.index == 0 and not ref.module.startswith(MAIN)}


def _path_of(key: str) -> str:
    return key.removeprefix(f"{MAIN}:")


#: What whoever enters a function from outside gives it: nothing is known of that, and any default may stand.
_UNKNOWN_ARGUMENTS: Final[Sequence[Given]] = (("double_star", "", UNKNOWN),)


def _enter_rest(machine: Machine, modules: Modules, path: Path, knowledge: _Knowledge) -> None:
    """Enter from outside what no script has run: the functions of a module and the methods of its classes.

    They find what the module has made when it was run as a script; one that did not come to an end is imported.
    """
    module = modules.at(path)
    if module is None:
        return
    left = [
        index
        for index, function in enumerate(module.code.functions)
        if function.kind == "function" and FunctionRef(module.key, index) not in knowledge.executed
    ]
    if not left:
        return
    machine.heap.begin()
    made = knowledge.ends.get(path)
    module = (modules.main(path) if made is not None else module) or module
    frame = processes.begin(machine, module, UnknownOrigin())
    knowledge.allow(machine, STEPS_PER_FILE)
    if made is not None:
        machine.heap.apply(made)
    else:
        with processes.unheard(machine):
            _import(machine, frame, module)
    frame.constructions.clear()
    machine.write(processes.MAY_BE_WORKER, TRUE)
    for ref, callee in _entrances(machine, frame, module, left):
        if ref in machine.executed:
            continue
        machine.state = uniform(UnknownOrigin())
        machine.heap.begin()
        value = one(callee)
        if isinstance(callee, Method):
            value = _on_new_instance(machine, frame, callee)
        machine.state = uniform(UnknownOrigin())
        _set_up(machine, frame, value)
        machine.do.call(frame, value, _UNKNOWN_ARGUMENTS, -1)
        machine.heap.discard()
    _note(machine, frame, module, knowledge)
    machine.heap.discard()


def _import(machine: Machine, frame: Frame, module: LoadedModule) -> None:
    """Import a module, the packages around it first, unless its name leads elsewhere."""
    found = machine.modules(module.name)
    if found is not None and found.key == module.key:
        machine.do.load_module(frame, module.name, -1)
    else:
        run_module(machine, frame, module, -1)


def _reference(item: object) -> FunctionRef | None:
    match item:
        case Function(ref=ref):
            return ref
        case Method(function=inner) | Wrapped(inner=inner):
            return _reference(inner)
        case _:
            return None


def _entrances(
    machine: Machine, frame: Frame, module: LoadedModule, left: Sequence[int]
) -> Iterable[tuple[FunctionRef, Item]]:
    """Yield the functions of a module and the methods of its classes that are still to be entered, each with what to call."""
    wanted = {FunctionRef(module.key, index) for index in left}
    for name in machine.heap.names_at(module.key):
        for item in ordered(machine.heap.read((module.key, name))):
            if isinstance(item, Class) and item.place in machine.classes:
                yield from _methods(machine, frame, item, wanted)
            elif (ref := _reference(item)) in wanted and ref is not None:
                yield ref, item


def _methods(
    machine: Machine, frame: Frame, item: Class, wanted: set[FunctionRef]
) -> Iterable[tuple[FunctionRef, Item]]:
    for name in machine.heap.names_at(item.place):
        for held in ordered(machine.heap.read((item.place, name))):
            ref = _reference(held)
            if ref is None or ref not in wanted:
                continue
            if isinstance(held, Wrapped) and held.kind == "static":
                yield ref, held
            elif isinstance(held, Wrapped) and held.kind == "class":
                yield ref, Method(held.inner, item)
            elif name == "__init__" and is_model(machine, frame, item):
                yield ref, item  # what a model draws while it is made is its own
            elif isinstance(held, Function | Wrapped):
                yield ref, Method(held, item)


#: What test runners call before each test method of an instance.
SET_UP: Final = ("setUp", "setup_method")


def _set_up(machine: Machine, frame: Frame, value: Value) -> None:
    """Call what prepares a test before its method."""
    for item in value:
        if isinstance(item, Method) and isinstance(item.receiver, Object):
            for name in SET_UP:
                ready = machine.do.attribute(frame, one(item.receiver), name, -1)
                if machine.state is not None and any(_reference(each) is not None for each in ready):
                    machine.do.call(frame, ready, [], -1)


def _on_new_instance(machine: Machine, frame: Frame, callee: Method) -> Value:
    """Return a method bound to an instance of its class, made with unknown arguments; what making it builds is not counted."""
    item = callee.receiver
    ref = _reference(callee)
    if not isinstance(item, Class) or ref is None:
        return one(callee)
    function = callee.function.inner if isinstance(callee.function, Wrapped) else callee.function
    if machine.function(ref).params[:1] and machine.function(ref).params[0].name == "cls":
        return one(Method(function, item))
    kept, generators = dict(frame.constructions), dict(machine.generators.observed)
    frame.building = Region()
    made = (
        machine.do.call(frame, one(item), _UNKNOWN_ARGUMENTS, -1)
        if machine.function(ref).name != "__init__"
        else NOTHING
    )
    frame.building = None
    frame.constructions = kept
    machine.generators.observed.clear()
    machine.generators.observed.update(
        generators
    )  # who makes the object says how it is seeded, and that is not known here
    objects = [i for i in made if isinstance(i, Object)]
    receiver = objects[0] if objects else Object(f"{item.place}()", item)
    return one(Method(function, receiver))
