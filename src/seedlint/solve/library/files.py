"""States of streams that a program writes to a file and reads again in the same run, as checkpoints hold them.

What else is read from a file stays unknown: it may be there from another run.
"""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.iteration import copies
from seedlint.solve.library.effects_on_streams import snapshots_in
from seedlint.solve.library.kept import keep, under, under_any, under_others
from seedlint.solve.models.site import Site
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, as_text, join, join_all

#: The table of what files hold, by their paths.
_FILES: Final = "#files"
#: How deep the states lie in what is written: `{"rng": {"torch": torch.get_rng_state()}}`.
_DEPTH: Final = 4


def stores(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep what is written to a file, if states of streams are among it."""
    value, path = (site.bound.get(name) for name in effect.names)
    written = copies.pickled(machine, frame, [positional(value)], site.position)
    states = join_all(copies.kept_in(item) for item in written)
    if machine.state is None or not snapshots_in(machine, frame, value, _DEPTH):
        return None
    keep(machine, frame, _FILES, as_text(path), states)
    return None


def fetches(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return what was written to a file; nothing more is known of it."""
    name = as_text(site.bound.get(effect.names[0]))
    if name:
        written = join(under(machine, frame, _FILES, name), under_others(machine, frame, _FILES))
    else:
        written = under_any(machine, frame, _FILES)
    return join(written, UNKNOWN) if written else UNKNOWN
