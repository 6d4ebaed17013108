"""Where an effect of the catalogue happens."""

from __future__ import annotations

from dataclasses import dataclass

from seedlint.ir import ops
from seedlint.solve.objects.arguments import Bound


@dataclass(slots=True, frozen=True)
class Site:
    """One library call: what is called (qualified name), where, and its bound arguments."""

    name: str
    position: ops.Pos
    bound: Bound
