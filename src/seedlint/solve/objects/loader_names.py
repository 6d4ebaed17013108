"""What could not be resolved and is a loader of batches by its name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from seedlint.solve.state.items import Item, Library, Method, Opaque, Site
from seedlint.solve.state.machine import Machine

#: Names that nothing but a loader of batches has: `train_loader`, `valloader`, `loader_s`, `test_dl`, `get_train_dataloader()`.
_ONE: Final = re.compile(
    r"(?i)(?:^|_)\w*loader_?(?:\d|[a-rt-z]|tr|te|train|val|valid|validation|test|dev|eval|src|tgt|source|target|(?:un)?label+ed|iid|ood|clean)?$"
    r"|loader_s$|(?:^|_)dl(?:_(?:train|val|valid|test))?$"
)
#: Names of several of them.
_SEVERAL: Final = re.compile(r"(?i)(?:^|_)\w*loaders$|(?:^|_)dls$")
#: Those of what may be told from its like by a part of the data: one of several loaders, if a call says that it gives such.
_PART_OF_DATA: Final = re.compile(
    r"(?i)^(?:\w+_)?(?:tr|trn|train|training|te|tst|test|testing|val|valid|validation|dev|eval|source|src|(?:un)?label+ed)"
    r"(?:_?(?:data|set|iter|gen|batches))?$"
)
#: Those of what loads something else, or makes loaders only when it is used.
_NO_LOADER: Final = re.compile(
    r"(?i)(?:down|up|un|file|image|img|model|checkpoint|ckpt|weight|config|yaml|json|module|plugin|template|env|lazy|class|cls|fn|factory)_?loader"
)


def is_loader(machine: Machine, item: Item) -> bool:
    """Tell whether what could not be resolved is a loader by the names of the variables that hold it, or by its own; one of
    several is, too, by their name.
    """
    match item:
        case Opaque(site=site, name=name) if item.is_element():
            own = machine.unresolved.variables_of.get((site, name), ())
            whole = machine.unresolved.variables_of.get((site, ""), ())
            if _have(own, _ONE) or _have(whole, _SEVERAL):
                return True
            return _have(own, _PART_OF_DATA) and _have((_called(machine, site),), _SEVERAL)
        case Opaque(site=site, name=name):
            return _have((name, *machine.unresolved.variables_of.get((site, ""), ())), _ONE)
        case Method(function=Library(name=name), receiver=Opaque()) if name[:1] == ".":
            return _have((name[1:],), _ONE)
        case _:
            return False


def holds_loaders(machine: Machine, item: Item) -> bool:
    """Tell whether what could not be resolved holds several loaders, by its names."""
    if not isinstance(item, Opaque):
        return False
    which = item.name if item.is_element() else ""
    return _have((item.name, *machine.unresolved.variables_of.get((item.site, which), ())), _SEVERAL)


def _called(machine: Machine, site: Site) -> str:
    """Return the name of what a call calls."""
    module, position = site
    text = machine.code[module].code.texts.get(position, "")
    return text.partition("(")[0].rpartition(".")[2]


def _have(names: Iterable[str], pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(each) and not _NO_LOADER.search(each) for each in names)
