"""The committed record of a corpus run, and how a new run differs from it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.corpus.lint import Linted

SNAPSHOT = Path(__file__).with_name("snapshot.json")
#: By how much the share of unknown calls may grow before that is told.
TOLERANCE = 0.02


def read(path: Path) -> dict[str, Linted]:
    """Return the record of each package, none if there is no snapshot yet."""
    if not path.exists():
        return {}
    table = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: Linted(name=name, **{**entry, "findings": tuple(entry["findings"])})
        for name, entry in table.items()
    }


def write(path: Path, linted: Mapping[str, Linted]) -> None:
    """Write the record of each package, sorted by name; seconds, which differ from run to run, are left out."""
    table = {
        name: {
            "version": found.version,
            "files": found.files,
            "lines": found.lines,
            "unknown_share": found.unknown_share,
            "findings": list(found.findings),
        }
        for name, found in sorted(linted.items())
    }
    path.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


def differences(before: Linted | None, now: Linted) -> Iterator[str]:
    """Yield what is different now, one line each."""
    if before is None:
        yield "not in the snapshot"
        return
    if before.version != now.version:
        yield f"version {now.version}, was {before.version}"
    if before.files != now.files:
        yield f"{now.files} files, were {before.files}"
    for finding in sorted({*now.findings} - {*before.findings}):
        yield f"new: {finding}"
    for finding in sorted({*before.findings} - {*now.findings}):
        yield f"gone: {finding}"
    if now.unknown_share > before.unknown_share + TOLERANCE:
        yield f"{now.unknown_share:.0%} of calls unknown, were {before.unknown_share:.0%}"
