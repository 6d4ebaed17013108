"""Models built in the arguments of a call that turns out to be a factory's: they belong to the construction that the call is.

A model class is known to build before its arguments are evaluated (`construct.begin`); a function is not. So what the arguments
have built is noted as if it stood alone, and taken into the factory's construction once that is known.
"""

from __future__ import annotations

from dataclasses import replace

from seedlint.ir import ops
from seedlint.solve.state.build import Build, after_siblings, in_line, merged, seeded_since
from seedlint.solve.state.frame import Arguments, Construction, Frame
from seedlint.solve.state.lattice import State
from seedlint.solve.state.machine import Machine


def begin(machine: Machine, frame: Frame, position: ops.Pos) -> None:
    """Note what had been built when the arguments of the call at a position are about to be evaluated."""
    if machine.state is not None:
        frame.arguments[position] = Arguments(dict(frame.constructions), machine.state)


def begun(machine: Machine, frame: Frame, position: ops.Pos) -> Arguments:
    """Return what was noted when the call at a position began; a call without arguments begins now."""
    if position not in frame.arguments:
        begin(machine, frame, position)
    return frame.arguments[position]


def close(frame: Frame, position: ops.Pos) -> None:
    """Forget the arguments of a call that has ended."""
    frame.arguments.pop(position, None)


def divided(
    frame: Frame, built: Construction, position: ops.Pos
) -> tuple[list[Construction], Construction | None]:
    """Return what the call of a factory at a position leaves inside the factory, and the construction that it is itself.

    A model stays inside if what it reads was seeded after the call had begun, by an argument or by what ran before the factory:
    then no seed before the call decides what it is.
    """
    arguments = frame.arguments.get(position)
    if arguments is None:
        return [], built
    parts = [seeded_since(build, arguments.state) for build in built.builds]
    apart = [
        replace(built, sites=build.inside.sites, texts=build.inside.texts, builds=(build,), stays=True)
        for build, _ in parts
        if build is not None
    ]
    leaving = tuple(build for _, build in parts if build is not None)
    return apart, _taken_in(frame, replace(built, builds=leaving), arguments) if leaving else None


def _taken_in(frame: Frame, built: Construction, arguments: Arguments) -> Construction:
    """Return the construction that a factory's call is: what its arguments have built, and what the factory has, for which these
    are siblings. What the arguments left behind stays where it is.
    """
    if arguments.models is None:
        arguments.models = _models(frame, arguments)
    if not arguments.models:
        return built
    builds = [*(build for model in arguments.models for build in model.builds), *built.builds]
    return replace(built, builds=merged(_among(build, builds, arguments.state) for build in builds))


def _among(build: Build, builds: list[Build], before: State) -> Build:
    reads = {s: after_siblings(a, in_line(builds, s), before[s]) for s, a in build.reads.items()}
    return replace(build, reads=reads)


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
