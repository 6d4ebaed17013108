"""The documentation's pages on the catalogue: one for each library that the stubs describe, and their index, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import Catalogue
from seedlint.catalogue.measured import measurement_of, measurements
from seedlint.cli.knowledge import effects_in_words


def libraries(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the libraries that have a page."""
    return tuple(sorted({module.partition(".")[0] for module in catalogue.modules()}))


def library_index(catalogue: Catalogue) -> str:
    """Return the page that lists all libraries: entries, how many were measured, with which release, and when."""
    rows = [
        f"| [{library}]({library}.md) | {_numbers(catalogue, library)} |" for library in libraries(catalogue)
    ]
    head = "# What library calls do\n\nWhat the catalogue knows, library by library.\n\n"
    return (
        head
        + "| library | entries | measured | release | date |\n|---|---|---|---|---|\n"
        + "\n".join(rows)
        + "\n"
    )


def library_page(catalogue: Catalogue, library: str) -> str:
    """Return the page of a library: the names of it that do something to a stream or to models, module by module."""
    lines = [f"# {library}", "", "| entries | measured | release | date |", "|---|---|---|---|"]
    lines += [f"| {_numbers(catalogue, library)} |", ""]
    for module in catalogue.modules():
        if module.partition(".")[0] == library:
            lines += _module(catalogue, module)
    return "\n".join(lines).rstrip() + "\n"


def _numbers(catalogue: Catalogue, library: str) -> str:
    names = [entry.name for entry in _entries(catalogue, library)]
    known = sum(measurement_of(name) is not None for name in names)
    found = measurements().get(library)
    return f"{len(names)} | {known} | {found.version if found else '-'} | {found.date if found else '-'}"


def _entries(catalogue: Catalogue, library: str) -> Iterator[schema.Callable | schema.Class]:
    for module in catalogue.modules():
        if module.partition(".")[0] == library:
            yield from _own(catalogue, module)


def _own(catalogue: Catalogue, module: str) -> Iterator[schema.Callable | schema.Class]:
    """Yield the functions and classes that a module's own stub describes."""
    for name in sorted(catalogue.members(module)):
        entry = catalogue.lookup(f"{module}.{name}")
        if isinstance(entry, schema.Callable | schema.Class) and entry.name == f"{module}.{name}":
            yield entry


def _module(catalogue: Catalogue, module: str) -> Iterator[str]:
    """Yield the lines of one module: what does something as a table, what does nothing as a count."""
    rows: list[str] = []
    silent = 0
    for entry in _own(catalogue, module):
        told = list(_rows(catalogue, entry))
        rows += told
        silent += not told
    if rows:
        yield from (f"## {module}", "", "| call | what it does | measured |", "|---|---|---|", *rows, "")
    if silent:
        yield from (f"{silent} more of `{module}` {'touches' if silent == 1 else 'touch'} no stream.", "")


def _rows(catalogue: Catalogue, entry: schema.Callable | schema.Class) -> Iterator[str]:
    if isinstance(entry, schema.Callable):
        yield from _row(entry, entry.name.rpartition(".")[2])
        return
    short = entry.name.rpartition(".")[2]
    made = catalogue.member(entry.name, "__init__")
    if catalogue.is_model(entry.name):
        yield from _row(made[1] if made else schema.Callable(entry.name), short, "a model", entry.name)
    for name, member in entry.members.items():
        if not (name == "__init__" and catalogue.is_model(entry.name)):
            yield from _row(member, short if name == "__init__" else f"{short}.{name}")


def _row(function: schema.Callable, shown: str, kind: str = "", name: str = "") -> Iterator[str]:
    """Yield the row of a call, if it does anything."""
    told = [kind] * bool(kind) + list(effects_in_words(function))
    if told:
        measured = "no: written from " + function.unmeasured if function.unmeasured else ""
        if not measured:
            own = (name or function.name).removesuffix(".__init__")
            measured = "yes" if measurement_of(own) else "no"
        yield f"| `{shown}` | {'; '.join(told).replace('|', chr(92) + '|')} | {measured.replace('|', chr(92) + '|')} |"
