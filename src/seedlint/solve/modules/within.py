"""Which modules a package of the program has: `pkgutil.iter_modules`, `pkgutil.walk_packages`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import PurePath

from seedlint.ir import ops
from seedlint.solve.objects import containers, sequences
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import TRUE, UNKNOWN, constant, one, texts_of


def modules_in(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the modules of a package whose `__path__`, or the one folder in it, is given, for our sketches: each one's name, and
    whether it is a package. A second argument asks for what is in such packages, too.
    """
    folders = containers.known_elements(machine, frame, first(given)) or ()
    texts = {text for folder in folders for text in texts_of(folder)}
    names: set[str] = set()
    packages: set[str] = set()
    for module in [*machine.code.values()]:
        if module.is_package and not module.installed and str(PurePath(module.key).parent) in texts:
            found = _below(machine, f"{module.name}.", deep=first(given, 1) == TRUE)
            names |= {name.removeprefix(f"{module.name}.") for name in found}
            packages |= {name for name in names if _is_package(machine, f"{module.name}.{name}")}
    if not names:
        return UNKNOWN
    told = [one(Tuple((constant(name), constant(name in packages)))) for name in sorted(names)]
    return sequences.filled(machine, frame, f"modules@{position}", told)


def _below(machine: Machine, prefix: str, *, deep: bool) -> list[str]:
    """Return the names of the modules of a package, and in `deep` packages below it."""
    names = machine.submodules(prefix)
    inner = [_below(machine, f"{name}.", deep=True) for name in names if deep and _is_package(machine, name)]
    return [*names, *chain.from_iterable(inner)]


def _is_package(machine: Machine, name: str) -> bool:
    module = machine.modules(name)
    return module is not None and module.is_package
