"""Where an effect of the catalogue happens."""

from __future__ import annotations

from dataclasses import dataclass

from seedlint.ir import ops
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.state.items import Class, Library, Object


@dataclass(slots=True, frozen=True)
class Site:
    """One library call: what is called (qualified name), where, and its bound arguments."""

    name: str
    position: ops.Pos
    bound: Bound

    @property
    def told(self) -> str:
        """What stories call it where no call is written (`dataset[0]`).

        An object that is called goes by its class, and so does a method of a class that is the catalogue's own.
        """
        owner, _, member = self.name.rpartition(".")
        receiver = self.bound.receiver
        if not isinstance(receiver, Object) or not isinstance(receiver.kind, Class | Library):
            return self.name
        if member == "__call__":
            return receiver.kind.name
        return f"{receiver.kind.name}.{member}" if owner.rpartition(".")[2].startswith("_") else self.name
