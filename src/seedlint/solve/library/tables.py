"""Tables of a library in which the program enters what is to be called under a name: `gym.register`, `gym.make`."""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.language import recipes
from seedlint.solve.library.kept import keep, under, under_any, under_others
from seedlint.solve.models.site import Site
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, as_text, constant, join_all, texts_of

#: The table of what the program has entered, by name.
_TABLE: Final = "#table"


def enters(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep what is to be called, or its path, under a name."""
    name, maker = (site.bound.get(each) for each in effect.names)
    keep(machine, frame, _TABLE, as_text(name), maker)
    return None


def looks_up(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call what was entered under a name with the other keywords, and return what that makes; of what the library has entered
    itself the stub tells all.
    """
    text = as_text(site.bound.get(effect.names[0]))
    if text:
        entered = under(machine, frame, _TABLE, text) or under_others(machine, frame, _TABLE)
    else:
        entered = under_any(machine, frame, _TABLE)
    paths = texts_of(entered)
    called = join_all(
        recipes.meant(machine, frame, path.replace(":", "."), site.position) for path in sorted(paths)
    )
    called = (called | (entered - join_all(map(constant, paths)))) - UNKNOWN
    if not called or machine.state is None:
        return None
    more: list[Given] = [("keyword", key, value) for key, value in site.bound.more.items()]
    return machine.do.call(frame, called, more, site.position)
