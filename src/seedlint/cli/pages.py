"""What is shown instead of linting: the page of a rule, the settings, the files."""

from __future__ import annotations

import difflib
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

import msgspec

from seedlint.catalogue.lookup import load_catalogue
from seedlint.catalogue.names import StubError
from seedlint.cli import output
from seedlint.cli.knowledge import told
from seedlint.config import Configuration
from seedlint.discover import discover, shown_path
from seedlint.keys import FIELDS
from seedlint.rules.base import Rule
from seedlint.rules.registry import RULES, find
from seedlint.settings import ConfigError, Settings
from seedlint.text.printable import printable

_SUGGESTIONS: Final = 3


def explain(name: str, configuration: Configuration) -> int:
    """Show the page of a rule, or what is known of a library's name. Raises `ConfigError` if it is neither."""
    rule = find(name)
    if rule is None:
        settings = configuration.settings_for(Path.cwd())
        known = _known(name, settings)
        if known is None:
            raise ConfigError(
                f"there is no rule, and nothing is known of a name, {name!r}", _meant(name, settings)
            )
        output.show(known)
        return 0
    text = f"# {rule.name} ({rule.code})\n\n{_standing(rule)}\n\n{rule.page.strip()}\n"
    stream: TextIO | None = sys.stdout
    if stream is not None and stream.isatty():
        from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
        from rich.markdown import Markdown  # noqa: PLC0415 - the same

        Console().print(Markdown(text))
    else:
        output.show(text)
    return 0


def _meant(name: str, settings: Settings) -> str:
    """Return a hint at what somebody may have meant: a name in a library that ends so, or the nearest rule."""
    catalogue = load_catalogue(settings.stubs)
    modules = list(catalogue.modules())
    *way, last = name.split(".")
    sizes = Counter(module.partition(".")[0] for module in modules)

    def distance(module: str) -> tuple[int, bool, int, int, str]:
        """Order modules by what they share with the name, then as `np` stands for `numpy`, then large libraries first."""
        parts = module.split(".")
        same = next((n for n in range(len(way), 0, -1) if way[-n:] == parts[-n:]), 0)
        meant = len(way) == len(parts) and all(map(_abbreviates, way, parts))
        return -same, not meant, -sizes[parts[0]], len(module), module

    found = sorted((module for module in modules if last in catalogue.members(module)), key=distance)
    if found:
        return f"did you mean {' or '.join(f'{module}.{last}' for module in found[:_SUGGESTIONS])}?"
    codes = [rule.code for rule in RULES]
    near = difflib.get_close_matches(name.upper(), codes, n=1)
    return f"did you mean {near[0]}?" if near else f"the rules are {', '.join(codes)}"


def _abbreviates(short: str, long: str) -> bool:
    """Tell whether the letters of a word are letters of another one, in their order."""
    letters = iter(long)
    return all(letter in letters for letter in short)


def _known(name: str, settings: Settings) -> str | None:
    """Return what is known of a library's name. Raises `ConfigError` where a stub of the user's is wrong."""
    try:
        return told(load_catalogue(settings.stubs), name)
    except StubError as error:
        where = f"{shown_path(Path(error.path))}:{error.line}"
        raise ConfigError(error.message, where=where) from error


def show(paths: Sequence[Path], configuration: Configuration, *, settings: bool) -> int:
    """Show the files that would be linted, or the settings of each project. Return the exit status."""
    found = discover(paths, configuration.settings_for)
    for bad in found.unusable:
        output.complain(f"{printable(bad.shown)}: {bad.reason}")
    for project in found.projects:
        if settings:
            file = configuration.file_for(project.root)
            origin = printable(shown_path(file)) if file else "the defaults"
            lines = "".join(_lines(project.settings))
            output.show(f"# {printable(str(project.root))}\n# from {origin}\n{lines}\n")
        else:
            output.show("".join(f"{printable(file.shown)}\n" for file in project.files))
    return 2 if any(bad.missing for bad in found.unusable) else 0


def _standing(rule: Rule) -> str:
    on = "on by default" if rule.default else "off by default"
    return f"Severity {rule.severity}, {on}."


def _lines(settings: Settings) -> Iterator[str]:
    """Yield the settings as lines of a configuration file; a key without a value is a comment."""
    for field, value in msgspec.structs.asdict(settings).items():
        if field not in FIELDS:
            continue
        if field == "per_file_ignores":
            listed = ", ".join(f"{_toml(pattern)} = {_toml(codes)}" for pattern, codes in value)
            yield f"{FIELDS[field]} = {{{f' {listed} ' if listed else ''}}}\n"
        else:
            yield f"# {FIELDS[field]} =\n" if value is None else f"{FIELDS[field]} = {_toml(value)}\n"


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return msgspec.json.encode(str(value).encode("utf-8", "backslashreplace").decode()).decode()
