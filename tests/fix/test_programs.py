"""Every literate case of a fix: what it changes, and that the program, run before and after, is better for it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from seedlint.check import check
from seedlint.cli import fixing
from seedlint.settings import Settings
from seedlint.sources import Sources
from tests.fix.changes import changes
from tests.harness.execute import Executor, write_files
from tests.harness.markdown import Case, read_cases
from tests.harness.pages import all_cases, case_id
from tests.harness.verdict import verdicts

CASES = all_cases("fix")
CODES = ("SDL101", "SDL103", "SDL104")
#: Other ways to write the same program, by name.
SPELLINGS = {
    "carriage returns": lambda text: text.replace("\n", "\r\n").encode(),
    "a byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "latin-1": lambda text: f"# -*- coding: latin-1 -*-\n{text}".encode("latin-1", "replace"),
    "no line end at the end": lambda text: text.rstrip("\n").encode(),
}


class Fixed(NamedTuple):
    """What fixing a program did: its files afterwards, by relative path, the difference, and how many fixes it took."""

    files: dict[str, bytes]
    patch: bytes
    applied: int


@pytest.fixture(scope="session")
def executor() -> Iterator[Executor]:
    with Executor() as started:
        yield started


@pytest.fixture(scope="module")
def known() -> dict[str, Fixed]:
    """What fixing each case did, so that several tests look at one run."""
    return {}


@pytest.fixture
def folder(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    below = tmp_path / "program"
    write_files(case, below)
    (below / "fix.diff").unlink(missing_ok=True)
    monkeypatch.chdir(below)
    return below


@pytest.fixture
def fixed(case: Case, folder: Path, known: dict[str, Fixed]) -> Fixed:
    """Say what fixing the case does; the folder itself is as it was."""
    if case_id(case) not in known:
        known[case_id(case)] = _fix(case, folder)
    return known[case_id(case)]


def _fix(case: Case, folder: Path) -> Fixed:
    """Fix a program as the command line does; the page's name says in which style, and whether unsafely."""
    style = case.page.stem if case.page.stem in {"derive", "isolate"} else "repeat"
    settings = Settings(select=case.select, fix_style=style, root=folder, cache=False, jobs=1, fix=True)
    outcome = fixing.fix(
        lambda overlay: check([folder], lambda _: settings, overlay=overlay),
        Sources(),
        unsafe=case.page.stem == "unsafe",
    )
    assert not outcome.before.failures
    assert not outcome.after.failures
    files = {path: path.read_bytes() for path in folder.rglob("*.py")} | outcome.content
    named = {str(path.relative_to(folder)): content for path, content in files.items()}
    return Fixed(named, fixing.diff(outcome), outcome.applied)


def _write(fixed: Fixed, folder: Path) -> None:
    for path, content in fixed.files.items():
        (folder / path).write_bytes(content)


def _texts(files: dict[str, bytes]) -> dict[str, str]:
    return {path: content.decode() for path, content in files.items()}


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_the_fix_is_the_expected_one(case: Case, fixed: Fixed) -> None:
    before = {path: text for path, text in case.files.items() if path.endswith(".py")}
    assert changes(before, _texts(fixed.files)) == case.files.get("fix.diff", "")


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_the_program_runs_and_no_site_is_worse(
    case: Case, fixed: Fixed, folder: Path, executor: Executor
) -> None:
    before = verdicts(executor.run(case, folder), CODES)
    if not fixed.patch:
        return
    _write(fixed, folder)
    now = _as_it_stands(case, fixed)
    after = verdicts(executor.run(now, folder), CODES)
    stale = [each for each in after if each.code == "SDL101"]
    assert not stale, "every stale model is fresh, or at worst chained to one that is"
    assert len(after) < len(before) or case.page.stem == "programs"
    marked = {(each.path, each.line) for each in now.expectations}
    assert {(each.path, each.line) for each in after} <= marked, "no other model is worse"


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_fixing_twice_changes_nothing(case: Case, fixed: Fixed, folder: Path) -> None:
    _write(fixed, folder)
    again = _fix(case, folder)
    assert again == Fixed(fixed.files, b"", 0)


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_git_applies_the_difference(case: Case, fixed: Fixed, folder: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], cwd=folder, check=True)
    if fixed.patch:
        subprocess.run(["git", "apply", "-"], input=fixed.patch, cwd=folder, check=True)
    assert {path: (folder / path).read_bytes() for path in fixed.files} == fixed.files


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("case", CASES[::12], ids=case_id)
def test_the_spelling_of_the_file_is_no_matter(case: Case, fixed: Fixed, folder: Path, spelling: str) -> None:
    respelled = SPELLINGS[spelling]
    for path in fixed.files:
        (folder / path).write_bytes(respelled(case.files[path]))
    other = _fix(case, folder)
    assert other.applied == fixed.applied
    assert other.files == {path: respelled(text) for path, text in _texts(fixed.files).items()}


def _as_it_stands(case: Case, fixed: Fixed) -> Case:
    """Return the case with its files as they are now: their comments still say which lines were found."""
    page = Path("after.md")
    blocks = "\n".join(f"`{path}`\n\n```python\n{text}\n```\n" for path, text in _texts(fixed.files).items())
    page.write_text(f"# After\n\n## {case.title}\n\n{blocks}", encoding="utf-8")
    (read,) = read_cases(page)
    return replace(case, files=read.files, expectations=read.expectations)
