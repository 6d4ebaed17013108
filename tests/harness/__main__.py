"""Hold seedlint against real runs of programs: `python -m tests.harness [--all] [--runs "A | B"] [--entry main.py] FOLDER...`.

Each folder is a program. It is copied, run once per argument list of `--runs` (once without arguments, if not given), and linted. A line
that begins with `=` is a code that a run deserves and that seedlint tells (shown with `--all`), `<` one that only the run deserves, `>` one that only
seedlint tells, `!` what went wrong. Ends with 1 if anything differs.
"""

from __future__ import annotations

import argparse
import os
import shlex
import tempfile
from pathlib import Path
from typing import Final

from tests.harness.compare import Reported
from tests.harness.execute import ExecutionError, Executor, write_files
from tests.harness.linter import lint
from tests.harness.markdown import Case
from tests.harness.verdict import Verdict, verdicts

#: The codes that execution can judge.
_JUDGED: Final = ("SDL101", "SDL102", "SDL103", "SDL104")


def main() -> int:
    """Compare the programs of the command line; return 1 if any differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.harness")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--runs", default="", help='argument lists, with "|" between them')
    parser.add_argument("--entry", default="main.py", help='a file, or "-m module"')
    parser.add_argument("--all", action="store_true", help="show where they agree, too")
    given = parser.parse_args()
    runs = tuple(tuple(shlex.split(run)) for run in given.runs.split("|"))
    differ = 0
    with Executor() as executor:
        for folder in given.folders:
            lines = _compared(_program(folder, given.entry, runs), executor)
            shown = [line for line in lines if given.all or line[0] != "="]
            differ += any(line[0] != "=" for line in lines)
            print("\n".join([f"{folder}: {'agree' if not shown else ''}", *shown]), flush=True)
    print(f"{len(given.folders)} programs, {differ} differ")
    return int(differ > 0)


def _program(folder: Path, entry: str, runs: tuple[tuple[str, ...], ...]) -> Case:
    """Return the program in a folder as a case that claims nothing."""
    files = {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }
    return Case(folder, 0, folder.name, files, (), entry, runs, _JUDGED)


def _compared(case: Case, executor: Executor) -> list[str]:
    with tempfile.TemporaryDirectory() as above:
        folder = Path(os.path.realpath(above)) / "program"
        write_files(case, folder)
        try:
            happened = verdicts(executor.run(case, folder), _JUDGED)
        except ExecutionError as error:
            return [f"! {error}"]
        try:
            said = lint(folder, _JUDGED)
        except AssertionError as error:
            return [f"! {error}"]
    measured = {(each.path, each.line, each.code): each for each in happened}
    told = {(each.path, each.line, each.code): each for each in said}
    return [_line(case, key, measured.get(key), told.get(key)) for key in sorted(measured | told)]


def _line(case: Case, key: tuple[str, int, str], verdict: Verdict | None, finding: Reported | None) -> str:
    path, line, code = key
    source = case.files[path].split("\n")[line - 1].strip()
    sign = "=" if verdict and finding else "<" if verdict else ">"
    parts = [f"{sign} {path}:{line} {code}  {source}"]
    if verdict:
        parts.append(f"    run: seed {sorted(verdict.seeds)}, draw {sorted(verdict.draws)}")
    if finding:
        parts.append(f"    seedlint: seed {finding.seed}, draw {finding.draw}: {finding.message}")
        if verdict and finding.draw and verdict.draws and finding.draw not in verdict.draws:
            parts.append("    the two tell different draws")
    return "\n".join(parts)


if __name__ == "__main__":
    raise SystemExit(main())
