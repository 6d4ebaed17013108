"""Measure seedlint beside other linters on fixed packages: `python -m tests.benchmarks.run --help`.

Downloads pinned packages (nothing is installed or executed), runs each program in turn, and prints tables in Markdown: medians
of wall and processor seconds and of peak memory, and the ratios that are asked of seedlint. The floors are measured
in the same run: reading all files, `ast.parse` of all, `libcst.parse_module` of those that seedlint parses.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import time
from pathlib import Path
from typing import Final

import msgspec

from seedlint.solved import Result
from tests.benchmarks import corpus, report
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.measure import Task, in_turn

FLOORS: Final = {
    "read": "import sys\nfor p in open(sys.argv[1]).read().split('\\n'): open(p, 'rb').read()",
    "ast.parse": (
        "import ast, gc, sys, warnings; gc.disable(); warnings.simplefilter('ignore')\n"
        "for p in open(sys.argv[1]).read().split('\\n'):\n"
        "    try: ast.parse(open(p, 'rb').read())\n"
        "    except (SyntaxError, ValueError): pass"
    ),
    "libcst": (
        "import gc, sys, libcst; gc.disable()\n"
        "for p in open(sys.argv[1]).read().split('\\n'):\n"
        "    try: libcst.parse_module(open(p, 'rb').read())\n"
        "    except Exception: pass"
    ),
}
SEEDLINT: Final = (sys.executable, "-m", "seedlint", "--isolated", "--exit-zero", "--no-respect-gitignore")
#: Shares of the large corpus that are linted for the curve of time against lines; the last two tell how it grows.
SHARES: Final = (0.0625, 0.125, 0.25, 0.5, 1)
#: How often a corpus is linted cold, or as long, after it was linted for the curve.
_ALIKE: Final = 3
#: Where seedlint keeps what it knows of a project.
_CACHE: Final = ".seedlint_cache"


def main() -> None:
    """Fetch the corpora, run everything in turn, and print or write what it cost."""
    given = _arguments()
    work = given.folder.absolute()
    work.mkdir(parents=True, exist_ok=True)
    small = corpus.fetch(corpus.SMALL, _folder(work, "small"))
    large = corpus.fetch(corpus.LARGE[: given.packages or None], _folder(work, "large"))
    begin = time.monotonic()
    end = begin + 60 * given.minutes
    tables = [
        measure_small(small, given.peers, given.runs, begin + 0.25 * (end - begin)),
        measure_project(
            corpus.project_of(large, _folder(work, "project")), given.runs, begin + 0.5 * (end - begin)
        ),
    ]
    part, cold, growth = measure_growth(large, work, end)
    tables.append(measure_large(part, cold, given.peers, given.runs, end))
    machine = (
        f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}, "
        f"load {os.getloadavg()[1]:.1f} over the last five minutes, {time.strftime('%Y-%m-%d')}."
    )
    told = report.told(machine, tables, growth)
    if given.write is None:
        sys.stdout.write(told)
    else:
        report.write(given.write, told, growth)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="where packages are unpacked")
    parser.add_argument("--runs", type=int, default=5, help="runs of each program, as far as there is time")
    parser.add_argument("--minutes", type=float, default=60, help="after which nothing is run a second time")
    parser.add_argument(
        "--packages", type=int, default=0, help="take only so many packages of the large corpus"
    )
    parser.add_argument("--peers", default=os.environ["PATH"], help="folder of the other linters' commands")
    parser.add_argument("--write", type=Path, help="the page to write the tables into, between its two marks")
    return parser.parse_args()


def _folder(work: Path, name: str) -> Path:
    (work / name).mkdir(exist_ok=True)
    return work / name


def _peer(name: str, peers: str, where: Corpus, *options: str) -> list[Task]:
    """Return the task of another linter, none if it is not at hand."""
    command = shutil.which(options[0], path=peers)
    return [Task(name, (command, *options[1:]), where.folder)] if command else []


def _cold(where: Corpus, jobs: int) -> Task:
    name = "seedlint, cold, one job" if jobs == 1 else "seedlint, cold, two jobs"
    return Task(name, (*SEEDLINT, "--no-cache", "--jobs", str(jobs), "."), where.folder)


def _floors(where: Corpus, parsed: list[str]) -> list[Task]:
    listed, chosen = where.folder.parent / "files.txt", where.folder.parent / "parsed.txt"
    listed.write_text("\n".join(map(str, where.files)))
    chosen.write_text("\n".join(parsed))
    lists = {"read": listed, "ast.parse": listed, "libcst": chosen}
    names = {"libcst": "floor: libcst.parse_module of what seedlint parses"}
    return [
        Task(names.get(name, f"floor: {name}"), (sys.executable, "-c", code, str(lists[name])), where.folder)
        for name, code in FLOORS.items()
    ]


def _warmed(where: Corpus) -> tuple[Task, list[str]]:
    """Fill seedlint's cache for a corpus, and return what did that and the files that had to be parsed."""
    for cache in where.folder.rglob(_CACHE):
        shutil.rmtree(cache)
    task = Task(report.FILLING, (*SEEDLINT, "."), where.folder)
    task.run()
    found: set[str] = set()
    for kept in where.folder.rglob(f"{_CACHE}/result/*/*.msgpack"):
        found |= set(msgspec.msgpack.decode(kept.read_bytes(), type=Result).read)
    return task, sorted(path for path in found if path.startswith(str(where.folder)))


def measure_small(small: Corpus, peers: str, runs: int, until: float) -> report.Table:
    """Compare with the linters that use libcst, too."""
    tasks = [
        _cold(small, 1),
        *_peer("TorchFix", peers, small, "torchfix", "--select", "ALL", "."),
        *_peer("Fixit", peers, small, "fixit", "lint", "."),
        *_peer("flake8 with bugbear", peers, small, "flake8", "--isolated", "--exit-zero", "-j", "1", "."),
        *_peer("Ruff", peers, small, "ruff", "check", "--isolated", "--exit-zero", "."),
        *_floors(small, _warmed(small)[1]),
        Task("seedlint, warm", (*SEEDLINT, "."), small.folder),
    ]
    in_turn(tasks, runs, until)
    return report.Table("small", small, tasks)


def measure_project(project: Corpus, runs: int, until: float) -> report.Table:
    """Measure what an editor and a commit wait for, in a project whose cache is filled."""
    filled, _ = _warmed(project)
    changed = next(path for path in project.files if b"seed" in path.read_bytes())

    def edit() -> None:
        changed.write_bytes(changed.read_bytes() + b"# changed\n")

    name = str(changed.relative_to(project.folder))
    tasks = [
        Task("seedlint, warm", (*SEEDLINT, "."), project.folder),
        Task("seedlint, one file changed", (*SEEDLINT, "."), project.folder, edit),
        Task("seedlint, one file on standard input", (*SEEDLINT, "--stdin-filename", name), project.folder, reads=changed),
        Task("seedlint --version", (sys.executable, "-m", "seedlint", "--version"), project.folder),
        Task("python -c 'import click'", (sys.executable, "-c", "import click"), project.folder),
    ]  # fmt: skip
    in_turn(tasks, runs, until)
    return report.Table("project", project, [filled, *tasks])


def measure_growth(large: Corpus, work: Path, until: float) -> tuple[Corpus, Task, list[tuple[int, float]]]:
    """Lint parts of the large corpus, cold, with one job, each twice the one before, as long as there is time.

    Returns the largest part, the task that lints it, and the lines and processor seconds of each.
    """
    found: list[tuple[int, float]] = []
    part, task = large, _cold(large, 1)
    for share in SHARES:
        bigger = corpus.part_of(large, share, _folder(work, f"large-{share}")) if share < 1 else large
        expected = task.costs[-1].wall * bigger.lines / part.lines if task.costs else 0
        if found and time.monotonic() + (1 + _ALIKE) * expected > until:
            break
        part, task = bigger, _cold(bigger, 1)
        task.run()
        found.append((part.lines, task.median.cpu))
    return part, task, found


def measure_large(large: Corpus, cold: Task, peers: str, runs: int, until: float) -> report.Table:
    """Compare with the linters that use no libcst; what is quick is run as often as asked for in any case."""
    _, parsed = _warmed(large)
    quick = [
        Task("seedlint, warm", (*SEEDLINT, "."), large.folder),
        *_peer("Ruff, cached", peers, large, "ruff", "check", "--isolated", "--exit-zero", "."),
    ]
    slow = [
        cold,
        *_peer("flake8 with bugbear", peers, large, "flake8", "--isolated", "--exit-zero", "-j", "1", "."),
        _cold(large, 2),
        *_floors(large, parsed),
    ]
    for task in quick:
        task.run()
        task.costs.clear()
    in_turn(quick, runs, float("inf"))
    in_turn(slow, runs, until)
    return report.Table("large", large, [*slow, *quick])


if __name__ == "__main__":
    main()
