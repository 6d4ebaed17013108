"""The shapes of what makes a collection and of what its methods do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from seedlint.ir import ops
from seedlint.solve.frame import Frame
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    Given,
    Item,
    Value,
)

Maker: TypeAlias = Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]


Method: TypeAlias = Callable[[Machine, Frame, Item, Sequence[Given], ops.Pos], Value]
