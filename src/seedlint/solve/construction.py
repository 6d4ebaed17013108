"""What the solver says about a program: every model construction, and the state of the streams there."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from seedlint.ir.stream import Stream
from seedlint.text.span import Place, Span

#: Where a stream's state comes from: a seed, the start of the process (never seeded), or the unknown caller.
Origin: TypeAlias = Literal["seed", "start", "unknown"]
#: What happened to the stream since: nothing, only model constructions, or another draw.
Progress: TypeAlias = Literal["none", "built", "drawn"]


class Event(msgspec.Struct, frozen=True):
    """A seed, a draw or a construction, and the calls that lead to it.

    `what` is the source text of the call (`torch.rand`). `path` holds the place of every call on the way, outermost
    first; its last is where the event happens. `calls` holds the texts of those calls and is as long as `path`.
    """

    what: str
    stream: Stream
    path: tuple[Place, ...]
    calls: tuple[str, ...]


class Reading(msgspec.Struct, frozen=True):
    """One state that a stream may have when a construction begins.

    `seed` is the event of origin "seed", else `None`. `last` is the first draw since (progress "drawn"), or the
    first other construction since (progress "built"), else `None`.
    """

    stream: Stream
    origin: Origin
    progress: Progress
    seed: Event | None = None
    last: Event | None = None


class Construction(msgspec.Struct, frozen=True):
    """One model construction. `model` is the source text of what is called (`MyModel`).

    `reads` holds every possible state of every stream that the construction reads, `others` those of the streams it
    is not known to read. `path` and `calls` lead from the entry point to the construction, as in `Event`.
    `resolved` is false where the call was taken for a model by its use; `overwritten` says that its weights are
    replaced at once; `module` is the dotted name of the module it stands in.
    """

    model: str
    place: Place
    statement: Span
    reads: tuple[Reading, ...] = ()
    others: tuple[Reading, ...] = ()
    path: tuple[Place, ...] = ()
    calls: tuple[str, ...] = ()
    resolved: bool = True
    overwritten: bool = False
    module: str = ""


class Unreadable(msgspec.Struct, frozen=True):
    """A file that could not be read, decoded or parsed: where, and why in words."""

    place: Place
    message: str


class Solution(msgspec.Struct, frozen=True):
    """The outcome of an analysis: constructions in any order, files it could not read, and counted work."""

    constructions: tuple[Construction, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    statistics: dict[str, int] = {}
