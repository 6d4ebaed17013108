"""Functions that code which is not at hand keeps for later, by who keeps them: a registry, an event system, an application.

`registry.register("small", build)`, `engine.on("epoch", log)` and `@app.command()` call nothing. What they are given runs when
their owner is told to do something (`registry.build("small")`, `engine.run()`, `app()`), by names that people give to that. An
owner is told by how it reads, or by its qualified name if it belongs to a library.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from seedlint.solve.state.items import Item
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import one, ordered

#: The first or last words of names of functions that keep what they are given.
_KEEPS: Final = frozenset(
    {"register", "add", "append", "on", "subscribe", "connect", "bind", "attach", "observe", "listen", "set", "include"}
)  # fmt: skip
_KEPT: Final = frozenset(
    {"hook", "hooks", "callback", "callbacks", "handler", "handlers", "listener", "command"}
)
#: The first words of names of functions that run what is kept.
_RUNS: Final = frozenset(
    {"run", "start", "fit", "launch", "execute", "main", "invoke", "call", "serve"}
    | {"emit", "send", "fire", "trigger", "dispatch", "notify", "publish"}
    | {"build", "create", "make", "instantiate"}
)


def keeps(name: str) -> bool:
    """Tell whether a function keeps the functions that it is given, by how its call reads."""
    words = _plain(name).rpartition(".")[2].lower().split("_")
    return words[0] in _KEEPS or words[-1] in _KEPT


def note(machine: Machine, names: Iterable[str], item: Item) -> None:
    """Note that a function has kept another; `names` are how its call reads and its qualified name, if it has one."""
    for name in names:
        if owner := _plain(name).rpartition(".")[0]:
            machine.write((_place(owner), repr(item)), one(item))


def run_by(machine: Machine, names: Iterable[str]) -> list[Item]:
    """Return the functions that a call may run because its owner, or what is called itself, has kept them."""
    found: dict[Item, None] = {}
    for name in names:
        owner, _, last = _plain(name).rpartition(".")
        for place in map(_place, (name, *([owner] if last.lower().split("_")[0] in _RUNS else ()))):
            for kept in machine.heap.names_at(place):
                found |= dict.fromkeys(ordered(machine.heap.read((place, kept))))
    return [*found]


def _plain(name: str) -> str:
    """Return a name without the calls that it ends with: `app.command()(main)` is told by `app.command`."""
    return name.partition("(")[0]


def _place(holder: str) -> str:
    return f"kept by {holder}"
