"""Models that are given to code which is not at hand: what trains or measures them uses their weights, and training draws."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import loaders, weights
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Item, Opaque
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import join_all, one

#: Functions and methods that run the models they are given. `best = fit(net)`, `engine.train_one_epoch(net)`.
_RUNS: Final = re.compile(
    r"^(?:do_|run_|local_|meta_)?(?:train|fit|fine_?tune|pre_?train|eval|evaluate|test|valid|validate|infer|inference|predict|"
    r"distill|run|learn|search)(?:ing|ation)?(?:_|\d|$)|_(?:train|fit|test|eval|epoch|step|loop)$|^(?:[a-z]\w*_)?trainer(?:_[a-z0-9]+)*$"
    r"|^(?:lr_)?range_test$|^lr_find$"
)
#: Those that only prepare for it, however they go on.
_PREPARES: Final = re.compile(
    r"^(?:load|restore|resume|setup|set|prepare|get|build|create|make|freeze|init|count|print|log)_?"
)
#: Those of them that train, be it to find a rate of learning.
_TRAINS: Final = re.compile(
    r"^(?:do_|run_|local_|meta_|start_)?(?:train|fit|fine_?tune|pre_?train|distill|learn)(?:ing)?(?:_|\d|$)|_(?:train|training|fit|finetune)$"
    r"|^(?:[a-z]\w*_)?trainer(?:_[a-z0-9]+)*$|^(?:lr_)?range_test$|^lr_find$"
)
#: Those that only train on a single batch, which need not draw, or name something of the training.
_IN_PART: Final = re.compile(
    r"_(?:step|batch|iter|mode|args?|config|params?|loss|fn|func|cls|class|factory|type|state|log|logs|stats)s?(?:_|$)"
)
#: What trains the models that it was given, by the name of its class or of a variable that holds it.
_TRAINER: Final = re.compile(
    r"(?i)(?:trainer|solver|runner|engine|learner|experiment|exp|agent|algo|algorithm|pipeline|finetuner|manager)s?(?:_?\d)?$"
)
#: Methods of a model that read its weights.
_READS: Final = frozenset({"state_dict", "forward", "generate", "training_step", "validation_step"})
#: Variables that hold what training has measured or made, and no model.
_MEASURE: Final = re.compile(
    r"(?i)(?:^|_)(?:loss|losses|acc|accs|accuracy|err|errors?|history|hist|metrics?|scores?|stats|results?|res|report|logs?|updates?|"
    r"weights?|grads?|gradients?|state_?dict|rewards?|returns?)(?:_|\d|$)"
)
#: Where the result of an unresolved call keeps the models that the call was given.
_KEPT: Final = "models given"


def note_given(
    machine: Machine, frame: Frame, made: Opaque, given: Sequence[Given], position: ops.Pos
) -> bool:
    """Note what becomes of the models that an unresolved call is given, which returns what it has `made`: they are run, or
    that may hold them. What runs them goes through the loaders that it is given, too. Return whether the call trains them.
    """
    weights.note_asked(machine, frame, (item for _, _, value in given for item in value))
    held, name = [value for _, _, value in given if weights.holds_models(machine, value)], made.name
    if held and _runs(name):
        for value in held:
            weights.use(machine, frame, value)
        loaders.go_through(machine, frame, given, position)
        return _trains(name)
    if loaders.asks_for_batches(name):
        for value in held:
            weights.use(machine, frame, value)
        loaders.go_through(machine, frame, given, position)
    if held:
        machine.write((weights.place_of(made), _KEPT), join_all(held))
    return False


def note_method(machine: Machine, frame: Frame, receiver: Item, name: str, *, sets_mode: bool) -> bool:
    """Note that the weights of an unresolved object, and of the models which it was made with, are used by its method `name`,
    if that runs or reads them; one that only sets the mode of a model is no use of its own weights. Return whether the method
    trains any.
    """
    weights.note_asked(machine, frame, (receiver,))
    own = isinstance(receiver, Opaque) and weights.holds_models(machine, one(receiver))
    if name in _READS or (_runs(name) and not sets_mode):
        weights.use(machine, frame, one(receiver))
    trains = own and not sets_mode
    if isinstance(receiver, Opaque) and _runs(name):
        kept = (weights.place_of(receiver), _KEPT)
        if kept in machine.heap.cells:
            weights.use(machine, frame, machine.read(frame, kept))
            trains = trains or not sets_mode or _is_trainer(machine, receiver)
    return trains and _trains(name)


def gives_measures(taker: ops.Op | None) -> bool:
    """Tell whether what takes the result of `client.train()` shows that it is no mode which is set, as a model then gives back
    itself: it is taken apart, or kept as what was measured.
    """
    match taker:
        case ops.Unpack():
            return True
        case ops.Store(name=name):
            return bool(_MEASURE.search(name))
        case _:
            return False


def _is_trainer(machine: Machine, item: Opaque) -> bool:
    """Tell whether an unresolved object that was given a model trains that, and is no model around it, by its names."""
    return any(
        _TRAINER.search(each) for each in (item.name, *machine.unresolved.variables.get(item.site, ()))
    )


def _trains(name: str) -> bool:
    """Tell whether what has that name trains the models that it is given, and not for a single batch."""
    return bool(_TRAINS.search(name)) and not _PREPARES.search(name) and not _IN_PART.search(name)


def _runs(name: str) -> bool:
    """Tell whether what has that name runs the models that it is given."""
    return bool(_RUNS.search(name)) and not _PREPARES.search(name)
