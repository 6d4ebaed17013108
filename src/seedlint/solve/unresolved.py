"""Calls of what nobody knows: they draw nothing, may seed by their name, may build a model by how its result is used."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.ir.stream import STREAMS
from seedlint.solve import construct
from seedlint.solve.frame import Frame
from seedlint.solve.lattice import after_seed, join_states
from seedlint.solve.machine import Machine
from seedlint.solve.seeding_names import seeds_all
from seedlint.solve.values import (
    UNKNOWN,
    Constant,
    Function,
    Generator,
    Given,
    Item,
    Method,
    Object,
    Opaque,
    Partial,
    Value,
    Wrapped,
    one,
)

#: Methods whose result is the model itself.
_FLUENT: Final = frozenset(
    {"to", "cuda", "cpu", "half", "float", "double", "bfloat16", "eval", "train", "requires_grad_", "apply"}
)
#: How much a use of an unresolved object tells that it is a model; MODEL_EVIDENCE together suffice.
_USES: Final = {
    "parameters": 4,
    "named_parameters": 4,
    "requires_grad_": 4,
    "named_modules": 4,
    "eval": 4,
    "state_dict": 3,
    "load_state_dict": 3,
    "train": 3,
    "half": 1,
    "cuda": 2,
    "to": 2,
}
MODEL_EVIDENCE: Final = 4
_MODEL_NAME: Final = re.compile(
    r"(?:Model|Net|Network|Transformer|Encoder|Decoder)\w{0,3}$|^(?:build|create|get|make|load|init)_\w*(?:model|net|network)s?$"
)
_NEVER: Final = re.compile(
    r"(?i)optim|sched|trainer|loader|dataset|tokeni|accelerator|fabric|scaler|loss|criterion|metric|ema$|runner|"
    r"experiment|pipeline|engine|learner|session|solver|logger|writer|processor|env(?:iron|ironment)?s?$"
)
#: Names of variables that hold a model, as supporting evidence.
_MODEL_VARIABLE: Final = re.compile(
    r"(?:^|_)(?:models?|nets?|networks?|backbone|encoder|decoder|generator|discriminator|critic|actor|policy|classifier|"
    r"student|teacher)$",
    re.IGNORECASE,
)


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
    if seeds_all(name, arguments=len(given), of_module=of_module):
        _seed_all(machine, frame, position, name)
        return UNKNOWN
    _run_callbacks(machine, frame, given, position)
    if machine.unknown_calls_draw and not (library and machine.is_tame(library)):
        construct.draw(machine, frame, STREAMS, position, name)
    if position < 0 or machine.state is None:
        return UNKNOWN
    result = one(Opaque(frame.site(position), last))
    note_name(machine, frame.site(position), last)
    if frame.site(position) in machine.models:
        return construct_model(machine, frame, position, name, lambda: result)
    return result


def note_name(machine: Machine, site: tuple[str, int], name: str) -> None:
    """Count a name that speaks of a model as supporting evidence, one that speaks of something else as a no."""
    if site in machine.named:
        return
    machine.named.add(site)
    if _NEVER.search(name):
        machine.evidence[site] -= 100
    elif _MODEL_NAME.search(name):
        machine.evidence[site] += 2


def note_variable(machine: Machine, value: Value, name: str) -> None:
    """Count the name of a variable that receives an unresolved result as supporting evidence."""
    for item in value:
        if (
            isinstance(item, Opaque)
            and (item.site, "variable") not in machine.uses
            and _MODEL_VARIABLE.search(name)
        ):
            machine.uses.add((item.site, "variable"))
            machine.evidence[item.site] += 2


def construct_model(
    machine: Machine, frame: Frame, position: ops.Pos, name: str, run: Callable[[], Value]
) -> Value:
    """Take an unresolved call for a model construction that reads every stream."""

    def build() -> Value:
        result = run()
        if machine.state is not None:
            construct.draw(machine, frame, STREAMS, position, name)
        return result

    return construct.construct(machine, frame, position, name, build, resolved=False)


def call_method(
    machine: Machine, frame: Frame, receiver: Item, name: str, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a method of which only the name is known."""
    site = _site_of(machine, receiver)
    if site is not None:
        score = _USES.get(name, 0)
        if score and (site, name) not in machine.uses:
            machine.uses.add((site, name))
            machine.evidence[site] += score
        if name in _FLUENT:
            return one(receiver)
        if name == "load_state_dict" and isinstance(receiver, Object):
            machine.write((receiver.place, "#weights"), frozenset({Constant("bool", False)}))
        if score:
            return UNKNOWN
    return call(machine, frame, frame.text(position) or name, given, position)


def _site_of(machine: Machine, item: Item) -> tuple[str, int] | None:
    if isinstance(item, Opaque):
        return item.site
    return machine.made_at.get(item.place) if isinstance(item, Object) else None


def note_model_use(machine: Machine, value: Value) -> None:
    """Count that objects are passed where only models are."""
    for item in value:
        site = _site_of(machine, item)
        if site is not None and (site, "passed") not in machine.uses:
            machine.uses.add((site, "passed"))
            machine.evidence[site] += MODEL_EVIDENCE


def _seed_all(machine: Machine, frame: Frame, position: ops.Pos, name: str) -> None:
    if machine.state is None:
        return
    machine.state = {
        stream: after_seed(construct.event(frame, stream, position, name), entropy=False)
        for stream in STREAMS
    }


def _run_callbacks(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> None:
    """Run functions handed to unknown code: they count as called, perhaps."""
    for _, _, value in given:
        for item in sorted(value, key=repr):
            if isinstance(item, Generator) and item.is_coroutine:
                machine.do.activate(frame, item.function, dict(item.bindings), position, None)
            elif _is_callback(item):
                before = machine.state
                machine.do.call(frame, one(item), [], position)
                machine.state = join_states(before, machine.state)


def _is_callback(item: Item) -> bool:
    if isinstance(item, Partial):
        return isinstance(item.function, Function | Method)
    if isinstance(item, Method):
        return isinstance(item.function, Function)
    return isinstance(item, Function) or (isinstance(item, Wrapped) and item.kind != "property")
