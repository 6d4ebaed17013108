"""One package, linted by the command as a user runs it, and what it said."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.fetch import Package

_FINDING = re.compile(r"^(?P<place>.+?:\d+):\d+: (?P<code>SDL\d{3}) ")
_COUNT = re.compile(r"^seedlint: (?P<name>[a-z ]+): (?P<count>\d+)$")


@dataclass(frozen=True)
class Linted:
    """What seedlint said about one package: `findings` as sorted `CODE path:line`; `trouble` says how it failed, if it did.

    `unknown_share` is the share of the calls met during the analysis that it could not resolve. `seconds` is no part of the
    comparison.
    """

    name: str
    version: str
    files: int
    lines: int
    findings: tuple[str, ...]
    unknown_share: float
    trouble: str = ""
    seconds: float = 0.0

    def per_rule(self) -> dict[str, int]:
        """Return how many findings each rule has, by code."""
        return dict(sorted(Counter(finding.split(" ", 1)[0] for finding in self.findings).items()))


def lint(package: Package, folder: Path, seconds: int) -> Linted:
    """Lint the sources of a package, with a limit in seconds."""
    command = [sys.executable, "-m", "seedlint", "--isolated", "--no-cache", "--verbose", "."]
    start = time.monotonic()
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return Linted(package.name, package.version, 0, _lines(folder), (), 0.0, f"not done in {seconds} s")
    return read_output(
        package,
        done.stdout,
        done.stderr,
        done.returncode,
        lines=_lines(folder),
        seconds=time.monotonic() - start,
    )


def read_output(
    package: Package, output: str, errors: str, status: int, *, lines: int = 0, seconds: float = 0.0
) -> Linted:
    """Return what the output and the verbose remarks of a run say."""
    found = (_FINDING.match(line) for line in output.splitlines())
    findings = sorted(f"{match['code']} {match['place']}" for match in found if match)
    counts = {match["name"]: int(match["count"]) for match in map(_COUNT.match, errors.splitlines()) if match}
    trouble = "" if status in {0, 1} else next(iter(errors.splitlines()), f"exit status {status}")
    share = counts.get("unknown calls", 0) / max(1, counts.get("calls", 0))
    return Linted(
        package.name,
        package.version,
        counts.get("files", 0),
        lines,
        tuple(findings),
        round(share, 2),
        trouble,
        seconds,
    )


def _lines(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py") if path.is_file())
