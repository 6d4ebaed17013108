"""Code that is not at hand and draws the weights of the models it is given anew, as its name says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import construct, frameworks, weights
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Unknown, Value
from seedlint.solve.state.machine import Machine

_INIT: Final = r"(?:re)?(?:init(?:iali[sz](?:e|er|ation))?|reset)"
_OF_WHAT: Final = r"(?:(?:all|model|net|network|module|layer|linear|conv|fc)_)?"
_WEIGHTS: Final = r"(?:weights?|params?|parameters?|xavier|kaiming|glorot|orthogonal)"
#: `init_weights`, `weights_init_normal`, `initialize_model_params`, `xavier_init`, `weightReset`. That nothing is drawn (a
#: constant, a copy of other weights) is rare, and told by other names as a rule.
_INITIALISES: Final = re.compile(
    rf"(?i)^_*(?:apply_|do_)?(?:{_INIT}_?{_OF_WHAT}{_WEIGHTS}|{_WEIGHTS}_?{_INIT})(?:_(?!from|file|path)|\d|$)"
)
#: Parameters are what a program was started with, as often as not, unless it is a model's that are meant.
_PARAMETERS: Final = re.compile(r"(?i)param")


def says_so(name: str) -> bool:
    """Tell whether what has that name draws the weights of a model, or of a part of one, that it is given."""
    return _INITIALISES.search(name) is not None


def note_given(
    machine: Machine, frame: Frame, name: str, given: Sequence[Given], position: ops.Pos, text: str
) -> None:
    """Draw the weights of the models, or parts of models, that the unresolved call `name` is given, if it does that."""
    if says_so(name) and any(_may_be_model(machine, name, value) for _, _, value in given):
        draw(machine, frame, position, text)


def draw(machine: Machine, frame: Frame, position: ops.Pos, text: str) -> None:
    """Draw weights by code that is not at hand, from the streams that may be seeded."""
    construct.draw(
        machine, frame, frameworks.seeded_streams(machine, frame, frameworks.LAYERS), position, text
    )


def _may_be_model(machine: Machine, name: str, value: Value) -> bool:
    """Tell whether a value is a model, or may be a part of one."""
    if weights.holds_models(machine, value):
        return True
    return not _PARAMETERS.search(name) and any(isinstance(item, Unknown) for item in value)
