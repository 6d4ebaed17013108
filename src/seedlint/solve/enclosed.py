"""Models built in the arguments of a call that turns out to be a factory's: they belong to the construction that the call is.

A model class is known to build before its arguments are evaluated (`construct.begin`); a function is not. So what the arguments
have built is noted as if it stood alone, and taken into the factory's construction once that is known.
"""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.solve.frame import Arguments, Construction, Frame
from seedlint.solve.lattice import BUILT, Evidence, StreamState
from seedlint.solve.values import Site


def begin(frame: Frame, position: ops.Pos) -> None:
    """Note what had been built when the arguments of the call at a position are about to be evaluated."""
    frame.arguments[position] = Arguments(dict(frame.constructions))


def close(frame: Frame, position: ops.Pos) -> None:
    """Forget the arguments of a call that has ended."""
    frame.arguments.pop(position, None)


def taken_in(frame: Frame, built: Construction, position: ops.Pos) -> list[Construction]:
    """Return the constructions that the call of a factory at a position is: what its arguments have built, each as a part, and
    the factory's own, which does not count these as built before it. What the arguments left behind stays where it is.
    """
    arguments = frame.arguments.get(position)
    if arguments is None:
        return [built]
    if arguments.models is None:
        arguments.models = _models(frame, arguments)
    if not arguments.models:
        return [built]
    inside = {model.site for model in arguments.models}
    left = {each.sites for each in frame.constructions.values() if each.stays}
    built.reads = {s: _without(atoms, inside, left, len(frame.prefix)) for s, atoms in built.reads.items()}
    built.reads = {stream: atoms for stream, atoms in built.reads.items() if atoms}
    return [_moved(model, built) for model in arguments.models] + [built]


def _models(frame: Frame, arguments: Arguments) -> list[Construction]:
    found = [
        built
        for key, built in frame.constructions.items()
        if built is not arguments.known.get(key) and not built.stays and built.reads
    ]
    for built in found:
        before = arguments.known.get(built.key)
        if before is None:
            del frame.constructions[built.key]
        else:
            frame.constructions[built.key] = before
    return found


def _without(atoms: StreamState, inside: set[Site], left: set[tuple[Site, ...]], outside: int) -> StreamState:
    """Return the states that do not come from models built at the sites `inside`; those `left` behind there count."""

    def is_part(evidence: Evidence) -> bool:
        event = evidence.last
        if event is None or len(event.sites) <= outside:
            return False  # what happened before a generator's body was entered
        return event.sites[outside] in inside and event.sites not in left

    return StreamState({atom: e for atom, e in atoms.items() if atom[1] != BUILT or not is_part(e)})


def _moved(model: Construction, to: Construction) -> Construction:
    reads: dict[Stream, StreamState] = dict(model.reads)
    return Construction(
        to.sites,
        to.texts,
        to.name,
        reads,
        model.others,
        model.places,
        model.resolved,
        stays=to.stays,
        part=model.part or model.site,
    )
