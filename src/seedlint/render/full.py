"""Findings with their story: a frame of code for the seed, the draw and the construction, and the calls between."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

import msgspec
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from seedlint.finding import Finding, Report, Role
from seedlint.render.view import View
from seedlint.text.printable import printable
from seedlint.text.span import Place, Span

#: Columns of a source line that are shown; the widest of code people write fits, and a line of a megabyte does not.
_WINDOW: Final = 160
_TAB: Final = 4

_LABELS: Final[dict[Role, str]] = {
    "seed": "the seed of {stream}",
    "draw": "the first draw from {stream}{since}",
    "build": "a model drew from {stream} here",
    "call": "called here",
}
#: Findings that tell of streams which the model is not known to read.
_BESIDE: Final = frozenset({"SDL102"})
_COLORS: Final[dict[Role, str]] = {"seed": "green", "draw": "yellow", "build": "yellow", "call": "blue"}


class Mark(msgspec.Struct, frozen=True):
    """A span of code to show, what it means, and in which style; `sign` underlines it."""

    place: Place
    label: str
    style: str
    sign: str = "-"


def render(report: Report, view: View) -> str:
    """Return a block of lines per finding, in colour if the view says so."""
    console = Console(
        file=io.StringIO(),
        force_terminal=view.color,
        color_system="standard" if view.color else None,
        width=view.width,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    with console.capture() as capture:
        for finding in report.findings:
            for line in _block(finding, view):
                console.print(line, soft_wrap=True)
            console.print()
    return capture.get()


def _block(finding: Finding, view: View) -> Iterator[Text]:
    style = "bold red" if finding.severity == "error" else "bold cyan"
    yield Text.assemble(
        (f"{finding.severity}[{finding.code}]", style), (f": {printable(finding.message)}", "bold")
    )
    marks = list(_marks(finding, style))
    gutter = max(len(str(mark.place.span.line)) for mark in marks)
    yield _located(finding.place, gutter, "-->")
    shown = finding.place.path
    before = 0
    for mark in marks:
        if mark.place.path != shown:
            yield _located(mark.place, gutter, ":::")
        elif before and mark.place.span.line not in {before, before + 1}:
            yield Text(f"{'':{gutter}} ...", "blue")
        shown, before = mark.place.path, mark.place.span.line
        yield from _frame(mark, gutter, view)
    if finding.fix is not None:
        told = printable(f"{finding.fix.applicability} fix: {finding.fix.message}")
        yield Text.assemble((f"{'':{gutter}} = ", "blue"), told)
    elif finding.unfixed:
        yield Text.assemble((f"{'':{gutter}} = ", "blue"), printable(f"no fix: {finding.unfixed}"))


def _marks(finding: Finding, style: str) -> Iterator[Mark]:
    """Yield what to show, in the order in which it happens; the finding's own place is the last, or the seed that begins."""
    read = () if finding.code in _BESIDE else finding.streams
    reads = f", reading {', '.join(read)}" if read else ""
    label = f"`{finding.model}` is built here{reads}" if finding.model else finding.name
    own = Mark(finding.place, label, style, "^")
    begins = finding.trace and finding.trace[0].role == "seed" and finding.trace[0].place == finding.place
    yield from (own,) if begins else ()
    since = ""
    for step in finding.trace:
        # A call that builds a model may draw first; where nothing is built, the draw is what is reported.
        if step.place != finding.place or (step.role == "draw" and finding.model):
            since = " since" if step.role == "seed" else since
            told = _LABELS[step.role].format(stream=step.stream, since=since)
            yield Mark(step.place, told, _COLORS[step.role])
    yield from () if begins else (own,)


def _located(place: Place, gutter: int, arrow: str) -> Text:
    where = printable(f"{place.path}:{place.span.line}:{place.span.column}")
    return Text.assemble((f"{'':{gutter}}{arrow} ", "blue"), where)


def _frame(mark: Mark, gutter: int, view: View) -> Iterator[Text]:
    """Yield the line of code and its underline; only the label, if the file cannot be read."""
    span = mark.place.span
    lines = view.lines(mark.place.path)
    if not 1 <= span.line <= len(lines):
        yield Text.assemble((f"{span.line:>{gutter}} | ", "blue"), (printable(mark.label), mark.style))
        return
    code, start, width = _window(lines[span.line - 1], span, view.encoding)
    yield Text.assemble((f"{span.line:>{gutter}} | ", "blue"), _highlighted(code) if view.color else code)
    under = f"{' ' * start}{mark.sign * width} {printable(mark.label)}"
    yield Text.assemble((f"{'':{gutter}} | ", "blue"), (under, mark.style))


def _window(line: str, span: Span, encoding: str) -> tuple[str, int, int]:
    """Return a source line as it is shown, and the cell at which the span begins and how many cells it takes."""
    begin = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    left = max(0, begin - _WINDOW // 4) if len(line) > _WINDOW else 0
    right = left + _WINDOW
    more = "…".encode(encoding, "replace").decode(encoding).replace("?", "...")
    before = (more if left else "") + _visible(line[left:begin], encoding)
    marked = _visible(line[begin : min(end, right)], encoding, len(before))
    after = _visible(line[min(end, right) : right], encoding, len(before) + len(marked)) + (
        more if len(line) > right else ""
    )
    return (before + marked + after).rstrip(), cell_len(before), max(1, cell_len(marked))


def _visible(text: str, encoding: str, offset: int = 0) -> str:
    """Return text without tabs and control characters; `offset` is the column at which it begins."""
    out: list[str] = []
    for part in text.split("\t"):
        if out:
            column = offset + sum(map(len, out))
            out.append(" " * (_TAB - column % _TAB))
        out.append(printable(part).encode(encoding, "backslashreplace").decode(encoding))
    return "".join(out)


def _highlighted(code: str) -> Text:
    from rich.syntax import Syntax  # noqa: PLC0415 - loads a lexer, which only a terminal needs

    text = Syntax("", "python", theme="ansi_dark").highlight(code)
    text.rstrip()
    return text
