"""Stubs that installed packages bring: named by entry points of the group `seedlint.stubs`, found without importing anything.

The value of an entry point is the dotted name of a folder in the package (`mylibrary.rng_stubs`), laid out like every root
of the catalogue.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

#: The group of entry points in which packages name their stubs.
GROUP: Final = "seedlint.stubs"


def packaged_stubs(paths: Sequence[str]) -> tuple[Path, ...]:
    """Return the folders of stubs that packages on `paths` bring, sorted by entry point; of one name the last counts.

    An entry point that leads nowhere is left out: what is wrong with another package is not for the user to hear here.
    """
    found = {name: folder for path in paths for name, folder in _in(path, paths)}
    return tuple(folder for _, folder in sorted(found.items()))


def _in(path: str, paths: Sequence[str]) -> Iterator[tuple[str, Path]]:
    """Yield the entry points of the distributions in one folder, by name. Few files hold the group: the others are not parsed."""
    try:
        names = [name for name in os.listdir(path or ".") if name.endswith((".dist-info", ".egg-info"))]  # noqa: PTH208
    except OSError:
        return
    for name in names:
        try:
            text = Path(path, name, "entry_points.txt").read_bytes()
        except OSError:
            continue
        if GROUP.encode() in text:
            yield from _named(text.decode("utf-8", "replace"), (path, *paths))


def _named(text: str, paths: Sequence[str]) -> Iterator[tuple[str, Path]]:
    import configparser  # noqa: PLC0415 - most environments have no such package

    parser = configparser.ConfigParser(delimiters=("=",), interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their case
    try:
        parser.read_string(text)
    except configparser.Error:
        return
    for name, value in parser[GROUP].items() if GROUP in parser else ():
        folder = _folder(value.partition(":")[0].strip(), paths)
        if folder is not None:
            yield name, folder


def _folder(dotted: str, paths: Sequence[str]) -> Path | None:
    """Return the folder of a dotted name: beside its distribution, or where an editable install has its package."""
    top, *rest = dotted.split(".")
    if not top:
        return None
    if beside := next((found for path in paths if (found := Path(path, top, *rest)).is_dir()), None):
        return beside
    import importlib.util  # noqa: PLC0415 - the same

    try:
        spec = importlib.util.find_spec(top)  # finding the package that is on top imports nothing
    except (ImportError, ValueError):
        return None
    places = spec.submodule_search_locations if spec is not None else None
    return next((folder for place in places or () if (folder := Path(place, *rest)).is_dir()), None)
