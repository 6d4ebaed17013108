"""How the catalogue knows what it says of a library's calls: measured, written from a source, or neither."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from seedlint.catalogue import schema
from seedlint.catalogue.load import parse_stub
from seedlint.catalogue.lookup import SHIPPED_STUBS, Catalogue, load_catalogue
from tests.catalogue.ecosystem.measure import RESULT

#: Libraries that every test environment has: they are measured on every run.
CORE: Final = sys.stdlib_module_names | frozenset("joblib networkx numpy pandas scipy sklearn torch".split())
#: Effects on streams, which take a measurement to be believed.
_ON_STREAMS: Final = frozenset({"draws", "seeds", "builds", "forks", "restores"})


def untold(catalogue: Catalogue) -> Iterator[str]:
    """Yield every name of the ecosystem's stubs that claims an effect on streams and tells no origin for it."""
    measured = _measured(catalogue)
    bases = {base for name in measured for base in catalogue.mro(name)}
    for name, source, effects in claims(catalogue):
        owner = name.rpartition(".")[0]
        inherited = name in bases or any(
            f"{below}.{name[len(owner) + 1 :]}" in measured for below in _below(owner)
        )
        if not source and name not in measured and not inherited and _ON_STREAMS & {e.kind for e in effects}:
            yield name


def claims(catalogue: Catalogue) -> Iterator[tuple[str, str, tuple[schema.Effect, ...]]]:
    """Yield each callable of the ecosystem's stubs: its name, the source it was written from, its effects.

    A class stands for its constructor, which it may have inherited.
    """
    for entry in _entries():
        if isinstance(entry, schema.Callable):
            yield entry.name, entry.unmeasured, entry.effects
        elif isinstance(entry, schema.Class):
            made = catalogue.member(entry.name, "__init__")
            own = entry.members.get("__init__")
            yield (
                entry.name,
                entry.unmeasured or (own.unmeasured if own else ""),
                made[1].effects if made else (),
            )
            for name, member in entry.members.items():
                if name != "__init__":
                    yield f"{entry.name}.{name}", member.unmeasured or entry.unmeasured, member.effects


@cache
def _entries() -> tuple[schema.Entry, ...]:
    """Return all entries of all stubs of the ecosystem."""
    found: list[schema.Entry] = []
    for path in sorted(SHIPPED_STUBS.rglob("*.pyi")):
        parts = path.relative_to(SHIPPED_STUBS).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        if parts[0] not in CORE:
            module = ".".join(parts[:-1] if is_package else parts)
            found += parse_stub(path.read_text(), module, str(path), is_package=is_package).entries.values()
    return tuple(found)


@cache
def _below(owner: str) -> tuple[str, ...]:
    """Return the classes that inherit from a class."""
    return tuple(_heirs().get(owner, ()))


@cache
def _heirs() -> dict[str, list[str]]:
    """Return for every class those that inherit from it."""
    catalogue = load_catalogue()
    found: dict[str, list[str]] = {}
    for entry in _entries():
        if isinstance(entry, schema.Class):
            for base in catalogue.mro(entry.name):
                found.setdefault(base, []).append(entry.name)
    return found


def _measured(catalogue: Catalogue) -> frozenset[str]:
    """Return the canonical names of all that has a row with an outcome."""
    rows: list[dict[str, Any]] = [
        row
        for library in json.loads(RESULT.read_text()).values()
        for row in library["rows"]
        if "outcome" in row
    ]
    found: set[str] = set()
    for row in rows:
        entry = catalogue.lookup(row["entry"])
        owner, _, name = row["entry"].rpartition(".")
        member = None if entry is not None else catalogue.member(owner, name)
        if isinstance(entry, schema.Class | schema.Callable):
            found.add(entry.name)
        elif member is not None:
            found.add(f"{member[0]}.{name}")
    return frozenset(found)
