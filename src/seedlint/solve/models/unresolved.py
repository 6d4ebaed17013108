"""Calls of what nobody knows: they draw nothing, may seed by their name, may build a model by how its result is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from msgspec import structs

from seedlint.ir import ops
from seedlint.ir.stream import STREAMS
from seedlint.solve.concurrency import futures, tasks
from seedlint.solve.flow import shared_settings
from seedlint.solve.models import (
    checkpoints,
    construct,
    evidence,
    frameworks,
    initialisers,
    kept,
    passed,
    trainers,
    weights,
)
from seedlint.solve.objects import classes, dicts, hazards, sequences, special
from seedlint.solve.objects.arguments import stepped_through
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state import own_files
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Constant,
    Function,
    Generator,
    Given,
    Item,
    Library,
    Method,
    Object,
    Opaque,
    Partial,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.lattice import after_seed, join_states
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.seeding_names import seeds_all
from seedlint.solve.state.values import NOTHING, PRESENT, UNKNOWN, one, ordered, truth

#: The method that runs what it is given with every part of a model.
_APPLIES: Final = "apply"
#: Methods whose result is the model itself.
_FLUENT: Final = frozenset(
    {"to", "cuda", "cpu", "half", "float", "double", "bfloat16", "eval", "train", "requires_grad_", _APPLIES}
    | {"_apply"}
)
#: Methods that give out the weights of a model one by one.
_LISTS: Final = frozenset({"parameters", "named_parameters"})
#: Methods that give what a dict, a queue or the other end of a pipe holds already: no call of one builds a model.
_LOOKS_UP: Final = frozenset({"get", "get_nowait", "pop", "setdefault", "recv"})
#: The class of the catalogue whose methods say what an unresolved call of that name does.
_ANYTHING: Final = "seedlint.unresolved.Anything"

#: Modules whose functions take paths, which objects of the program may be.
_OF_PATHS: Final = frozenset({"os", "shutil", "pathlib", "glob"})
#: How decorators end that run a script's main function (`ex.automain` of Sacred).
_MAIN: Final = "main"
#: What stands for the receiver of such a call, or for a part of a model.
_RECEIVER: Final[Given] = ("positional", "", UNKNOWN)


def call(
    machine: Machine,
    frame: Frame,
    name: str,
    given: Sequence[Given],
    position: ops.Pos,
    *,
    of_module: bool = False,
    library: str = "",
) -> Value:
    """Call something unknown; `name` is how the call reads, `of_module` says that a dotted name is
    that of a function in a module, `library` is its qualified name if it has one.
    """
    machine.counts["unknown calls"] += 1
    last = name.rpartition(".")[2]
    is_method = "." in name or last.startswith("__")
    if not hazards.is_told(library or (f".{last}" if is_method else "")):
        hazards.add(frame, UNKNOWN)
    given = stepped_through(machine, frame, given, position)
    if machine.state is None:
        return NOTHING
    # `from seeds import set_seed as start`: either name tells what it does.
    if any(seeds_all(text, arguments=len(given), of_module=of_module) for text in {name, library or name}):
        _seed_all(machine, frame, position, name)
        return UNKNOWN
    if library.partition(".")[0] in _OF_PATHS:
        for _, _, value in given:
            special.call_special(machine, frame, value, "__fspath__", [], position)
    machine.busy.add(frame.site(position))
    if machine.catalogue.member(_ANYTHING, last) is not None:
        return machine.do.call(frame, one(Library(f"{_ANYTHING}.{last}")), [_RECEIVER, *given], position)
    _run_callbacks(machine, frame, given, position, [each for each in (name, library) if each])
    _fill(machine, frame, given, position)
    own_files.hand_out(machine, frame, given, library)
    if machine.unknown_calls_draw and not (library and machine.is_tame(library)):
        construct.draw(machine, frame, STREAMS, position, name)
    if position < 0 or machine.state is None:
        return UNKNOWN
    if "." in name and last in evidence.USES:
        return PRESENT if last in _FLUENT else UNKNOWN
    if "." in name and not library and not of_module:
        if last in _FLUENT:
            return PRESENT
        if last in _LOOKS_UP:
            return UNKNOWN
    own = (library or name).rpartition(".")[2]  # `model_class(cfg)` is a call of what that is
    is_class = bool(library) and own[:1].isupper() and not own.isupper()
    is_model = machine.is_model_call(frame.site(position))
    place = machine.place(frame, f"?@{position}") if is_model else ""
    made = Opaque(frame.site(position), own, present=is_class, place=place)  # `Path(name)` is something
    evidence.note_name(machine, frame.site(position), own)
    evidence.note_text(machine, frame.site(position), name, library)
    evidence.note_given(machine, frame, frame.site(position), name, own, given)
    if trainers.note_given(machine, frame, made, given, position):
        _train(machine, frame, position, name)
    if is_model:
        return construct_model(machine, frame, position, name, lambda: one(made))
    initialisers.note_given(machine, frame, own, given, position, name)
    checkpoints.note_given(machine, own, given)
    return one(made)


def give_up(machine: Machine, frame: Frame, position: ops.Pos, function: str) -> Value:
    """Call a function of the program that is not followed, because the work that was allowed is done: it seeds if the call
    says so, and what initialises a model draws its weights.
    """
    if position >= 0:
        name = frame.text(position)
        if seeds_all(name, arguments=1, of_module=True):
            _seed_all(machine, frame, position, name)
        elif function == "__init__" and frame.building is not None:
            construct.draw(
                machine, frame, frameworks.streams(machine, frame, frameworks.LAYERS), position, name
            )
    return UNKNOWN


def construct_model(
    machine: Machine,
    frame: Frame,
    position: ops.Pos,
    name: str,
    run: Callable[[], Value],
    *,
    unless_drawn: bool = False,
) -> Value:
    """Take an unresolved call for a model construction that reads the streams of the frameworks that the program imports,
    of all if it imports none; those that `run` draws from itself are told to be all, if `unless_drawn`.

    Models draw their weights from their framework's own generator; those that draw from Python's or numpy's as well are
    rare among public ones, while scripts that shuffle with those before they build are not.
    """

    def build() -> Value:
        result = run()
        drawn = unless_drawn and frame.building is not None and frame.building.reads
        if machine.state is not None and not drawn:
            construct.draw(
                machine, frame, frameworks.streams(machine, frame, frameworks.LAYERS), position, name
            )
        return result

    return construct.construct(machine, frame, position, name, build, resolved=False)


def call_method(
    machine: Machine, frame: Frame, receiver: Item, name: str, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a method of which only the name is known."""
    shared_settings.forget(machine, receiver, name)
    if isinstance(receiver, Object) and _is_described(machine, receiver.kind, name):
        return UNKNOWN
    site = evidence.site_of(machine, receiver)
    if site is not None:
        measures = name in _MODES and trainers.gives_measures(frame.taker)
        is_mode = name in _MODES and not measures and not _is_data(given)
        if trainers.note_method(machine, frame, receiver, name, sets_mode=is_mode):
            _train(machine, frame, position, name)
        score = 0 if name in _MODES and not (is_mode and _MODES[name](given)) else evidence.USES.get(name, 0)
        evidence.note_method(machine, receiver, name, score)
        if name in _FLUENT and not measures:
            if name == _APPLIES:
                _visit(machine, frame, given, position)
            fluent = structs.replace(receiver, present=True) if isinstance(receiver, Opaque) else receiver
            return one(fluent)
        if name == "load_state_dict" and not _may_leave_weights(given):
            weights.replace(machine, one(receiver))
        if score:
            gives_weights = name in _LISTS and not given
            return weights.given_out(machine, frame, receiver) if gives_weights else UNKNOWN
        checkpoints.note_method(machine, receiver, name, given)
        if initialisers.says_so(name) and weights.holds_models(machine, one(receiver)):
            initialisers.draw(machine, frame, position, frame.text(position))
        evidence.note_training(machine, frame, receiver, name, position)
        if position >= 0:
            passed.note_method(machine, receiver, name, frame.site(position))
    return call(machine, frame, frame.text(position) or name, given, position)


def _is_described(machine: Machine, kind: Item, name: str) -> bool:
    """Tell whether a class is one of which the catalogue lists all methods that draw, so that this one does not, whatever methods
    of its name do elsewhere.
    """
    return (
        machine.catalogue.member(_ANYTHING, name) is not None
        and classes.is_layer_class(machine, kind)
        and isinstance(kind, Library)
        and not machine.catalogue.leaves_open(kind.name.rpartition(".")[0])
    )


def _may_leave_weights(given: Sequence[Given]) -> bool:
    """Return whether loading weights may leave some as they are: it is not strict."""
    return any(
        kind == "keyword" and word == "strict" and truth(value) is not True for kind, word, value in given
    )


def _is_data(given: Sequence[Given]) -> bool:
    """Return whether arguments are something to train on, not a mode."""
    return any(
        kind != "keyword" and not all(isinstance(i, Constant) for i in v) for kind, _, v in given
    ) or any(kind == "keyword" and name != "mode" for kind, name, _ in given)


def _is_flag(given: Sequence[Given]) -> bool:
    """Return whether arguments are at most one truth value: `train(False)`, but not `train("news.txt")`."""
    values = [value for _, _, value in given]
    return len(values) <= 1 and all(
        isinstance(item, Constant) and isinstance(item.value, bool) for v in values for item in v
    )


#: Methods that set a model's mode, and whether what they are given fits: `frame.eval("a + b")` is something else.
_MODES: Final[dict[str, Callable[[Sequence[Given]], bool]]] = {
    "train": _is_flag,
    "eval": lambda given: not given,
}


def _train(machine: Machine, frame: Frame, position: ops.Pos, name: str) -> None:
    """Train a model by code that is not at hand: going through its batches draws."""
    construct.draw(
        machine, frame, frameworks.seeded_streams(machine, frame, frameworks.BATCHES), position, name
    )


def _seed_all(machine: Machine, frame: Frame, position: ops.Pos, name: str) -> None:
    if machine.state is None:
        return
    machine.state = {
        stream: after_seed(construct.event(frame, stream, position, name), entropy=False)
        for stream in STREAMS
    }


def _run_callbacks(
    machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos, names: Sequence[str]
) -> None:
    """Run functions handed to unknown code: they count as called, perhaps. A model keeps what it is given for later.

    So does a decorator, unless it is named for the main function, and what reads like that (`kept`): nobody knows when, and in
    which state, a registry, a task runner or a test calls the function.
    """
    is_main = frame.text(position).removesuffix("(...)").endswith(_MAIN)
    is_kept = (frame.decorating and not is_main) or any(map(kept.keeps, names))
    keeps = frame.decorating or (position >= 0 and machine.is_model_call(frame.site(position)))
    for _, _, value in given:
        for item in ordered(value):
            if machine.state is None:
                return
            if isinstance(item, Generator) and item.is_coroutine:
                before = machine.state
                machine.do.activate(frame, item.function, dict(item.bindings), position, None)
                machine.state = machine.state or before  # one that never ends is not waited for
            elif isinstance(item, Tuple) and tasks.holds_tasks(
                item
            ):  # `loop.run_until_complete(gather(...))`
                tasks.begin_all(machine, frame, position)
            elif is_kept and _is_callback(machine, item):
                kept.note(machine, names, item)
            elif _is_callback(machine, item) and not (frame.decorating and _has_run(machine, item)):
                before = machine.state
                _call_back(machine, frame, item, position)
                machine.state = before if keeps else join_states(before, machine.state)
    # One of what its owner keeps, or none: a registry builds what it is asked for, an application runs one command.
    found = [] if is_kept else kept.run_by(machine, names)
    ways = [partial(_call_back, machine, frame, item, position) for item in found]
    if ways and machine.state is not None:
        machine.alternatives(frame, [*ways, lambda: NOTHING])


def _call_back(machine: Machine, frame: Frame, function: Item, position: ops.Pos) -> Value:
    """Let code that is not at hand call a function with arguments that nobody knows; what it gives is not known to come back."""
    outer, frame.calling_back = frame.calling_back, True
    machine.do.call(frame, one(function), [], position)
    frame.calling_back = outer
    return NOTHING


def _fill(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> None:
    """Let code that is not at hand put anything into the empty lists and dicts that it is given, which are there to be filled."""
    for kind, _, value in given:
        for item in value if machine.state is not None and kind in {"positional", "keyword"} else ():
            if not isinstance(item, Object) or not item.place or not is_container(machine, item):
                continue
            if dicts.is_dict(machine, item):
                if not dicts.entries(machine, frame, item):
                    dicts.open_up(machine, frame, item)
            elif sequences.bounds(machine, frame, item) == (0, 0):
                sequences.fill(machine, item, [], [UNKNOWN])
                wake = partial(_wake, machine, frame, item, position)
                machine.alternatives(frame, [wake, lambda: NOTHING])


def _wake(machine: Machine, frame: Frame, queue: Object, position: ops.Pos) -> Value:
    futures.wake(machine, frame, queue, position)
    return NOTHING


def _visit(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> None:
    """Call functions with each part of a model that is not at hand, which may have none that they do anything to."""

    def visit(function: Value) -> Value:
        return machine.do.call(frame, function, [_RECEIVER], position)

    for _, _, value in given:
        if machine.state is not None:
            machine.alternatives(frame, [partial(visit, value), lambda: NOTHING])


def _has_run(machine: Machine, item: Item) -> bool:
    """Return whether a function that is decorated once more has been run as the callback of a decorator below."""
    return isinstance(item, Function) and item.ref in machine.executed


def _is_callback(machine: Machine, item: Item) -> bool:
    if isinstance(item, Object) and isinstance(item.kind, Library):  # a command: `ctx.invoke(train)`
        found = machine.catalogue.member(item.kind.name, "__call__")
        return found is not None and any(effect.kind == "dispatches" for effect in found[1].effects)
    if isinstance(item, Partial):
        return isinstance(item.function, Function | Method)
    if isinstance(item, Method):
        return isinstance(item.function, Function)
    return isinstance(item, Function) or (isinstance(item, Wrapped) and item.kind != "property")
