"""What happened to each stream: whether it was seeded, and what drew from it since.

A draw is not observed but *measured*: the tracker compares the generator's state with the one it saw last. A change
while a model is under construction is that construction's; any other change is another draw. Seeds, saves and
restores announce themselves (`streams` wraps the libraries' functions). A restored state has the status that it had
when it was saved; a state that nothing saved in this run counts as a seed, and a seed from entropy makes a stream
unseeded, because the state that it sets is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from threading import RLock

#: A path relative to the program's folder, and a line (1-based).
Where = tuple[str, int]


@dataclass(frozen=True)
class Status:
    """The history of a stream since it was last set.

    `seed_tick` is when it was seeded (-1: never), `built` holds the numbers of the model constructions that drew
    since, `drawn` says where the first other draw was.
    """

    seeded: bool = False
    seed_tick: int = -1
    seed_at: Where | None = None
    built: tuple[int, ...] = ()
    drawn: Where | None = None


@dataclass
class Construction:
    """One execution of a model's constructor that is not part of another model's.

    `readings` holds (stream, status at the first draw since the beginning or since a seed inside); `before` holds the
    status of every stream at the beginning or since the last seed inside.
    """

    number: int
    before: dict[str, Status]
    readings: list[tuple[str, Status]] = field(default_factory=list)


@dataclass
class Stream:
    """One generator: `fingerprint` returns its whole state in a comparable form."""

    name: str
    fingerprint: Callable[[], bytes]
    seen: bytes = b""
    status: Status = Status()
    saved: dict[bytes, Status] = field(default_factory=dict)
    #: What a program was given when it saved a state, by its identity, and the status then. Two states may be equal and have
    #: been saved at different times. The objects are kept so that no other gets their identity.
    handed: dict[int, tuple[object, Status]] = field(default_factory=dict)


class Tracker:
    """The statuses of all streams of a running program."""

    def __init__(self, fingerprints: Mapping[str, Callable[[], bytes]]) -> None:
        self.streams = {name: Stream(name, take, seen=take()) for name, take in fingerprints.items()}
        self.current: Construction | None = None
        self.seeded: set[str] = set()
        #: Held while something announces itself: another thread is not to take a seed that is under way for a draw.
        self.announcing = RLock()
        self._ticks = count()
        self._numbers = count()

    def tick(self) -> int:
        """Return the next point in time."""
        return next(self._ticks)

    def settle(self, where: Where) -> None:
        """Account for what drew since the last look; `where` is the line of the program that ran."""
        with self.announcing:
            for stream in self.streams.values():
                state = stream.fingerprint()
                if state != stream.seen:
                    stream.seen = state
                    self._drew(stream, where)

    def _drew(self, stream: Stream, where: Where) -> None:
        status = stream.status
        if self.current is None:
            if status.drawn is None:
                stream.status = replace(status, drawn=where)
        elif self.current.number not in status.built:
            self.current.readings.append((stream.name, status))
            stream.status = replace(status, built=(*status.built, self.current.number))

    def begin(self, where: Where) -> Construction:
        """A model construction begins."""
        self.settle(where)
        before = {name: stream.status for name, stream in self.streams.items()}
        self.current = Construction(next(self._numbers), before)
        return self.current

    def end(self, where: Where) -> None:
        """The model construction that began last ends."""
        self.settle(where)
        self.current = None

    def seed(self, name: str, where: Where, *, entropy: bool) -> None:
        """A stream was seeded a moment ago; the caller has settled before."""
        stream = self.streams[name]
        stream.seen = stream.fingerprint()
        if entropy:
            stream.status = Status(seed_tick=self.tick())
        else:
            self.seeded.add(name)
            stream.status = Status(seeded=True, seed_tick=self.tick(), seed_at=where)
        if self.current is not None:
            self.current.before[name] = stream.status

    def save(self, name: str, handed: object) -> None:
        """The state of a stream was saved as the object `handed`; the caller has settled before."""
        stream = self.streams[name]
        stream.saved[stream.seen] = stream.status
        stream.handed[id(handed)] = handed, stream.status

    def restore(self, name: str, where: Where, given: object) -> None:
        """The state of a stream was restored from the object `given` a moment ago; the caller has settled before."""
        stream = self.streams[name]
        stream.seen = stream.fingerprint()
        _, known = stream.handed.get(id(given), (None, stream.saved.get(stream.seen)))
        if known is None:
            self.seed(name, where, entropy=False)
        else:
            stream.status = known
            if self.current is not None:
                self.current.before[name] = known
