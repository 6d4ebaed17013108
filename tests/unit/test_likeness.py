"""A summary that is found because a call differs from another in places alone is the one that solving gives."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from seedlint.ir.stream import STREAMS
from seedlint.solve.activations import activation, likeness
from seedlint.solve.state.build import States
from seedlint.solve.state.frame import Summary
from seedlint.solve.state.lattice import Entry, StreamState
from tests.harness.execute import write_files
from tests.harness.linter import lint
from tests.harness.markdown import Case
from tests.harness.pages import all_cases, case_id
from tests.laws.grammar.program import write_program

#: Pages whose programs build many models, in many ways.
PAGES: Final = ("solve/models", "solve/models_together")
#: Random programs that are solved.
PROGRAMS: Final = 30
#: So many summaries are found on each at least.
COMPARED: Final = 9


def _cases(page: str) -> list[Case]:
    return [case for case in all_cases() if case_id(case).split("::")[0] == page]


def _atoms(states: States | None, entry: Entry) -> object:
    """Return what states say, whichever entry they are told from."""

    def of(stream: StreamState) -> set[object]:
        return {
            (origin if origin != entry else "entry", progress, claim) for origin, progress, claim in stream
        }

    return None if states is None else {stream: of(atoms) for stream, atoms in states.items()}


def _parts(summary: Summary) -> Iterator[tuple[str, object]]:
    """Yield all that a summary says of the program."""
    entry = summary.entry
    yield "state", _atoms(summary.state and {s: summary.state[s] for s in STREAMS}, entry)
    yield "raised", _atoms(summary.raised and {s: summary.raised[s] for s in STREAMS}, entry)
    yield "claims", _atoms(summary.claims, entry)
    for name in ("hazard", "made", "moved", "trail"):
        yield name, getattr(summary, name)
    if not summary.snapshots:  # these say from which entry they are told
        for name in ("value", "writes", "raised_value", "raised_writes"):
            yield name, getattr(summary, name)
    yield "flags", (summary.foreign, summary.snapshots, summary.provisional)
    yield "ways", {value for value, _ in summary.ways}
    yield "told", [(each.cell, each.value) for each in summary.told]
    for built in summary.constructions:
        yield "built", (built.sites, built.texts, built.resolved, built.stays, built.settled, built.places)
        yield "read", [(_atoms(each.reads, entry), _atoms(each.others, entry)) for each in built.builds]


class Compared:
    """Solves what likeness knows already, and compares the two."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self.differences: list[str] = []
        self._found: list[tuple[object, Summary]] = []
        self._find, self._solve = likeness.find, activation._solve
        monkeypatch.setattr(likeness, "find", self.find)
        monkeypatch.setattr(activation, "_solve", self.solve)

    def find(self, machine: Any, key: Any, bound: Any, trail: Any) -> None:
        """Note what likeness knows of a call, and say that it knows nothing."""
        found = self._find(machine, key, bound, trail)
        self._found = [] if found is None else [((bound, trail), found)]

    def solve(self, *arguments: Any) -> Summary:
        """Solve a call, and compare what that gives with what likeness has found for it."""
        bound, trail = arguments[4], arguments[6]
        known = [summary for call, summary in self._found if call == (bound, trail)]
        self._found = []
        solved = self._solve(*arguments)
        for summary in known:
            self.count += 1
            pairs = zip(_parts(summary), _parts(solved), strict=True)
            self.differences += [f"{arguments[3].name}: {a}\n{b}" for a, b in pairs if a != b]
        return solved


@pytest.mark.parametrize("page", PAGES)
def test_what_likeness_finds_is_what_solving_gives(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every summary that likeness finds in the programs of a page is compared."""
    compared = Compared(monkeypatch)
    for number, case in enumerate(_cases(page)):
        folder = tmp_path / str(number)
        write_files(case, folder, hidden=False)
        lint(folder, case.select)
    assert compared.count > COMPARED
    assert not compared.differences, "\n\n".join(compared.differences)


def test_so_it_is_in_random_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every summary that likeness finds in some random programs is compared."""
    compared = Compared(monkeypatch)
    for number in range(PROGRAMS):
        program = write_program(random.Random(number).randrange, branches=bool(number % 2))
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, text in program.files.items():
            (folder / name).write_text(text)
        lint(folder, ("SDL101", "SDL104"))
    assert compared.count > COMPARED
    assert not compared.differences, "\n\n".join(compared.differences)


def test_strings_that_look_like_places_are_strings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a program calls its keys, and writes in its strings, is nobody's place."""
    names = ["a|0", "b|1", "c|99999999", "d|" + "9" * 5000, "|", "e|2.x", "+f|3", "g<h|1", "\u0663|\u0663"]
    keys = "".join(f"        self.held[{name!r}] = Part({name!r})\n" for name in names)
    calls = "".join(f"def make{number}():\n    return Whole()\nmake{number}()\n" for number in range(4))
    (tmp_path / "main.py").write_text(
        "import functools\nimport torch\n"
        "class Part:\n    def __init__(self, name):\n        self.name = name\n"
        "    @functools.lru_cache\n    def told(self, text):\n        return [self.name, text]\n"
        f"class Whole:\n    def __init__(self):\n        self.held = {{}}\n{keys}"
        f"        for name in {names!r}:\n            self.held[name].told(name)\n"
        f"torch.manual_seed(0)\n{calls}torch.nn.Linear(1, 1)\n"
    )
    compared = Compared(monkeypatch)
    assert lint(tmp_path, ("SDL101", "SDL104")) is not None
    assert compared.count
    assert not compared.differences, "\n\n".join(compared.differences)
