"""What the solver says about a program: every model construction, and the state of the streams there."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from seedlint.ir.stream import Stream
from seedlint.text.span import Place, Span

#: Where a stream's state comes from: a seed, the start of the process (never seeded), a seed without a value in a program
#: that gives the stream one elsewhere, or the unknown caller.
Origin: TypeAlias = Literal["seed", "start", "entropy", "unknown"]
#: What happened to the stream since: nothing, only model constructions, or another draw.
Progress: TypeAlias = Literal["none", "built", "drawn"]
#: What an event iterates: nothing, what stands at its place, or an argument of the call there.
Iterates: TypeAlias = Literal["", "place", "argument"]


class Event(msgspec.Struct, frozen=True):
    """A seed, a draw or a construction, and the calls that lead to it.

    `what` is the source text of the call (`torch.rand`). `path` holds the place of every call on the way, outermost
    first; its last is where the event happens. `calls` holds the texts of those calls and is as long as `path`.
    `iterates` says that the event is the iteration of something: of what stands at the place, or of an argument of the
    call there. `what` then names the method that iterates, until it is quoted (`quote`), and the iterated thing after.
    """

    what: str
    stream: Stream
    path: tuple[Place, ...]
    calls: tuple[str, ...]
    iterates: Iterates = ""


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
    replaced at once; `module` is the dotted name of the module it stands in. `late` are streams that it reads and that are
    first seeded after it.
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
    late: tuple[Stream, ...] = ()


#: What a program does at one place, whatever the state of the streams there; `subject` and `other` of the observation
#: say more.
#: - "entropy-seed": seeds streams with a value that differs from run to run
#: - "falsy-seed": seeds only where the seed counts as true
#: - "hot-reseed": seeds in a method (`subject`) that runs again and again, or that its caller does not expect to seed
#: - "global-generator": passes the global generator, which a seed call returned, as a local one
#: - "unseeded-generator": makes a local generator that is never seeded
#: - "dataset-generator": keeps a local generator on a dataset (`subject`) that is copied into worker processes (at `other`)
#: - "constant-worker-seed": seeds every worker process with the same constant
#: - "legacy-draw": draws from a global stream for which there are local generators; `subject` is the qualified name
#: - "implicit-generator": draws from a global stream where the argument `subject` would name a local generator
#: - "seed-after-model": builds a model that reads streams which are first seeded later (at `other`)
#: - "trainer-seed-after-model": the same, where what seeds is the constructor of a library's class
#: - "partial-seed": seeds, but not the streams that something (at `other`) draws from
#: - "twin": builds a model with the same weights, bit for bit, as one built before (at `other`); where `subject` is "turns",
#:   as itself in an earlier turn of the loop that holds the call `other`
Habit: TypeAlias = Literal[
    "entropy-seed",
    "falsy-seed",
    "hot-reseed",
    "global-generator",
    "unseeded-generator",
    "dataset-generator",
    "constant-worker-seed",
    "legacy-draw",
    "implicit-generator",
    "seed-after-model",
    "trainer-seed-after-model",
    "partial-seed",
    "twin",
]


class Observation(msgspec.Struct, frozen=True):
    """Something that the program does at one place and that a rule speaks of: see `Habit`.

    `what` is the source text of the call; `other` is another event that belongs to the story. `seed` is the seed of a
    "partial-seed" with all calls that lead to it.
    """

    habit: Habit
    what: str
    place: Place
    statement: Span
    streams: tuple[Stream, ...] = ()
    subject: str = ""
    other: Event | None = None
    seed: Event | None = None


class Unreadable(msgspec.Struct, frozen=True):
    """A file that could not be read, decoded or parsed: where, and why in words."""

    place: Place
    message: str


class Solution(msgspec.Struct, frozen=True):
    """What solving a program tells: constructions and observations in any order, files it could not read, counted work.

    `seeds` says that some way through the program seeds a stream. `unfollowed` counts the calls that were not followed, as the
    work allowed was done, by the file that the program was entered at.
    """

    constructions: tuple[Construction, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    statistics: dict[str, int] = {}
    observations: tuple[Observation, ...] = ()
    seeds: bool = False
    unfollowed: dict[str, int] = {}
