"""One library call: as the text of a program, and as what is needed to run it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import torch


@dataclass(frozen=True)
class Row:
    """A call of a library, `call`, after the statements of `setup`.

    Both are run and linted. Values that cannot be written are in `given`; the linter reads them as what `shown` says.
    """

    name: str
    call: str
    setup: tuple[str, ...] = ()
    given: Mapping[str, object] = field(default_factory=dict)
    shown: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "; ".join((*self.shown, *self.setup, self.call))


class Writer:
    """Writes values as the arguments of a call; what cannot be written gets a name."""

    def __init__(self) -> None:
        self.given: dict[str, object] = {}
        self.shown: list[str] = []

    def arguments(self, args: Iterable[object], kwargs: Mapping[str, object]) -> str:
        """Return the text of the arguments."""
        return ", ".join([*map(self.value, args), *(f"{k}={self.value(v)}" for k, v in kwargs.items())])

    def value(self, value: object) -> str:
        """Return the text of one value."""
        match value:
            case None | bool() | int() | str() | torch.dtype() | torch.layout() | torch.memory_format():
                return repr(value)
            case float() if math.isfinite(value):
                return repr(value)
            case torch.device():
                return repr(str(value))
            case list() if type(value) is list:
                return f"[{', '.join(map(self.value, value))}]"
            case tuple() if type(value) is tuple:
                return f"({''.join(f'{self.value(item)}, ' for item in value)})"
            case _:
                name = f"x{len(self.given)}"
                self.given[name] = value
                shown = "torch.zeros(3)" if isinstance(value, torch.Tensor) else "unknown()"
                self.shown.append(f"{name} = {shown}")
                return name

    def row(self, name: str, call: str, setup: Iterator[str] | Iterable[str] = ()) -> Row:
        """Return the row of a call that was written with this."""
        return Row(name, call, tuple(setup), self.given, tuple(self.shown))
