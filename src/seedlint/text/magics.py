"""IPython's additions to Python: what a cell means once `%magic`, `!command`, `%%cell` and `name?` are Python.

Line by line: every line of a cell becomes one line, so a place in the result is a place in the cell. What a magic does
beside the program (shell commands, settings, help) becomes `pass`; `%run` becomes the call that IPython itself makes of
it; what times a statement becomes the statement.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
import warnings
from collections.abc import Iterator
from typing import Final

#: Cell magics below which the cell is run as Python in the notebook's own process.
_PYTHON_CELLS: Final = frozenset(
    {"time", "timeit", "capture", "prun", "memit", "mprun", "lprun", "snakeviz", "wandb", "debug"}
)
#: Line magics that run the rest of their line as a statement.
_PYTHON_LINES: Final = frozenset({"time", "timeit", "prun", "memit", "mprun", "lprun", "snakeviz"})
#: Commands that IPython takes without a `%` ("automagic") and people write so.
_BARE: Final = "pip|pip3|conda|mamba|uv|cd|ls|ll|mkdir|rmdir|cat|cp|mv|rm|pwd|matplotlib|load_ext|autoreload"

_MAGIC: Final = re.compile(r"(?P<blank>[ \t]*)(?P<sign>%{1,2}|!{1,2}|\?{1,2})(?P<rest>.*)")
_HELP: Final = re.compile(r"[ \t]*%{0,2}[\w.*\[\]'\"]+\?{1,2}[ \t]*$")
_ASSIGNED: Final = re.compile(r"(?P<target>[ \t]*[\w.,\[\]'\"* \t]+=[ \t]*)(?P<sign>[%!])(?!=)(?P<rest>.*)")
_COMMAND: Final = re.compile(rf"[ \t]*(?:{_BARE})(?:[ \t]+(?P<rest>.*))?$")
_NAME: Final = re.compile(r"(?P<name>[\w.]+)[ \t]*")
_OPTION: Final = re.compile(r"-[A-Za-z](?:[ \t]*(?:\d+|[\w./]+\.\w+))?[ \t]+|-o[ \t]+")
_CANDIDATE: Final = re.compile(rf"^[ \t]*(?:[%!?]|(?:{_BARE})\b)|\?[ \t]*$|=[ \t]*[%!]", re.MULTILINE)
_UNFINISHED: Final = re.compile("EOF in multi-line|triple-quoted")
#: A commented `%run`, as Jupytext, Databricks and editors with cells keep it in a Python file.
_COMMENTED: Final = re.compile(r"#[ \t]?(?:!|MAGIC[ \t]+)?%run[ \t]+(?P<rest>.*)")
_CELLS: Final = re.compile(
    rb"^#[ \t]*(?:%%|Databricks notebook source|COMMAND ----------|\+)|^# ?jupyter:", re.MULTILINE
)


def python_lines(source: str) -> list[str]:
    """Return the lines of a cell, without their ends, as Python that does what IPython would do."""
    lines = dedented(source.split("\n"))
    if not _CANDIDATE.search(source):
        return lines
    start = _cell_magics(lines)
    if start < 0:
        return [""] * len(lines)
    head = ["pass" if line.startswith("%%") else line for line in lines[:start]]
    body = lines[start:]
    return head + (body if _is_python("\n".join(body)) else list(_lines(body)))


def dedented(lines: list[str]) -> list[str]:
    """Return the lines without the indentation that they have in common, as IPython takes them."""
    written = [line for line in lines if line.strip()]
    indents = [line[: len(line) - len(line.lstrip(" \t"))] for line in written]
    indent = min(indents, key=len, default="")
    if not indent or not all(each.startswith(indent) for each in indents):
        return lines
    return [line.removeprefix(indent) for line in lines]


def with_scripts_run(source: str) -> str:
    """Return the text of a Python file that is a notebook in disguise with its commented `%run` lines made calls.

    Any other file, and any other comment, stays what it is.
    """
    if "%run" not in source or not _CELLS.search(source.encode("utf-8", "replace")):
        return source
    lines = source.split("\n")
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            match = token.type == tokenize.COMMENT and _COMMENTED.match(token.string)
            if match and not token.line[: token.start[1]].strip():
                lines[token.start[0] - 1] = token.line[: token.start[1]] + _called("run", match["rest"])
    except (tokenize.TokenError, SyntaxError):
        return source
    return "\n".join(lines)


def _cell_magics(lines: list[str]) -> int:
    """Return how many lines lead up to the cell's Python, the cell magics among them; -1 if it has none."""
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        if not line.startswith("%%"):
            return number
        name = _NAME.match(line, 2)
        if name is None or name["name"] not in _PYTHON_CELLS:
            return -1
    return len(lines)


def _lines(lines: list[str]) -> Iterator[str]:
    """Yield the lines as Python. `pending` holds those since the last place where a statement surely began."""
    pending: list[str] = []
    continued = False
    for line in lines:
        if continued:
            continued = line.endswith("\\")
            yield ""
            continue
        python = _as_python(line)
        if python is not None and _finished(pending):
            pending = []
            continued = line.endswith("\\")
            yield python
        else:
            pending.append(line)
            yield line


def _as_python(line: str) -> str | None:
    """Return what a line does if a statement begins there, `None` if it is Python anyway."""
    if match := _MAGIC.match(line):
        return match["blank"] + _statement(match["sign"], match["rest"], len(match["sign"]))
    if match := _ASSIGNED.match(line):
        return match["target"] + _expression(match["sign"], match["rest"])
    if _HELP.match(line) or (_COMMAND.match(line) and not _is_python(line.strip())):
        return f"{line[: len(line) - len(line.lstrip())]}pass"
    return None


def _statement(sign: str, rest: str, width: int) -> str:
    name = _NAME.match(rest)
    if sign == "%" and name is not None and not rest.rstrip().endswith("?"):
        if name["name"] == "run":
            return _called("run", rest[name.end() :])
        if name["name"] in _PYTHON_LINES:
            begin = _options_end(rest, name.end())
            return f"0;{' ' * (begin + width - 2)}{rest[begin:]}" if rest[begin:].strip() else "pass"
    return "pass"


def _expression(sign: str, rest: str) -> str:
    name = _NAME.match(rest)
    if sign == "!" or name is None:
        return f"get_ipython().getoutput({rest.rstrip()!r})"
    if name["name"] in _PYTHON_LINES:
        begin = _options_end(rest, name.end())
        return f"{' ' * (begin + 1)}{rest[begin:]}"
    return _called(name["name"], rest[name.end() :])


def _options_end(rest: str, begin: int) -> int:
    """Return where the statement of a magic begins: after its options."""
    while match := _OPTION.match(rest, begin):
        begin = match.end()
    return begin


def _called(magic: str, rest: str) -> str:
    return f"get_ipython().run_line_magic({magic!r}, {rest.rstrip().removesuffix(chr(92))!r})"


def _is_python(text: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _finished(lines: list[str]) -> bool:
    """Tell whether a statement may begin after these lines: no string, bracket or continued line is open."""
    if not lines:
        return True
    try:
        for _ in tokenize.generate_tokens(io.StringIO("\n".join(lines) + "\n").readline):
            pass
    except tokenize.TokenError as error:
        return not _UNFINISHED.search(str(error))
    except SyntaxError:
        return True
    return True
