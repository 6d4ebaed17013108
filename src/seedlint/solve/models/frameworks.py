"""The streams that code which is not at hand draws from, as far as the imports of the program tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.objects.classes import linear
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import imported
from seedlint.solve.state.items import Item, Library
from seedlint.solve.state.lattice import Entry, Seed
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import TRUE

#: The frameworks whose models run on no other, as those of Keras do.
_ALONE: Final = frozenset({"torch"})
#: The class of the catalogue whose methods are the frameworks, and draw what their layers draw.
LAYERS: Final = "seedlint.unresolved.Frameworks"
#: That whose methods draw what going through their batches draws.
BATCHES: Final = "seedlint.unresolved.Training"


def streams(machine: Machine, frame: Frame, kind: str) -> tuple[Stream, ...]:
    """Return the streams that layers, or batches, of the frameworks that the program imports draw from; if it imports none,
    those of any framework.
    """
    return _streams_of(machine, frame, kind)[0]


def seeded_streams(machine: Machine, frame: Frame, kind: str) -> tuple[Stream, ...]:
    """Return those of them of which it is open that nothing has seeded them; if no framework is imported, those that are seeded
    for sure. That something draws by its name is no evidence that a seed is lacking.
    """
    found, is_imported = _streams_of(machine, frame, kind)
    kinds = (Seed, Entry) if is_imported else (Seed,)
    state = machine.state or {}
    return tuple(
        stream for stream in found if any(isinstance(origin, kinds) for origin, _, _ in state.get(stream, ()))
    )


def foreign(machine: Machine, item: Item) -> frozenset[Stream]:
    """Return the streams that a model of a class does not read, whatever layers that are not at hand it has: those of other
    frameworks than the one which its class is written with.
    """
    known = _members(machine, LAYERS)
    bases = {base.name.partition(".")[0] for base in linear(machine, item) if isinstance(base, Library)}
    if bases & known.keys() != _ALONE:
        return frozenset()
    others = (effect for name in known.keys() - _ALONE for effect in known[name].effects)
    return frozenset(stream for effect in others for stream in effect.streams)


def _streams_of(machine: Machine, frame: Frame, kind: str) -> tuple[tuple[Stream, ...], bool]:
    """Return the streams of the frameworks that are imported, or of all, and whether any is."""
    known = _members(machine, kind)
    used = [name for name in known if machine.read(frame, imported(name)) == TRUE]
    drawn = {s for name in used or known for effect in known[name].effects for s in effect.streams}
    return tuple(stream for stream in STREAMS if stream in drawn), bool(used)


def _members(machine: Machine, kind: str) -> Mapping[str, schema.Callable]:
    entry = machine.catalogue.lookup(kind)
    return entry.members if isinstance(entry, schema.Class) else {}
