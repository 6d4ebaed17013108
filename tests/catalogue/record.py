"""Write down what the tests of the stubs measure, and with which releases: `python -m tests.catalogue.record`.

The record is part of the package, so that `--explain` and the documentation can tell of it. Of the libraries that are always
installed where the tests run it holds this environment's releases, of the others what `ecosystem/measured.json` says.
"""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
import platform
from collections.abc import Iterable, Iterator
from typing import Any

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue
from seedlint.catalogue.measured import RECORD
from tests.catalogue.ecosystem.measure import RESULT
from tests.catalogue.forms.uses import USES
from tests.catalogue.fresh import science_rows, scikit_rows
from tests.catalogue.subjects import subjects
from tests.catalogue.test_entries import FORMS, LIBRARIES

CATALOGUE = load_catalogue()
#: The distribution of a library that is not named like it; the others of these come with Python.
DISTRIBUTIONS = {
    "numpy": "numpy",
    "torch": "torch",
    "sklearn": "scikit-learn",
    "scipy": "scipy",
    "pandas": "pandas",
    "networkx": "networkx",
}


def main() -> None:
    """Write the record anew."""
    found = core()
    for library, told in ecosystem().items():
        found[library] = _together(found[library], told) if library in found else told
    RECORD.write_text(json.dumps(found, sort_keys=True, separators=(",", ":")).replace('},"', '},\n"') + "\n")


def _together(here: dict[str, Any], elsewhere: dict[str, Any]) -> dict[str, Any]:
    """Return the record of a library of which some calls need an environment of their own."""
    both = {**here["entries"], **elsewhere["entries"]}
    entries = {
        module: sorted({*here["entries"].get(module, ()), *elsewhere["entries"].get(module, ())})
        for module in sorted(both)
    }
    return {**here, "calls": here["calls"] + elsewhere["calls"], "entries": entries}


def core() -> dict[str, Any]:
    """Return what `test_entries` and `test_fresh` measure."""
    names: dict[str, list[str]] = {}
    for module in CATALOGUE.modules():
        library = module.partition(".")[0]
        if library in LIBRARIES:
            names.setdefault(library, []).extend(
                subject.name for subject in subjects(CATALOGUE, module, FORMS) if not isinstance(subject, str)
            )
    for name in USES:
        library = name.partition(".")[0]
        if library not in DISTRIBUTIONS or library in names:
            names.setdefault(library, []).append(name)
    for name in afresh():
        names.setdefault(name.partition(".")[0], []).append(name)
    return {library: _measured(library, found, len(found)) for library, found in names.items()}


def afresh() -> Iterator[str]:
    """Yield the entries of which `fresh` makes calls."""
    for row in (*science_rows.scipy_rows(), *science_rows.graph_rows(), *scikit_rows.functions()):
        name = row.name.replace("nx.", "networkx.", 1)
        if CATALOGUE.lookup(name) or CATALOGUE.member(name.rpartition(".")[0], name.rpartition(".")[2]):
            yield name
    yield from (f"pandas.{name}" for name in ("DataFrame", "DataFrame.sample", "Series", "Series.sample"))
    for name, _ in scikit_rows.classes():
        entry = CATALOGUE.lookup(name)
        yield name
        if isinstance(entry, schema.Class):
            yield from (f"{name}.{member}" for member in entry.members)


def _measured(library: str, names: Iterable[str], calls: int) -> dict[str, Any]:
    distribution = DISTRIBUTIONS.get(library)
    version = (
        importlib.metadata.version(distribution).partition("+")[0]
        if distribution
        else platform.python_version()
    )
    return {
        "version": version,
        "date": dt.date.today().isoformat(),
        "calls": calls,
        "entries": grouped(names),
    }


def ecosystem() -> dict[str, Any]:
    """Return what is recorded of the libraries that are measured in an environment of their own."""
    found: dict[str, Any] = {}
    for library, told in json.loads(RESULT.read_text()).items():
        rows = [row for row in told["rows"] if "outcome" in row]
        by_library: dict[str, list[str]] = {}
        for row in rows:
            by_library.setdefault(row["entry"].partition(".")[0], []).append(row["entry"])
        for name, entries in by_library.items():
            if name not in found or name == library:
                found[name] = {
                    "version": told["version"],
                    "date": told["date"],
                    "calls": len(entries),
                    "entries": grouped(entries),
                }
    return found


def grouped(names: Iterable[str]) -> dict[str, list[str]]:
    """Return the canonical names of entries and members by module."""
    modules: dict[str, set[str]] = {}
    for name in names:
        module, short = _split(name)
        modules.setdefault(module, set()).add(short)
    return {module: sorted(shorts) for module, shorts in sorted(modules.items())}


def _split(name: str) -> tuple[str, str]:
    """Return the module that a qualified name belongs to, and the rest."""
    entry = CATALOGUE.lookup(name)
    if entry is not None:
        name = entry.name
    elif (owner := CATALOGUE.lookup(name.rpartition(".")[0])) is not None:
        name = f"{owner.name}.{name.rpartition('.')[2]}"
    module = name
    while module and not CATALOGUE.is_module(module):
        module = module.rpartition(".")[0]
    return module, name.removeprefix(f"{module}.").removesuffix(".__init__")


if __name__ == "__main__":
    main()
