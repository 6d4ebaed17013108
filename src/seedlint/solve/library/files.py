"""States of streams that a program writes to a file and reads again in the same run, as checkpoints hold them.

What else is read from a file stays unknown: it may be there from another run.
"""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.library.effects_on_streams import snapshots_in
from seedlint.solve.library.kept import keep, under, under_any, under_others
from seedlint.solve.models.site import Site
from seedlint.solve.objects import deposited
from seedlint.solve.standard import copies
from seedlint.solve.state import own_files
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    as_text,
    constant,
    ending_of,
    join,
    join_all,
    one,
    texts_of,
)

#: The table of what files hold, by their paths.
_FILES: Final = "#files"
#: The same of files without states of streams, by paths that are known.
_PLAIN: Final = "#plain files"
#: The cell that says which paths those are, and what a path begins with of which only the end is known.
_NAMES: Final = "#names"
_ANYWHERE: Final = "*"
#: The cell that says whether a file that is not known was written without states: it may be in the place of any.
_LOST: Final = "#lost"
#: How deep the states lie in what is written: `{"rng": {"torch": torch.get_rng_state()}}`.
_DEPTH: Final = 4


def stores(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep what is written to a file, if states of streams are among it."""
    value, path = (site.bound.get(name) for name in effect.names)
    written = copies.pickled(machine, frame, [positional(value)], site.position)
    states = join_all(copies.kept_in(item) for item in written)
    if machine.state is None:
        return None
    name = as_text(path)
    own_files.put(machine, frame, path or NOTHING, TRUE)
    if not snapshots_in(machine, frame, value, _DEPTH):
        if not name:
            machine.write((_FILES, _LOST), TRUE)
        elif under(machine, frame, _FILES, name):
            keep(machine, frame, _FILES, name, states)
        if name:
            keep(machine, frame, _PLAIN, name, states)
        return None
    ending = "" if name else ending_of(path)
    if name or not ending:
        keep(machine, frame, _FILES, name, states)
    else:
        # Of two folders that are not known each may be the other one: what was kept below the other is not gone.
        below = under(machine, frame, _FILES, _below(ending))
        keep(machine, frame, _FILES, _below(ending), join(below, states))
    named = constant(name or _below(ending)) if name or ending else NOTHING
    machine.write((_FILES, _NAMES), join(_names(machine, frame), named))
    return None


def deposits(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Note of what class the model is that is put into a folder."""
    name, folder = effect.names
    receiver = one(site.bound.receiver) if site.bound.receiver is not None else NOTHING
    models = receiver if name == "self" else conditions.named_value(machine, frame, site.bound, name)
    deposited.put(machine, site.bound.get(folder), models)
    return None


def fetches(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return what was written to a file; where another may be meant, or none was written, nothing more is known of it."""
    path = site.bound.get(effect.names[0])
    names = _names(machine, frame)
    sure = _surely_written(machine, frame, path)
    if sure:
        frame.sure = True
        return copies.copied_again(machine, frame, sure, site.position)
    if ending_of(path) and (texts_of(names) or not names):
        written = under_others(machine, frame, _FILES)
        for name in texts_of(names):
            if _may_be(path, name):
                written = join(written, under(machine, frame, _FILES, name))
    else:
        written = under_any(machine, frame, _FILES)
    return join(written, UNKNOWN) if written else UNKNOWN


def _surely_written(machine: Machine, frame: Frame, path: Value) -> Value:
    """Return what a file holds that the program has written itself, whichever way it came here; else nothing."""
    text = as_text(path)
    if not text or len(path) > 1 or under_others(machine, frame, _FILES):
        return NOTHING
    if machine.read(frame, (_FILES, _LOST)) != FALSE:
        return NOTHING
    if any(name.startswith(_ANYWHERE) for name in texts_of(_names(machine, frame))):
        return NOTHING
    held = under(machine, frame, _FILES, text) or under(machine, frame, _PLAIN, text)
    return NOTHING if held & FALSE or held & UNKNOWN else held


def _names(machine: Machine, frame: Frame) -> Value:
    """Return the paths, as far as they are known, of the files that hold something."""
    held = machine.read(frame, (_FILES, _NAMES))
    return NOTHING if held == FALSE else held


def _below(ending: str) -> str:
    """Return what stands for the paths that end so."""
    return f"{_ANYWHERE}{ending}"


def _may_be(path: Value, name: str) -> bool:
    """Tell whether a path may lead to the file that is kept under a name."""
    text = as_text(path)
    ending = f"/{text}" if text else ending_of(path)
    if not name.startswith(_ANYWHERE):
        return text == name or (text is None and f"/{name}".endswith(ending))
    other = name.removeprefix(_ANYWHERE)
    return ending.endswith(other) or (text is None and other.endswith(ending))
