"""A Jupyter notebook as one program: the code of its cells, one below the other, and edits put back into them.

The program has the lines of all code cells in order, with Python in the place of what is no Python (`%magic`,
`!command`, `%%bash`), so a position in it is a position in a cell. Editing changes the strings of the JSON text that
hold the edited lines, and no other byte: outputs, metadata, the order of keys and all white space stay.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

import msgspec

from seedlint.text.edit import Change, EditError, apply_edits, apply_to_text
from seedlint.text.magics import dedented, python_lines
from seedlint.text.span import Span

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
#: One character of a JSON string: a pair of surrogates, another escape, or the character itself.
_CHARACTER: Final = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL
)

_COOKIE: Final = re.compile(r"^[ \t\f]*#.*coding[:=]")

#: What the name of a notebook ends in.
SUFFIX: Final = ".ipynb"
_NAMED_CELL: Final = re.compile(r"(?P<path>.*):cell (?P<cell>\d+)", re.DOTALL)


def split_cell(path: str) -> tuple[str, int | None]:
    """Return the file and the cell (1-based) of a path that findings show: `a.ipynb:cell 3` is cell 3 of `a.ipynb`."""
    match = _NAMED_CELL.fullmatch(path)
    return (match["path"], int(match["cell"])) if match else (path, None)


def named_cell(path: str, cell: Cell) -> str:
    """Return the path that findings show for a cell."""
    return f"{path}:cell {cell.number}"


def program_of(path: str, content: bytes) -> bytes:
    """Return the Python source of a file: its content, or the program that a notebook is. Raises `EditError`."""
    if not path.endswith(SUFFIX):
        return content
    try:
        return read_notebook(content).program.encode()
    except (NotebookError, UnicodeEncodeError) as error:
        raise EditError(str(error)) from error


def cell_text(content: bytes, number: int | None) -> str:
    """Return the source of a cell as it stands, for no number the whole program. Raises `EditError`."""
    try:
        notebook = read_notebook(content)
    except NotebookError as error:
        raise EditError(str(error)) from error
    if number is None:
        return notebook.program
    return next((cell.source for cell in notebook.cells if cell.number == number), "")


def edit_file(path: str, content: bytes, changes: Iterable[Change]) -> bytes:
    """Return the content of a file with changes made to its Python source. Raises `EditError`."""
    return edit_notebook(content, changes) if path.endswith(SUFFIX) else apply_edits(content, changes)


class NotebookError(ValueError):
    """The bytes are no notebook; the message says why. `line` and `column` are 1-based."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.line, self.column = line, column


class Cell(msgspec.Struct, frozen=True):
    """A code cell. `number` counts all cells from 1, as readers of a notebook do; `first_line` is that of its first
    line in the program.

    `strings` holds where each JSON string of its source stands in the notebook's text, quotes included; `listed` says
    that they are items of a list.
    """

    number: int
    first_line: int
    source: str
    strings: tuple[tuple[int, int], ...]
    listed: bool


def python_of(cell: Cell) -> str:
    """Return the Python that a cell is on its own."""
    return "\n".join(python_lines(cell.source))


class Notebook(msgspec.Struct, frozen=True):
    """A notebook: its JSON text, its code cells, and the program that they are."""

    text: str
    cells: tuple[Cell, ...]
    program: str

    def without(self, cells: Collection[Cell]) -> str:
        """Return the program with the lines of some cells left blank."""
        lines = self.program.split("\n")
        for cell in cells:
            count = cell.source.count("\n") + 1
            lines[cell.first_line - 1 : cell.first_line - 1 + count] = [""] * count
        return "\n".join(lines)

    def cell_at(self, line: int) -> tuple[Cell, int]:
        """Return the cell that a line of the program (from 1) stands in, and the line's number in the cell (from 1)."""
        index = bisect_right([cell.first_line for cell in self.cells], line) - 1
        if index < 0:
            raise EditError(f"no cell has line {line} of the program")
        return self.cells[index], line - self.cells[index].first_line + 1


class _RawCell(msgspec.Struct):
    """What of a cell may be code; outputs are passed over unread."""

    source: str | list[str] = ""
    input: str | list[str] = ""


class _RawSheet(msgspec.Struct):
    cells: list[_RawCell] = []


class _RawNotebook(msgspec.Struct):
    cells: list[_RawCell] = []
    worksheets: list[_RawSheet] = []


_RAW: Final = msgspec.json.Decoder(_RawNotebook)


def written_in(path: str, content: bytes) -> bytes:
    """Return what people have written in a file: for a notebook the text of its cells, whose outputs may be huge.

    This is for a quick look: text cells count, and what is no notebook is empty.
    """
    if not path.endswith(SUFFIX):
        return content
    try:
        raw = _RAW.decode(content)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):  # stricter than `json`
        return _program_or_nothing(content)
    cells = [*raw.cells, *(cell for sheet in raw.worksheets for cell in sheet.cells)]
    sources = (source for cell in cells for source in (cell.source, cell.input))
    return "\n".join("".join(source) for source in sources).encode("utf-8", "surrogatepass")


def _program_or_nothing(content: bytes) -> bytes:
    try:
        return read_notebook(content).program.encode("utf-8", "surrogatepass")
    except NotebookError:
        return b""


@lru_cache(maxsize=4)
def read_notebook(content: bytes) -> Notebook:
    """Return the notebook that the bytes hold (format 3 or 4). Raises `NotebookError`.

    The last few are remembered: a run asks for the same one again and again, and outputs make notebooks large.
    """
    try:
        text = content.decode()
        parsed = json.loads(text)
    except json.JSONDecodeError as error:
        raise NotebookError(f"no JSON: {error.msg}", error.lineno, error.colno) from error
    except (UnicodeDecodeError, RecursionError, ValueError) as error:
        raise NotebookError(f"no JSON: {error}") from error
    found: list[Cell] = []
    lines: list[str] = []
    strings = _source_strings(text)
    language = _kernel_language(parsed)
    for number, (prefix, cell) in enumerate(_cells(parsed), start=1):
        spans, listed = strings.get(prefix, ((), False))
        if cell.get("cell_type") != "code" or _language(cell, language) != "python":
            continue
        source = "".join(json.loads(text[start:end]) for start, end in spans)
        found.append(Cell(number, len(lines) + 1, source, spans, listed))
        lines += python_lines(source)
    lines[:2] = [_COOKIE.sub(_no_cookie, line) for line in lines[:2]]
    return Notebook(text, tuple(found), "".join(f"{line}\n" for line in lines))


def edit_notebook(content: bytes, changes: Iterable[Change]) -> bytes:
    """Return the notebook with changes made to its program. Raises `EditError`, also for a change across cells."""
    try:
        notebook = read_notebook(content)
    except NotebookError as error:
        raise EditError(str(error)) from error
    by_cell: dict[int, list[Change]] = {}
    for change in changes:
        cell, line = notebook.cell_at(change.span.line)
        last, end_line = notebook.cell_at(change.span.end_line)
        if last is not cell:
            raise EditError("an edit reaches from one cell into another")
        _refuse_magic(cell, line, end_line, inserts=change.span[:2] == change.span[2:])
        span = Span(line, change.span.column, end_line, change.span.end_column)
        by_cell.setdefault(notebook.cells.index(cell), []).append(_InCell(span, change.content))
    text = notebook.text
    for index in sorted(by_cell, reverse=True):
        cell = notebook.cells[index]
        source = apply_to_text(cell.source, by_cell[index])
        text = _with_source(text, cell, source)
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise EditError(f"the edited notebook cannot be encoded: {error}") from error


def _no_cookie(match: re.Match[str]) -> str:
    """Return a coding cookie as the plain comment that it is in a notebook, whose encoding is JSON's."""
    return match[0].replace("coding", "c0ding")


class _InCell(NamedTuple):
    """A change in terms of its cell."""

    span: Span
    content: str


def _refuse_magic(cell: Cell, line: int, end_line: int, *, inserts: bool) -> None:
    """Refuse an edit that would change a line which is no Python, or put something above a `%%` line."""
    old, new = cell.source.split("\n"), python_lines(cell.source)
    if dedented(old) != old:
        raise EditError("an edit would not be indented as its cell is")
    magic = next((number for number, each in enumerate(old, 1) if each.startswith("%%")), 0)
    if line <= magic or (magic and not any(new)):
        raise EditError("an edit would stand above the magic of its cell")
    if not inserts and any(old[number - 1] != new[number - 1] for number in range(line, end_line + 1)):
        raise EditError("an edit would change a line that is no Python")


def _cells(parsed: Any) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Yield each cell with the path of its source in the JSON value; format 3 has worksheets of cells."""
    if not isinstance(parsed, dict) or not isinstance(parsed.get("cells", parsed.get("worksheets")), list):
        raise NotebookError("no notebook: it has no cells")
    if "cells" in parsed:
        sheets: list[tuple[tuple[str | int, ...], Any]] = [(("cells",), parsed["cells"])]
    else:
        sheets = [
            (("worksheets", number, "cells"), sheet.get("cells", []))
            for number, sheet in enumerate(parsed["worksheets"])
            if isinstance(sheet, dict)
        ]
    for prefix, cells in sheets:
        for number, cell in enumerate(cells):
            if isinstance(cell, dict):
                yield (
                    (*prefix, number, "input" if "input" in cell and "source" not in cell else "source"),
                    cell,
                )


def _kernel_language(parsed: Any) -> str:
    """Return the language of a notebook's kernel, Python if it names none: a notebook of R is no program of ours."""
    metadata = parsed.get("metadata") if isinstance(parsed, dict) else None
    for key, name in (("kernelspec", "language"), ("language_info", "name")):
        part = metadata.get(key) if isinstance(metadata, dict) else None
        if isinstance(part, dict) and isinstance(part.get(name), str):
            return _plain(part[name])
    return "python"


def _language(cell: dict[str, Any], kernel: str) -> str:
    """Return the language of a cell, which format 3 writes into each."""
    return _plain(cell["language"]) if isinstance(cell.get("language"), str) else kernel


def _plain(language: str) -> str:
    """Return the name of a language without its version: kernels call themselves `ipython3` or `python3`."""
    return "python" if "python" in language.lower() or not language else language.lower()


def _source_strings(text: str) -> dict[tuple[str | int, ...], tuple[tuple[tuple[int, int], ...], bool]]:
    """Return, for every path in the JSON value that ends in a string or in a list of strings, where these stand."""
    found: dict[tuple[str | int, ...], tuple[list[tuple[int, int]], bool]] = {}
    path: list[str | int] = []
    key_next: list[bool] = []
    for match in _TOKEN.finditer(text):
        sign = match[0]
        if sign in "{[":
            path.append("" if sign == "{" else 0)
            key_next.append(sign == "{")
        elif sign in "}]":
            path.pop()
            key_next.pop()
        elif sign == ",":
            if isinstance(path[-1], int):
                path[-1] += 1
            else:
                key_next[-1] = True
        elif sign == ":":
            key_next[-1] = False
        elif sign.startswith('"'):
            if key_next and key_next[-1]:
                path[-1] = json.loads(sign)
                continue
            listed = bool(path) and isinstance(path[-1], int)
            where = tuple(path[:-1]) if listed else tuple(path)
            if where and where[-1] in {"source", "input"}:
                found.setdefault(where, ([], listed))[0].append(match.span())
    return {where: (tuple(spans), listed) for where, (spans, listed) in found.items()}


def _with_source(text: str, cell: Cell, source: str) -> str:
    """Return the notebook's text with another source in a cell, of which only what changed is written anew."""
    if not cell.strings:
        raise EditError("the cell is empty")
    if cell.listed:
        return _with_items(text, cell, source)
    (start, end) = cell.strings[0]
    pieces = _CHARACTER.findall(text[start + 1 : end - 1])
    head, tail = _unchanged(cell.source, source)
    middle = json.dumps(source[head : len(source) - tail], ensure_ascii=_escapes(text))[1:-1]
    inner = "".join(pieces[:head]) + middle + "".join(pieces[len(pieces) - tail :])
    return f'{text[:start]}"{inner}"{text[end:]}'


def _with_items(text: str, cell: Cell, source: str) -> str:
    """Return the text with other items in the list that is the cell's source, one for each line."""
    items = cell.strings
    old, new = [json.loads(text[start:end]) for start, end in items], _lines(source)
    head, tail = _unchanged(old, new)
    written = [json.dumps(line, ensure_ascii=_escapes(text)) for line in new[head : len(new) - tail]]
    before = text[items[0][0] : items[head - 1][1]] if head else ""
    after = text[items[-tail][0] : items[-1][1]] if tail else ""
    changed = _separator(text, cell).join(part for part in (before, *written, after) if part)
    return text[: items[0][0]] + changed + text[items[-1][1] :]


def _lines(source: str) -> list[str]:
    """Return the lines with their line feeds; `str.splitlines` would end lines at other characters, too."""
    return re.findall(r"[^\n]*\n|[^\n]+", source)


def _separator(text: str, cell: Cell) -> str:
    """Return what stands between two items of the cell's source, made up after the first item if need be."""
    if len(cell.strings) > 1:
        return text[cell.strings[0][1] : cell.strings[1][0]]
    start = cell.strings[0][0]
    blank = len(text[:start]) - len(text[:start].rstrip())
    return "," + (text[start - blank : start] or " ")


def _escapes(text: str) -> bool:
    """Tell whether the notebook writes characters beyond ASCII as escapes."""
    return text.isascii() and "\\u" in text


def _unchanged(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Return how many items both begin with, and how many of the others both end with."""
    limit = min(len(old), len(new))
    head = next((index for index in range(limit) if old[index] != new[index]), limit)
    limit -= head
    tail = next((index for index in range(limit) if old[-1 - index] != new[-1 - index]), limit)
    return head, tail
