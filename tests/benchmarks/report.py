"""What was measured, as tables in Markdown and as a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from tests.benchmarks.corpus import Corpus
from tests.benchmarks.measure import Task

BEGIN: Final = "<!-- measured: written by tests.benchmarks.run -->\n"
END: Final = "<!-- end of what was measured -->\n"
PICTURE: Final = "performance.svg"
FILLING: Final = "seedlint, cold, filling its cache"
_COLD: Final = "seedlint, cold, one job"
_WARM: Final = "seedlint, warm"


class Table(NamedTuple):
    """The tasks that were measured on a corpus."""

    name: str
    where: Corpus
    tasks: list[Task]

    def task(self, name: str) -> Task:
        """Return a task by its name or how that begins. Raises `StopIteration` if there is none."""
        return next(task for task in self.tasks if task.name.startswith(name))

    def has(self, *names: str) -> bool:
        """Return whether all of these were measured."""
        return all(any(task.name.startswith(name) and task.costs for task in self.tasks) for name in names)


class Ratio(NamedTuple):
    """Something asked of seedlint: what, at most how much, and how much it is."""

    what: str
    most: float
    reached: float


def ratios(tables: Sequence[Table], growth: Sequence[tuple[int, float]]) -> Iterator[Ratio]:
    """Yield what is asked, as far as it was measured."""
    small, project, large = tables

    def cpu(table: Table, name: str) -> float:
        return table.task(name).median.cpu

    def wall(table: Table, name: str) -> float:
        return table.task(name).median.wall

    if large.has("flake8"):
        yield Ratio("cold, one job, large corpus, against flake8 with bugbear (processor)", 0.25, cpu(large, _COLD) / cpu(large, "flake8"))  # fmt: skip
    if small.has("TorchFix"):
        yield Ratio("cold, one job, small corpus, against TorchFix (processor)", 0.03, cpu(small, _COLD) / cpu(small, "TorchFix"))  # fmt: skip
    for table in (small, large):
        yield Ratio(f"cold, one job, {table.name} corpus, against `libcst.parse_module` of the files it parses (processor)", 1.5, cpu(table, _COLD) / cpu(table, "floor: libcst"))  # fmt: skip
    yield Ratio("cold, large corpus, two jobs against one (wall)", 0.6, wall(large, "seedlint, cold, two") / wall(large, _COLD))  # fmt: skip
    if large.has("Ruff"):
        yield Ratio("warm, nothing changed, large corpus, against Ruff, cached (wall)", 5, wall(large, _WARM) / wall(large, "Ruff"))  # fmt: skip
    yield Ratio("warm, nothing changed, large corpus, seconds", 0.6, wall(large, _WARM))
    yield Ratio("one file changed, project of 1,000 files, seconds", 0.5, wall(project, "seedlint, one file changed"))  # fmt: skip
    yield Ratio("one file changed, against cold (wall)", 0.05, wall(project, "seedlint, one file changed") / wall(project, FILLING))  # fmt: skip
    yield Ratio("`--version` against `import click` (wall)", 1.3, wall(project, "seedlint --version") / wall(project, "python"))  # fmt: skip
    yield Ratio("one file on standard input, warm project, seconds", 0.4, wall(project, "seedlint, one file on"))  # fmt: skip
    yield Ratio("peak memory, large corpus, MB", 400, large.task(_COLD).median.memory)
    if len(growth) > 1:  # there was time for more than the smallest part
        (few, soon), (many, late) = growth[-2:]
        yield Ratio("time for twice the lines of the corpus", 2.2, late / soon * 2 * few / many)


def told(machine: str, tables: Sequence[Table], growth: Sequence[tuple[int, float]]) -> str:
    """Return all that was measured, in Markdown."""
    lines = [machine, "", "| what | at most | reached |\n|---|---:|---:|"]
    lines += [f"| {each.what} | {each.most:g} | {each.reached:.2f} |" for each in ratios(tables, growth)]
    for table in tables:
        lines += [
            "",
            f"The {table.name} corpus, {len(table.where.files):,} files, {table.where.lines:,} lines:\n",
        ]
        lines += ["| program | runs | wall s | processor s | peak MB |\n|---|---:|---:|---:|---:|"]
        lines += list(map(_row, table.tasks))
    lines += ["", "Cold, one job, on the first packages of the large corpus:\n"]
    lines += ["| lines | processor s |\n|---:|---:|", *(f"| {size:,} | {cpu:.1f} |" for size, cpu in growth)]
    return "\n".join([*lines, ""])


def _row(task: Task) -> str:
    wall, cpu, memory = task.median
    return f"| {task.name} | {len(task.costs)} | {wall:.2f} | {cpu:.2f} | {memory:.0f} |"


def write(page: Path, text: str, growth: Sequence[tuple[int, float]]) -> None:
    """Put what was measured between the marks of a page, and the picture beside it."""
    before, _, rest = (page.read_text() if page.exists() else "").partition(BEGIN)
    _, _, after = rest.partition(END)
    shown = f"![Processor seconds against lines of code]({PICTURE})\n"
    page.write_text(f"{before}{BEGIN}\n{text}\n{shown}\n{END}{after}")
    page.with_name(PICTURE).write_text(picture(growth))


def picture(points: Sequence[tuple[int, float]]) -> str:
    """Return a picture, in SVG, of processor seconds against lines."""
    width, height, left, below = 640, 360, 60, 40
    most_lines = max(lines for lines, _ in points)
    most_seconds = max(seconds for _, seconds in points)

    def at(lines: float, seconds: float) -> str:
        x = left + (width - left - 20) * lines / most_lines
        y = height - below - (height - below - 20) * seconds / most_seconds
        return f"{x:.1f},{y:.1f}"

    path = " ".join(at(lines, seconds) for lines, seconds in [(0, 0), *points])
    dots = "".join(
        '<circle cx="{}" cy="{}" r="4" fill="#3f51b5"/>'.format(*at(*each).split(",")) for each in points
    )
    words = "".join(
        '<text x="{}" y="{}" dx="{}" dy="-8" text-anchor="{}">{:,} lines, {:.0f} s</text>'.format(
            *at(*each).split(","),
            *((8, "start") if 3 * each[0] < most_lines else (-8, "end")),
            *each,
        )
        for each in points
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">'
        f'<rect width="{width}" height="{height}" fill="white"/>'
        f'<polyline points="{left},20 {left},{height - below} {width - 20},{height - below}" fill="none" stroke="#555"/>'
        f'<polyline points="{path}" fill="none" stroke="#3f51b5" stroke-width="2"/>{dots}{words}'
        f'<text x="{width / 2}" y="{height - 10}" text-anchor="middle">lines of code</text>'
        f'<text x="15" y="{height / 2}" transform="rotate(-90 15 {height / 2})" text-anchor="middle">processor seconds</text>'
        "</svg>\n"
    )
