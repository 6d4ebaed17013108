"""TOML: tables as plain values, and the lines on which keys stand, which the parsers do not tell."""

from __future__ import annotations

import re
import sys
from typing import Any, Final, TypeAlias

from seedlint.settings import ConfigError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Table: TypeAlias = dict[str, Any]

_HEADER: Final = re.compile(r"\s*\[\s*(?P<name>[^\[\]]+?)\s*\]\s*(?:#.*)?$")
_AT_LINE: Final = re.compile(r"\s*\(at line (?P<line>\d+), column \d+\)$")
_AT_END: Final = re.compile(r"\s*\(at end of document\)$")


def parse(text: str, path: str) -> Table:
    """Return the document as a table. Raises `ConfigError` with `path` and the line."""
    try:
        table: Table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        match = _AT_LINE.search(said)
        line = int(match["line"]) if match else text.count("\n") + 1
        reason = _AT_END.sub("", _AT_LINE.sub("", said))
        raise ConfigError(f"not valid TOML: {reason}", where=f"{path}:{line}") from error
    except RecursionError as error:
        raise ConfigError("not valid TOML: nested too deeply", where=path) from error
    return table


def line_of(text: str, table: str, key: str) -> int:
    """Return the line (1-based) on which a key of a table is set, the table's own if the key stands nowhere plainly.

    `table` is a dotted name, empty for the top level.
    """
    wanted = ".".join(part for part in (table, key) if part)
    current, header = "", 1
    for number, line in enumerate(text.split("\n"), 1):
        match = _HEADER.match(line)
        if match:
            current = _bare(match["name"])
            header = number if current == table else header
            if current == wanted or current.startswith(f"{wanted}."):
                return number
            continue
        name = _bare(line.split("=", 1)[0]) if "=" in line else ""
        full = ".".join(part for part in (current, name) if part)
        if name and (full == wanted or full.startswith(f"{wanted}.")):
            return number
    return header


def _bare(name: str) -> str:
    """Return a dotted key without quotes and blanks."""
    return ".".join(part.strip().strip("\"'") for part in name.split("."))
