"""Lint the pinned packages and compare with the committed snapshot: `python -m tests.corpus [--write] [NAME ...]`.

Packages are downloaded once into `--folder` and linted one after the other. Without names all are; with `--write` the
snapshot takes over what was found for them. The exit status is 1 if anything differs or seedlint failed on a package.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.corpus.fetch import PACKAGES, fetch, pinned
from tests.corpus.lint import Linted, lint
from tests.corpus.snapshot import SNAPSHOT, differences, read, write


def main(arguments: list[str]) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument(
        "names", nargs="*", help="packages to lint, by name; all of packages.txt if none is given"
    )
    parser.add_argument(
        "--folder", type=Path, default=Path(".corpus"), help="where downloaded packages are kept"
    )
    parser.add_argument(
        "--seconds", type=int, default=1800, help="how long seedlint may take for one package"
    )
    parser.add_argument("--write", action="store_true", help="take over what was found into the snapshot")
    options = parser.parse_args(arguments)
    before = read(SNAPSHOT)
    failed = False
    for package in pinned(PACKAGES):
        if options.names and package.name not in options.names:
            continue
        found = lint(package, fetch(package, options.folder), options.seconds)
        print(told(found), flush=True)
        failed |= bool(found.trouble)
        if options.write and not found.trouble:
            before = {**before, package.name: found}
            write(SNAPSHOT, before)
            continue
        for difference in differences(before.get(package.name), found):
            print(f"  {difference}", flush=True)
            failed = True
    return int(failed)


def told(found: Linted) -> str:
    """Return one line about a package."""
    counts = ", ".join(f"{count} {code}" for code, count in found.per_rule().items()) or "no findings"
    share = f"{found.unknown_share:.0%} of calls unknown"
    trouble = f"; {found.trouble}" if found.trouble else ""
    return f"{found.name} {found.version}: {found.files} files, {counts}, {share}, {found.seconds:.0f} s{trouble}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
