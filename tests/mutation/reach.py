"""Which functions of the solver each case runs, and for how long."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import setprofile
from types import CodeType, FrameType

from tests.harness.compare import against_linter
from tests.harness.execute import write_files
from tests.harness.linter import lint
from tests.harness.markdown import Case


@dataclass(frozen=True)
class Reach:
    """A case, the outermost functions that it runs as (file, name), and its seconds."""

    case: Case
    functions: frozenset[tuple[str, str]]
    seconds: float


def is_right(case: Case) -> bool:
    """Lint a case; return whether seedlint says just what it claims."""
    with tempfile.TemporaryDirectory() as folder:
        write_files(case, Path(folder), hidden=False)
        return not against_linter(case, lint(Path(folder), case.select))


def reaches(cases: Sequence[Case], below: str) -> list[Reach]:
    """Lint each case and note which functions of the files below a folder it calls."""
    return [_reach(case, below) for case in cases]


def _reach(case: Case, below: str) -> Reach:
    called: set[CodeType] = set()
    start = time.monotonic()
    with _noting(called):
        assert is_right(case), f"{case.title}: wrong before anything was changed"
    seconds = time.monotonic() - start
    inside = (code for code in called if code.co_filename.startswith(below))
    return Reach(case, frozenset((code.co_filename, _outermost(code)) for code in inside), seconds)


def _outermost(code: CodeType) -> str:
    return str(code.co_qualname).partition(".<locals>")[0]


@contextmanager
def _noting(called: set[CodeType]) -> Iterator[None]:
    """Note the code that is called, in this thread and in those begun meanwhile: the analysis runs in one of its own."""

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            called.add(frame.f_code)

    setprofile(note)
    sys.setprofile(note)
    try:
        yield
    finally:
        sys.setprofile(None)
        setprofile(None)  # type: ignore[arg-type]
