"""Tables of a library in which the program enters what is to be called under a name: `gym.register`, `gym.make`."""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.language import recipes
from seedlint.solve.models.site import Site
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, UNKNOWN, as_text, constant, join, join_all, texts_of

#: Where is kept what the program has entered, by name; what it has under any name, and under those that are not known.
_TABLE: Final = "#table"
_ALL: Final = "#all"
_OTHER: Final = "#other"


def enters(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep what is to be called, or its path, under a name."""
    name, maker = (site.bound.get(each) for each in effect.names)
    text = as_text(name)
    key = f"#at {text}" if text else _OTHER
    machine.write((_TABLE, key), maker if text else join(_held(machine, frame, _OTHER), maker))
    machine.write((_TABLE, _ALL), join(_held(machine, frame, _ALL), maker))
    return None


def looks_up(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call what was entered under a name with the other keywords, and return what that makes; of what the library has entered
    itself the stub tells all.
    """
    text = as_text(site.bound.get(effect.names[0]))
    known = _held(machine, frame, f"#at {text}") if text else _held(machine, frame, _ALL)
    entered = known or (_held(machine, frame, _OTHER) if text else NOTHING)
    paths = texts_of(entered)
    called = join_all(
        recipes.meant(machine, frame, path.replace(":", "."), site.position) for path in sorted(paths)
    )
    called = (called | (entered - join_all(map(constant, paths)))) - UNKNOWN
    if not called or machine.state is None:
        return None
    more: list[Given] = [("keyword", key, value) for key, value in site.bound.more.items()]
    return machine.do.call(frame, called, more, site.position)


def _held(machine: Machine, frame: Frame, name: str) -> Value:
    held = machine.read(frame, (_TABLE, name))
    return NOTHING if held == FALSE else held
