"""What is passed where only models, or their parameters, are: what an unresolved call returned is a model, unless a model gave it
out as a part of itself.
"""

from __future__ import annotations

from seedlint.solve.models import evidence, names
from seedlint.solve.state.items import Item, Opaque, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import ordered

#: What is passed alone is a model; among several, one may be something else.
_PASSED = evidence.MODEL_EVIDENCE
_AMONG = _PASSED // 2


def note_method(machine: Machine, receiver: Item, method: str, site: tuple[str, int]) -> None:
    """Note that a call is one of a method of an unresolved object: what a model's method returns is a part of it, as a rule."""
    if not names.BUILDS.search(method):
        machine.unresolved.methods_of[site] = (receiver, method)


def note_model_use(machine: Machine, value: Value, *, sure: bool = False) -> None:
    """Count that objects are passed where only models are; among several, one may be something else unless it is `sure`."""
    for item in ordered(value):
        if isinstance(item, Tuple):
            for inner in item.items:
                for each in ordered(inner):
                    _count(machine, each, "among passed", _PASSED if sure else _AMONG)
        _count(machine, item, "passed", _PASSED)


def _count(machine: Machine, item: Item, use: str, score: int) -> None:
    if not (
        isinstance(item, Opaque)
        and names.WEIGHTLESS.search(item.name)
        and not names.WEIGHTED.search(item.name)
    ):
        evidence.count_use(machine, _whole(machine, item), use, score)


def _whole(machine: Machine, item: Item) -> Item:
    """Return the model whose part, or whose parameters, an unresolved call returned; else what it returned itself."""
    if not isinstance(item, Opaque) or item.site not in machine.unresolved.methods_of:
        return item
    receiver, method = machine.unresolved.methods_of[item.site]
    is_model = (
        names.PARAMETERS.search(method) or evidence.so_far(machine, receiver) >= evidence.MODEL_EVIDENCE
    )
    return receiver if is_model else item
