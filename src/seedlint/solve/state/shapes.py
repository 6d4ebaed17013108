"""The shapes of what stands for functions and methods of Python itself when they are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from seedlint.ir import ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Item, Value
from seedlint.solve.state.machine import Machine

Special: TypeAlias = Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]
Method: TypeAlias = Callable[[Machine, Frame, Item, Sequence[Given], ops.Pos], Value]
