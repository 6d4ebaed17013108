"""The calls that a fix may have to invent, by stream: where the author wrote none that could be repeated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from seedlint.ir.stream import Stream


class Invention(NamedTuple):
    """A library's own call: the module to import, the name it commonly goes by, and the call's name in the module."""

    module: str
    alias: str
    name: str

    @property
    def dotted(self) -> str:
        """The qualified name of the call."""
        return f"{self.module}.{self.name}"


#: The library's own way to seed a stream.
SEEDS: Final[Mapping[Stream, Invention]] = {
    "python": Invention("random", "random", "seed"),
    "numpy": Invention("numpy", "np", "random.seed"),
    "torch": Invention("torch", "torch", "manual_seed"),
    "torch.cuda": Invention("torch", "torch", "manual_seed"),
    "tensorflow": Invention("tensorflow", "tf", "random.set_seed"),
    "keras": Invention("keras", "keras", "utils.set_random_seed"),
}
#: The context manager that gives a block a sequence of its own, for the streams that have one.
FORKS: Final[Mapping[Stream, Invention]] = {
    "torch": Invention("torch", "torch", "random.fork_rng"),
    "torch.cuda": Invention("torch", "torch", "random.fork_rng"),
}
