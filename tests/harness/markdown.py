"""Literate cases: a Markdown file holds several small programs, each with its expectation on the line it concerns.

    # Title of the file

    `nets.py`                      <- files before the first case belong to every case of the page

    ```python
    ...
    ```

    ## What the case shows, and for a silent one why

    - runs: --epochs 2 | --epochs 0

    `main.py`                      <- the name of the file, alone on its line, in backticks

    ```python
    model = Net()  # expect: SDL101
    ```

A line without `# expect:` must stay silent. After the codes an expectation may name the line of the first draw
or of the seed (`# expect: SDL101 draw=loaders.py:7 seed=3`, the file may be left out where it is the same). A
code that only a branch not taken in any run can have is written `# expect: SDL101 (branch not taken)`.

Options of a case are a list directly below its title:

- `entry`: the file to run, or `-m package.module`; the default is `main.py`, or the only file.
- `runs`: argument lists, separated by `|`; the program is run once with each, and its verdicts are joined.
- `select`: codes to judge by, when not the usual ones.
- `fails`: the name of the exception that ends the program.
- `hidden`: files that only the run has, as a library that is not at hand where the program is linted.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path

#: The codes that execution can judge and that are on by default.
DEFAULT_SELECT = ("SDL101", "SDL102", "SDL104")
OPTIONS = frozenset({"entry", "runs", "select", "fails", "hidden"})

_FILE = re.compile(r"^`(?P<path>[\w./-]+)`$")
_OPTION = re.compile(r"^- (?P<key>[a-z]+): (?P<value>.*)$")
_EXPECT = re.compile(
    r"# expect:(?P<codes>(?: SDL\d{3})+)(?P<details>(?: (?:draw|seed)=\S+)*)(?P<untaken> \(branch not taken\))?\s*$"
)


class CaseError(Exception):
    """A case that does not follow the format; the message names the file and the line."""


@dataclass(frozen=True)
class Expectation:
    """One code expected on one line (1-based). `draw` and `seed` are (path, line) or None if not stated.

    `untaken` says that only a branch which no run takes can produce it.
    """

    path: str
    line: int
    code: str
    draw: tuple[str, int] | None = None
    seed: tuple[str, int] | None = None
    untaken: bool = False


@dataclass(frozen=True)
class Case:
    """One program: its files by relative path, how to run it, and what it claims."""

    page: Path
    line: int
    title: str
    files: dict[str, str]
    expectations: tuple[Expectation, ...]
    entry: str
    runs: tuple[tuple[str, ...], ...] = ((),)
    select: tuple[str, ...] = DEFAULT_SELECT
    fails: str = ""
    hidden: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return a name for test reports: the page and the title."""
        return f"{self.page.stem}: {self.title}"


@dataclass
class _Section:
    line: int
    title: str
    files: dict[str, str] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)


def read_cases(page: Path) -> tuple[Case, ...]:
    """Return the cases of a page, in order. Raises `CaseError` where the page does not follow the format."""
    preamble, sections = _sections(page)
    seen: set[str] = set()
    for section in sections:
        if section.title in seen:
            raise CaseError(f"{page}:{section.line}: a second case titled {section.title!r}")
        seen.add(section.title)
    return tuple(_case(page, preamble, section) for section in sections)


def _sections(page: Path) -> tuple[_Section, list[_Section]]:
    current = preamble = _Section(0, "")
    sections: list[_Section] = []
    lines = page.read_text(encoding="utf-8").split("\n")
    name = ""
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if line.startswith("## "):
            current = _Section(number, line[3:].strip())
            sections.append(current)
        elif match := _FILE.match(line):
            name = match["path"]
        elif line.startswith("```"):
            start = number
            while number < len(lines) and lines[number] != "```":
                number += 1
            if not name or name in current.files or number == len(lines):
                raise CaseError(
                    f"{page}:{start}: a block needs one file name in backticks above it, and an end"
                )
            current.files[name] = "\n".join(lines[start:number]) + "\n"
            name = ""
            number += 1
        elif match := _OPTION.match(line):
            if match["key"] not in OPTIONS:
                raise CaseError(f"{page}:{number}: no such option: {match['key']}")
            current.options[match["key"]] = match["value"].strip()
    return preamble, sections


def _case(page: Path, preamble: _Section, section: _Section) -> Case:
    files = {**preamble.files, **section.files}
    options = {**preamble.options, **section.options}
    where = f"{page}:{section.line}"
    if not section.files:
        raise CaseError(f"{where}: a case needs a program")
    entry = options.get("entry") or ("main.py" if "main.py" in files else next(iter(section.files)))
    if not entry.startswith("-m ") and entry not in files:
        raise CaseError(f"{where}: no file {entry} to run")
    return Case(
        page=page,
        line=section.line,
        title=section.title,
        files=files,
        expectations=tuple(
            expectation for path, text in files.items() for expectation in _expectations(path, text, where)
        ),
        entry=entry,
        runs=tuple(tuple(shlex.split(run)) for run in options.get("runs", "").split("|")),
        select=tuple(options["select"].replace(",", " ").split()) if "select" in options else DEFAULT_SELECT,
        fails=options.get("fails", ""),
        hidden=_hidden(options.get("hidden", ""), files, where),
    )


def _hidden(option: str, files: dict[str, str], where: str) -> tuple[str, ...]:
    hidden = tuple(option.replace(",", " ").split())
    for path in hidden:
        if "# expect" in files.get(path, "# expect"):
            raise CaseError(
                f"{where}: {path} is hidden from the linter: no such file, or it expects a finding"
            )
    return hidden


def _expectations(path: str, text: str, where: str) -> list[Expectation]:
    found: list[Expectation] = []
    for number, line in enumerate(text.split("\n"), 1):
        if "# expect" not in line:
            continue
        match = _EXPECT.search(line)
        if match is None:
            raise CaseError(f"{where}: {path}:{number}: cannot read the expectation: {line.strip()}")
        details = dict(item.split("=", 1) for item in match["details"].split())
        draw, seed = _place(details.get("draw"), path), _place(details.get("seed"), path)
        untaken = match["untaken"] is not None
        found += [Expectation(path, number, code, draw, seed, untaken) for code in match["codes"].split()]
    return found


def _place(text: str | None, path: str) -> tuple[str, int] | None:
    if text is None:
        return None
    name, _, line = text.rpartition(":")
    return name or path, int(line)
