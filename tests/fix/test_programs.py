"""Every literate case of a fix: what it changes, and that the program, run before and after, is better for it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

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


@pytest.fixture(scope="session")
def executor() -> Iterator[Executor]:
    with Executor() as started:
        yield started


@pytest.fixture
def folder(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    below = tmp_path / "program"
    write_files(case, below)
    monkeypatch.chdir(below)
    return below


def _fix(case: Case, folder: Path) -> fixing.Outcome:
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
    return outcome


def _texts(folder: Path) -> dict[str, str]:
    files = sorted(folder.rglob("*.py"))
    return {str(file.relative_to(folder)): file.read_text(encoding="utf-8") for file in files}


def _write(outcome: fixing.Outcome) -> None:
    for path, content in outcome.content.items():
        path.write_bytes(content)


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_the_fix_is_the_expected_one(case: Case, folder: Path) -> None:
    before = _texts(folder)
    _write(_fix(case, folder))
    assert changes(before, _texts(folder)) == case.files.get("fix.diff", "")


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_the_program_runs_and_no_site_is_worse(case: Case, folder: Path, executor: Executor) -> None:
    before = verdicts(executor.run(case, folder), CODES)
    outcome = _fix(case, folder)
    if not outcome.content:
        return
    _write(outcome)
    after = verdicts(executor.run(_as_it_stands(case, folder), folder), CODES)
    stale = [each for each in after if each.code == "SDL101"]
    assert not stale, "every stale model is fresh, or at worst chained to one that is"
    assert len(after) < len(before)
    marked = {(each.path, each.line) for each in _as_it_stands(case, folder).expectations}
    assert {(each.path, each.line) for each in after} <= marked, "no other model is worse"


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_fixing_twice_changes_nothing(case: Case, folder: Path) -> None:
    _write(_fix(case, folder))
    again = _fix(case, folder)
    assert not again.content
    assert not again.applied


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_git_applies_the_difference(case: Case, folder: Path) -> None:
    outcome = _fix(case, folder)
    subprocess.run(["git", "init", "-q", "."], cwd=folder, check=True)
    patch = fixing.diff(outcome)
    if patch:
        subprocess.run(["git", "apply", "-"], input=patch, cwd=folder, check=True)
    for path, content in outcome.content.items():
        assert path.read_bytes() == content


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("case", all_cases("fix")[::7], ids=case_id)
def test_the_spelling_of_the_file_is_no_matter(case: Case, folder: Path, spelling: str) -> None:
    respelled = SPELLINGS[spelling]
    plain = _fix(case, folder)
    expected = {path: plain.content.get(path, path.read_bytes()).decode() for path in folder.rglob("*.py")}
    for path in expected:
        path.write_bytes(respelled(path.read_text(encoding="utf-8")))
    outcome = _fix(case, folder)
    assert outcome.applied == plain.applied
    for path, text in expected.items():
        assert outcome.content.get(path, path.read_bytes()) == respelled(text)


def _as_it_stands(case: Case, folder: Path) -> Case:
    """Return the case with the files of the folder: their comments still say which lines were found."""
    page = folder.parent / "after.md"
    blocks = "\n".join(f"`{path}`\n\n```python\n{text}\n```\n" for path, text in _texts(folder).items())
    page.write_text(f"# After\n\n## {case.title}\n\n{blocks}", encoding="utf-8")
    (read,) = read_cases(page)
    changed = {"files": read.files, "expectations": read.expectations}

    return replace(case, **changed)
