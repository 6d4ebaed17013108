"""Configuration files: found by walking up, read, checked, and turned into settings.

A folder is configured by the nearest `.seedlint.toml`, `seedlint.toml` or `pyproject.toml` with a table
`[tool.seedlint]`, in it or above it. Files are not merged, except that one names another in `extend`. Keys are the
names of the command-line options, which win over them.
"""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec

from seedlint.catalogue.packaged import packaged_stubs
from seedlint.discover import shown_path
from seedlint.environment import find_environment
from seedlint.ignored import anchored, is_pattern
from seedlint.keys import FIELDS, KEYS, checked
from seedlint.rules import registry
from seedlint.settings import ConfigError, Settings
from seedlint.text import refusal
from seedlint.toml import Table, line_of, parse

FILES: Final = (".seedlint.toml", "seedlint.toml", "pyproject.toml")
_SELECTORS: Final = ("select", "extend_select", "ignore")
_CODES: Final = [rule.code for rule in registry.RULES]
#: How alike (0 to 1) an unknown key must be to one of ours to be a slip for it: `watch` is none for `cache`.
_NEAR: Final = 0.65
_PATTERNS: Final = ("exclude", "extend_exclude")
_PATHS: Final = ("stubs", "cache_dir", "output_file", "baseline")

#: Values by the names of the fields of `Settings`.
Values: TypeAlias = Mapping[str, Any]


class Configuration:
    """The settings of every folder: options of the command line over the nearest file over the defaults.

    `options` are fields of `Settings`, relative to `base`; `file` is used everywhere if given (`--config`); with
    `isolated` no file is.
    """

    def __init__(
        self,
        options: Values | None = None,
        *,
        file: Path | None = None,
        isolated: bool = False,
        base: Path | None = None,
    ) -> None:
        base = base or Path.cwd()
        self._base = base
        self._options = _resolved(_checked_codes(options or {}, lambda _: ""), base)
        _check_resolved(self._options, lambda _: "")
        self._file = file
        self._isolated = isolated
        self._by_folder: dict[Path, Settings] = {}
        self._by_file: dict[Path | None, Settings] = {}

    def settings_for(self, folder: Path) -> Settings:
        """Return the settings that hold in a folder. Raises `ConfigError`."""
        if folder not in self._by_folder:
            file = self.file_for(folder)
            if file not in self._by_file:
                values = {} if file is None else read(file)
                root = self._base if file is None else file.parent
                settings = Settings(**_over(values, self._options))
                setting = None if "python" in self._options else file
                self._by_file[file] = _with_packaged_stubs(settings, root, setting)
            self._by_folder[folder] = self._by_file[file]
        return self._by_folder[folder]

    def file_for(self, folder: Path) -> Path | None:
        """Return the file that configures a folder, if there is one."""
        if self._isolated:
            return None
        return self._file or find(folder)


def _with_packaged_stubs(settings: Settings, root: Path, file: Path | None) -> Settings:
    """Put the stubs that packages bring behind those of the user: packages beside seedlint, or in the project's environment.

    `file` configures that, if one does. Raises `ConfigError`.
    """
    try:
        environment = find_environment(root, settings.python)
    except ConfigError as error:
        where = "" if file is None else _where(_setting(file, "python"), "python")
        raise ConfigError(error.message, error.hint, where) from error
    folders = [str(folder) for folder in environment.folders]
    found = packaged_stubs([*dict.fromkeys((*sys.path, *folders))])
    return msgspec.structs.replace(settings, stubs=(*settings.stubs, *found))


def find(folder: Path) -> Path | None:
    """Return the nearest configuration file, in this folder or above."""
    for above in (folder, *folder.parents):
        for name in FILES:
            file = above / name
            if _is_file(file) and (name != "pyproject.toml" or _table_in(file) is not None):
                return file
    return None


def read(file: Path, seen: tuple[Path, ...] = ()) -> dict[str, Any]:
    """Return the fields of `Settings` that a file sets, with those of the file it extends. Raises `ConfigError`."""
    if file in seen:
        raise ConfigError("`extend` leads back to a file that is being read", where=shown_path(file))
    table = _table_in(file) or {}
    base: dict[str, Any] = {}
    if "extend" in table:
        target = table["extend"]
        if not isinstance(target, str):
            raise ConfigError("`extend` must be a path", where=_where(file, "extend"))
        extended = _extended(file, target)
        if not _is_file(extended):
            raise ConfigError(f"there is no file {target!r} to extend", where=_where(file, "extend"))
        base = read(extended, (*seen, file))
    own = {_field(key, file): _value(key, value, file) for key, value in table.items() if key != "extend"}
    resolved = _resolved(_checked_codes(own, lambda key: _where(file, key)), file.parent)
    _check_resolved(resolved, lambda key: _where(file, key))
    return {**base, **resolved}


def _extended(file: Path, target: str) -> Path:
    return Path(os.path.normpath(file.parent / Path(target).expanduser()))


def _setting(file: Path, key: str) -> Path:
    """Return the file that sets a key: this one, or one that it extends; all of them have been read."""
    table = _table_in(file) or {}
    return file if key in table or "extend" not in table else _setting(_extended(file, table["extend"]), key)


def _over(values: Values, options: Values) -> dict[str, Any]:
    """Return the values of a file under the options of the command line.

    An option replaces the key of its name. What extends is added; and `--select` begins anew, so that a code named
    there is not ignored by the file.
    """
    kept = {field: value for field, value in values.items() if field not in options}
    if "select" in options:
        kept = {field: value for field, value in kept.items() if field not in {"extend_select", "ignore"}}
    added = {
        field: (*values.get(field, ()), *options[field])
        for field in ("extend_select", "extend_exclude")
        if field in options
    }
    return {**kept, **options, **added}


def _table_in(file: Path) -> Table | None:
    """Return the table of a file that speaks to us, `None` if there is none."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = refusal.reason(error)
        raise ConfigError(f"the configuration cannot be read: {reason}", where=shown_path(file)) from error
    except UnicodeDecodeError as error:
        raise ConfigError("the configuration is not UTF-8", where=shown_path(file)) from error
    if file.name == "pyproject.toml" and "seedlint" not in text:
        return None
    table: Any = parse(text, shown_path(file))
    if file.name == "pyproject.toml":
        tools = table.get("tool", {})
        table = tools.get("seedlint") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigError(
            "`tool.seedlint` must be a table", where=f"{shown_path(file)}:{line_of(text, 'tool', 'seedlint')}"
        )
    return table


def _field(key: str, file: Path) -> str:
    if key in KEYS:
        return KEYS[key]
    known, meant = sorted([*KEYS, "extend"]), key.replace("_", "-")
    nearest = difflib.get_close_matches(meant, known, n=1, cutoff=_NEAR)
    nearest = nearest or [each for each in known if meant in each.split("-")]
    if key == "tool":
        hint = f"in {file.name} the keys stand by themselves, without `[tool.seedlint]`"
    elif nearest:
        hint = f"did you mean `{nearest[0]}`?"
    else:
        hint = f"the keys are {', '.join(known)}"
    raise ConfigError(f"unknown key `{key}`", hint, _where(file, key))


def _value(key: str, value: object, file: Path) -> object:
    return checked(KEYS[key], value, lambda: _where(file, key))


def _checked_codes(values: Values, where: Any) -> Values:
    """Return the values if every code in them selects a rule. Raises `ConfigError`."""
    for field in _SELECTORS:
        _check_codes(values.get(field, ()), field, where)
    for _, codes in values.get("per_file_ignores", ()):
        _check_codes(codes, "per_file_ignores", where)
    return values


def _check_codes(codes: Iterable[str], field: str, where: Any) -> None:
    for code in codes:
        if not registry.is_selector(code):
            named = [rule.code for rule in registry.RULES if rule.name == code.lower()]
            nearest = named or difflib.get_close_matches(code.upper(), _CODES, n=1)
            hint = (
                f"did you mean `{nearest[0]}`?"
                if nearest
                else "a code is like SDL101, a prefix like SDL1, or ALL"
            )
            key = FIELDS[field]
            raise ConfigError(f"`{key}` names no rule: {code!r}", hint, where(key))


def _resolved(values: Values, base: Path) -> dict[str, Any]:
    """Return the values with paths and patterns made absolute; they are relative to the folder `base`."""
    resolved = dict(values)
    for field in _PATTERNS:
        if field in resolved:
            resolved[field] = tuple(anchored(pattern, base) for pattern in resolved[field])
    if "per_file_ignores" in resolved:
        resolved["per_file_ignores"] = tuple(
            (anchored(pattern, base), codes) for pattern, codes in resolved["per_file_ignores"]
        )
    if resolved.get("output_file") == Path("-"):
        resolved["output_file"] = None  # standard output
    for field in _PATHS:
        if isinstance(resolved.get(field), Path):
            resolved[field] = base / resolved[field].expanduser()
        elif resolved.get(field):
            resolved[field] = tuple(base / path.expanduser() for path in resolved[field])
    return resolved


def _check_resolved(values: Values, where: Callable[[str], str]) -> None:
    """Refuse folders of stubs that are not there, and patterns that Git could not read. Raises `ConfigError`."""
    for folder in values.get("stubs", ()):
        if not folder.is_dir() and not (folder.suffix == ".pyi" and folder.is_file()):
            raise ConfigError(f"`stubs` names no folder: {shown_path(folder)}", where=where("stubs"))
    patterns = [(field, each) for field in _PATTERNS for each in values.get(field, ())]
    patterns += [("per_file_ignores", each) for each, _ in values.get("per_file_ignores", ())]
    for field, pattern in patterns:
        if not is_pattern(pattern):
            key = FIELDS[field]
            raise ConfigError(f"`{key}` holds what is no pattern: {pattern!r}", where=where(key))


def _where(file: Path, key: str) -> str:
    prefix = "tool.seedlint" if file.name == "pyproject.toml" else ""
    line = line_of(file.read_text("utf-8", "replace"), prefix, key)
    return f"{shown_path(file)}:{line}"


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:
        return False
