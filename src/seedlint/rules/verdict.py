"""The verdicts on a construction, from the states its streams may have.

A construction is *stale* if something drew since the seed from a stream that it reads; else *chained* if other
models drew from it; else *beside* if its own streams are seeded and something drew from streams it is not known to
read. The three exclude each other, and none of them applies where the weights are overwritten at once.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Final

from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.state.construction import Construction, Progress, Reading

#: The origins of states that no seed with a value has set.
_WITHOUT_SEED: Final = frozenset({"start", "entropy"})


def stale(construction: Construction) -> tuple[Reading, ...]:
    """Return the readings that make a construction stale, none if it is not."""
    if construction.overwritten:
        return ()
    return _seeded(_reads(construction), "drawn")


def chained(construction: Construction) -> tuple[Reading, ...]:
    """Return the readings that make a construction chained, none if it is not."""
    if construction.overwritten or stale(construction):
        return ()
    return _seeded(_reads(construction), "built")


def beside(construction: Construction) -> tuple[Reading, ...]:
    """Return the readings of other streams that were drawn from, none if the construction is stale or chained."""
    if construction.overwritten or stale(construction) or chained(construction):
        return ()
    known = {reading.stream for reading in construction.reads if reading.origin not in _WITHOUT_SEED}
    if any(reading.stream not in known for reading in _reading(construction, _WITHOUT_SEED)):
        return ()
    return _seeded(construction.others, "drawn")


def unseeded(construction: Construction) -> tuple[Reading, ...]:
    """Return the readings of streams that may never have been seeded.

    A model that was not resolved is taken to read the streams of every framework: the seed of one is enough.
    """
    return _reading(construction, {"start"})


def _reading(construction: Construction, origins: Container[str]) -> tuple[Reading, ...]:
    """Return the readings of these origins, none of an unresolved model that may do with another stream."""
    reads = _reads(construction)
    if not construction.resolved and any(reading.origin == "seed" for reading in reads):
        return ()
    return tuple(reading for reading in reads if reading.origin in origins)


def _reads(construction: Construction) -> tuple[Reading, ...]:
    """Return the readings of a construction, of an unresolved model without those of a GPU's stream where the CPU's, on which
    it is built nearly always, was never seeded: `torch.cuda.manual_seed` alone does not make it another model's neighbour.
    """
    reads = tuple(construction.reads)
    on_cpu = {reading.origin for reading in reads if reading.stream == "torch"}
    if construction.resolved or on_cpu != {"start"}:
        return reads
    return tuple(reading for reading in reads if reading.stream != "torch.cuda")


def told(readings: Iterable[Reading]) -> Reading:
    """Return the reading whose story is the shortest; among equals, that of the stream that is named first.

    A model that may read a GPU's stream as well as the CPU's is built on the CPU and moved, nearly always.
    """
    return min(readings, key=_length)


def streams(readings: Iterable[Reading]) -> tuple[Stream, ...]:
    """Return the streams of the readings, each once, in the order in which messages name them."""
    named = {reading.stream for reading in readings}
    return tuple(stream for stream in STREAMS if stream in named)


def _seeded(readings: Iterable[Reading], progress: Progress) -> tuple[Reading, ...]:
    return tuple(reading for reading in readings if reading.origin == "seed" and reading.progress == progress)


def _length(reading: Reading) -> tuple[bool, int, int]:
    steps = sum(len(event.path) for event in (reading.seed, reading.last) if event is not None)
    return reading.stream == "torch.cuda", steps, STREAMS.index(reading.stream)
