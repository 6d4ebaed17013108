"""The packages that are installed beside a project: where they lie, found without running anything.

An environment is a folder with `pyvenv.cfg` or with packages below `lib`. Its `site-packages` is read as Python's `site`
reads it, but for lines of `.pth` files that are code: of those, only the table that an editable install writes is understood.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from seedlint.settings import ConfigError

#: Where a project keeps an environment of its own.
OWN_FOLDERS: Final = (".venv", "venv")
_EDITABLE: Final = re.compile(r"import (__editable__\w+)")
_VERSION: Final = re.compile(r"python(\d+)\.(\d+)$")


class Environment(msgspec.Struct, frozen=True):
    """Folders in which packages are looked up, in order, and the paths of packages that are installed in place, by name."""

    folders: tuple[Path, ...] = ()
    placed: dict[str, Path] = {}


def find_environment(root: Path, python: str = "", variables: Mapping[str, str] = os.environ) -> Environment:
    """Return the environment of the project at `root`.

    That is the one of `python` (a folder or an interpreter). Without it, it is the active one (`VIRTUAL_ENV`), and behind that
    one in the root: hooks and editors run in environments of their own, where the project's packages are not.
    Raises `ConfigError` if `python` leads to no environment.
    """
    if python:
        named = Path(os.path.abspath(root / Path(python).expanduser()))  # noqa: PTH100 - a link is not followed
        found = (
            environment_at(named if named.is_dir() else named.parent.parent)
            if os.path.lexists(named)
            else None
        )
        if found is None:
            raise ConfigError(
                f"`python` leads to no environment: {python!r}", "name its folder or its interpreter"
            )
        return found
    active = variables.get("VIRTUAL_ENV")
    places = [Path(active)] if active else []
    places += [root / name for name in OWN_FOLDERS]
    found_all = [found for place in places if (found := environment_at(place)) is not None]
    folders = dict.fromkeys(folder for found in found_all for folder in found.folders)
    placed = {name: path for found in reversed(found_all) for name, path in found.placed.items()}
    return Environment(tuple(folders), placed)


def in_place(environment: Environment, files: Sequence[Path]) -> list[Path]:
    """Return the folders from which the environment imports files of the project itself: it is installed in place."""
    folders = [*environment.folders, *(base.parent for base in environment.placed.values())]
    above = {parent for file in files for parent in file.parents}
    return [folder for folder in dict.fromkeys(folders) if folder in above]


def environment_at(folder: Path) -> Environment | None:
    """Return the environment that a folder is, None if it is none."""
    configured = _configuration(folder / "pyvenv.cfg")
    sites = list(_sites(folder, configured.get("version", configured.get("version_info", ""))))
    if configured.get("include-system-site-packages", "").lower() == "true" and "home" in configured:
        sites += _sites(Path(configured["home"]).parent, configured.get("version", ""))
    if not sites:
        return None
    folders: dict[Path, None] = {}
    placed: dict[str, Path] = {}
    for site in sites:
        folders[site] = None
        for added in _path_files(site, placed):
            folders[added] = None
    return Environment(tuple(folders), placed)


def _configuration(file: Path) -> dict[str, str]:
    """Return what a `pyvenv.cfg` says, nothing if there is none."""
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {key.strip().lower(): value.strip() for key, _, value in pairs}


def _sites(folder: Path, version: str) -> Iterator[Path]:
    """Yield the folders with packages below an environment's folder: of the Python it is for, else of the newest."""
    libraries = [path for path in (folder / "lib").glob("python3*") if path.is_dir()]
    libraries.sort(key=lambda path: (version.startswith(path.name[6:] + "."), _number(path)), reverse=True)
    for library in libraries:
        found = [library / name for name in ("site-packages", "dist-packages") if (library / name).is_dir()]
        if found:
            yield from found
            return
    windows = folder / "Lib" / "site-packages"
    if windows.is_dir():
        yield windows


def _number(library: Path) -> tuple[int, ...]:
    match = _VERSION.search(library.name)
    return tuple(map(int, match.groups())) if match else ()


def _path_files(site: Path, placed: dict[str, Path]) -> Iterator[Path]:
    """Yield the folders that the `.pth` files of a folder add; what editable installs map goes to `placed`."""
    for file in sorted(site.glob("*.pth")):
        try:
            lines = file.read_text("utf-8-sig", "replace").splitlines()
        except OSError:
            continue
        for line in map(str.strip, lines):
            editable = _EDITABLE.match(line)
            if editable:
                placed.update(_mapping(site / f"{editable[1]}.py"))
            elif line and not line.startswith(("#", "import ", "import\t")):
                folder = site / line
                if folder.is_dir():
                    yield folder


def _mapping(finder: Path) -> dict[str, Path]:
    """Return the packages that the finder of an editable install maps to folders: its constant `MAPPING`."""
    try:
        tree = ast.parse(finder.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return {}
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        target = (
            node.target
            if isinstance(node, ast.AnnAssign)
            else node.targets[0]
            if isinstance(node, ast.Assign)
            else None
        )
        if isinstance(target, ast.Name) and target.id == "MAPPING" and value is not None:
            return _paths(value)
    return {}


def _paths(value: ast.expr) -> dict[str, Path]:
    try:
        literal = ast.literal_eval(value)
    except ValueError:
        return {}
    if not isinstance(literal, dict):
        return {}
    return {str(name): Path(path) for name, path in literal.items() if isinstance(path, str)}
