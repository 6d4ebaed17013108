"""`--fix` and `--diff` as a user meets them."""

from __future__ import annotations

import subprocess

from tests.e2e.program import CLEAN, FIXED, STALE, run, write


def test_fix_writes_and_a_second_one_changes_nothing(tmp_path):
    write(tmp_path, a=STALE, b=CLEAN)
    assert run(tmp_path, "--fix") == (0, "", "seedlint: fixed 1 finding in 1 file\n")
    assert (tmp_path / "a.py").read_text() == FIXED
    written = (tmp_path / "a.py").stat().st_mtime_ns
    assert run(tmp_path, "--fix") == (0, "", "")
    assert (tmp_path / "a.py").stat().st_mtime_ns == written
    assert (tmp_path / "b.py").read_text() == CLEAN


def test_diff_writes_nothing_and_is_one_that_git_applies(tmp_path):
    write(tmp_path, a=STALE)
    outcome = run(tmp_path, "--diff")
    assert outcome.status == 1
    assert (tmp_path / "a.py").read_text() == STALE
    subprocess.run(["git", "apply"], cwd=tmp_path, input=outcome.out, text=True, check=True)
    assert (tmp_path / "a.py").read_text() == FIXED
    assert run(tmp_path, "--diff") == (0, "", "")


def test_unsafe_fixes_need_to_be_asked_for(tmp_path):
    chained = CLEAN + "other = nn.Linear(3, 1)\n"
    write(tmp_path, a=chained)
    assert run(tmp_path, "--fix").status == 0
    assert (tmp_path / "a.py").read_text() == chained
    assert run(tmp_path, "--fix", "--unsafe-fixes", "--strict").status == 0
    assert (tmp_path / "a.py").read_text() == CLEAN + "torch.manual_seed(1)\nother = nn.Linear(3, 1)\n"


def test_a_suppressed_finding_is_not_fixed(tmp_path):
    text = STALE.replace("1)\n", "1)  # noqa: SDL101\n")
    write(tmp_path, a=text)
    assert run(tmp_path, "--fix") == (0, "", "")
    assert (tmp_path / "a.py").read_text() == text


def test_what_cannot_be_written_is_told_and_the_rest_fixed(tmp_path):
    write(tmp_path, a=STALE, b=STALE)
    (tmp_path / "a.py").chmod(0o444)
    outcome = run(tmp_path, "--fix")
    assert outcome.status == 2
    assert "a.py was not fixed" in outcome.err
    assert (tmp_path / "a.py").read_text() == STALE
    assert (tmp_path / "b.py").read_text() == FIXED
