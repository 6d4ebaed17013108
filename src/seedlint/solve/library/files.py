"""States of streams that a program writes to a file and reads again in the same run, as checkpoints hold them.

What else is read from a file stays unknown: it may be there from another run.
"""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.iteration import copies
from seedlint.solve.library.effects_on_streams import snapshots_in
from seedlint.solve.models.site import Site
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, UNKNOWN, as_text, join, join_all

#: Where is kept what files hold, by their paths; what any file holds, and what those do whose path is not known.
_FILES: Final = "#files"
_ALL: Final = "#all"
_OTHER: Final = "#other"
#: How deep the states lie in what is written: `{"rng": {"torch": torch.get_rng_state()}}`.
_DEPTH: Final = 4


def stores(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep what is written to a file, if states of streams are among it."""
    value, path = (site.bound.get(name) for name in effect.names)
    written = copies.pickled(machine, frame, [positional(value)], site.position)
    kept = join_all(copies.kept_in(item) for item in written)
    if machine.state is None or not snapshots_in(machine, frame, value, _DEPTH):
        return None
    name = as_text(path)
    machine.write((_FILES, _named(name)), kept if name else join(_held(machine, frame, _OTHER), kept))
    machine.write((_FILES, _ALL), join(_held(machine, frame, _ALL), kept))
    return None


def fetches(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return what was written to a file; nothing more is known of it."""
    name = as_text(site.bound.get(effect.names[0]))
    written = join_all(_held(machine, frame, each) for each in ((_named(name), _OTHER) if name else (_ALL,)))
    return join(written, UNKNOWN) if written else UNKNOWN


def _named(path: str | None) -> str:
    return f"#at {path}" if path else _OTHER


def _held(machine: Machine, frame: Frame, name: str) -> Value:
    held = machine.read(frame, (_FILES, name))
    return NOTHING if held == FALSE else held
