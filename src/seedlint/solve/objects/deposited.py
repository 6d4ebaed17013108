"""The models that a program puts into folders and reads again in the same run: of what class each is."""

from __future__ import annotations

from typing import Final

from seedlint.solve.objects import classes
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, place_of

#: The table of the classes of what folders hold, by their paths.
_FOLDERS: Final = "#folders"
#: What the task of a class follows on in its name: `BertForTokenClassification`.
_TASK: Final = "For"
#: What the name of the trunk of a family ends in: `BertModel`.
_TRUNK: Final = "Model"
#: What the name of the class ends in that the models of a family are below: `BertPreTrainedModel`.
_FAMILY: Final = "PreTrainedModel"
#: Tasks whose heads have the same weights in some families (BERT), and others in the rest (RoBERTa).
_ALIKE: Final = (
    frozenset({"SequenceClassification", "TokenClassification"}),
    frozenset({"MaskedLM", "PreTraining", "CausalLM", "ConditionalGeneration"}),
)
#: What the name of a model of words ends in that says no task: `BertLMHeadModel`.
_WORDS: Final = "LMHeadModel"


def put(machine: Machine, folder: Value, models: Value) -> None:
    """Note that a folder holds the models, in the place of what was there; nothing, if their class is not known."""
    name = place_of(folder)
    kinds = [item.kind for item in models if isinstance(item, Object)]
    known = len(kinds) == len(models) and all(isinstance(kind, Class | Library) for kind in kinds)
    if name and machine.state is not None:
        machine.write((_FOLDERS, name), frozenset(kinds) if known else NOTHING)


def fits(machine: Machine, frame: Frame, bound: Bound, folder: str) -> bool | None:
    """Tell whether the folder in an argument holds all weights of what the receiver, a class, is to make of it; None if that
    is not known.
    """
    name = place_of(bound.get(folder))
    held = machine.read(frame, (_FOLDERS, name)) if name else NOTHING
    if not held or held & FALSE or bound.receiver is None:
        return None
    answers = {_fits(machine, bound.receiver, kind) for kind in held}
    return answers.pop() if len(answers) == 1 else None


def classes_for_task(machine: Machine, frame: Frame, bound: Bound, folder: str) -> list[Library]:
    """Return the classes of what the receiver, which finds the class for a task, makes of the folder in an argument; none if that
    is not known.
    """
    name = place_of(bound.get(folder))
    held = machine.read(frame, (_FOLDERS, name)) if name else NOTHING
    found = [
        for_task(machine, bound.receiver, kind)
        for kind in held
        if isinstance(kind, Library) and _is_of_family(machine, kind)
    ]
    return (
        [kind for kind in found if kind is not None] if len(found) == len(held) and None not in found else []
    )


def for_task(machine: Machine, finder: Item | None, held: Library) -> Library | None:
    """Return the class in the family of another that `finder` (`AutoModelForMaskedLM`) finds; None if that is not known."""
    task = _task(finder) if isinstance(finder, Library) else ""
    found = _of_family(held, task) if task else _trunk(held)
    return found if machine.catalogue.is_model(found.name) else None


def _trunk(held: Library) -> Library:
    """Return the trunk of the family of a class, as its name tells."""
    module, _, name = held.name.rpartition(".")
    head, found, _ = name.partition(_TASK)
    return Library(f"{module}.{head}{_TRUNK}") if found else held


def _fits(machine: Machine, wanted: Item, held: Item) -> bool | None:
    """Tell whether a model of one class has all weights of one that is wanted; None where that is not known."""
    if wanted == held:
        return True
    if not (isinstance(wanted, Library) and isinstance(held, Library) and _is_of_family(machine, held)):
        return None
    found = wanted if machine.catalogue.is_model(wanted.name) else _of_family(held, _task(wanted))
    if not machine.catalogue.is_model(found.name) or _are_alike(_task(found), _task(held)):
        return None
    if found == held:
        return True
    below = classes.linear(machine, found), classes.linear(machine, held)
    return None if held in below[0] or found in below[1] else False


def _are_alike(one_task: str, other: str) -> bool:
    """Tell whether heads for two tasks, which are not the same, may have the same weights."""
    return one_task != other and any({one_task, other} <= tasks for tasks in _ALIKE)


def _of_family(held: Library, task: str) -> Library:
    """Return the class for a task in the family of another one, as its name tells."""
    module, _, name = held.name.rpartition(".")
    family = name.partition(_TASK)[0].removesuffix(_TRUNK)
    return Library(f"{module}.{family}{_TASK}{task}")


def _is_of_family(machine: Machine, kind: Library) -> bool:
    """Tell whether a class is one of a family, not what a name or a configuration finds the class of."""
    bases = (name.rpartition(".")[2] for name in machine.catalogue.mro(kind.name))
    return any(base.endswith(_FAMILY) and base != _FAMILY for base in bases)


def _task(kind: Library) -> str:
    """Return what the name of a class says that its models are for; empty for the trunk of a family."""
    name = kind.name.rpartition(".")[2]
    return "CausalLM" if name.endswith(_WORDS) else name.partition(_TASK)[2]
