"""A diff is what `git apply` turns the old file into the new one with."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seedlint.text.diff import unified_diff

LINES = st.lists(st.sampled_from([b"a", b"b", b"", b"  x = 1", b"\xe9\xff", b"c\r"]), max_size=30)


def _content(lines, closed):
    return b"\n".join(lines) + (b"\n" if closed and lines else b"")


def _git_apply(folder, path, before, patch):
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(before)
    subprocess.run(
        ["git", "apply", "--whitespace=nowarn", "--unidiff-zero", "-"],
        input=patch,
        cwd=folder,
        check=True,
        capture_output=True,
    )
    return target.read_bytes()


@pytest.fixture
def folder(tmp_path):
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    return tmp_path


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=LINES, after=LINES, ends=st.tuples(st.booleans(), st.booleans()))
def test_git_applies_it(folder, before, after, ends):
    old, new = _content(before, ends[0]) or b"x\n", _content(after, ends[1]) or b"y\n"
    patch = unified_diff("main.py", old, new)
    assert bool(patch) == (old != new)
    if patch:
        assert _git_apply(folder, "main.py", old, patch) == new


@pytest.mark.parametrize(
    "path",
    [
        "a b.py",
        "pkg/sub dir/é.py",
        'quo"te.py',
        "tab\there.py",
        "back\\slash.py",
        "new\nline.py",
        "b/a/x.py",
        "-dash.py",
    ],
)
def test_git_understands_the_name(folder, path):
    assert (
        _git_apply(folder, path, b"1\n2\n", unified_diff(path, b"1\n2\n", b"1\n1.5\n2\n")) == b"1\n1.5\n2\n"
    )


def test_line_ends_and_marks_pass_through(folder):
    old = b"\xef\xbb\xbfa = 1\r\nb = 2\x0c\r\nc = 3"
    new = b"\xef\xbb\xbfa = 1\r\nfix()\r\nb = 2\x0c\r\nc = 3"
    patch = unified_diff("x.py", old, new)
    assert _git_apply(folder, "x.py", old, patch) == new
    assert patch.count(b"\n+") == 1 + 1  # the header and one line


def test_nothing_changed_is_no_diff():
    assert unified_diff("x.py", b"a\n", b"a\n") == b""


def test_a_long_file_with_changes_at_both_ends_is_quick():
    old = [b"x = %d\n" % number if number % 3 else b"\n" for number in range(60_000)]
    new = [b"import a\n", *old[:59_990], b"fix()\n", *old[59_990:]]
    patch = unified_diff("x.py", b"".join(old), b"".join(new))
    assert patch.count(b"@@ -") == 2


def test_patch_applies_it_too(tmp_path):
    if shutil.which("patch") is None:
        pytest.skip("no patch program")
    (tmp_path / "x.py").write_bytes(b"a\nb")
    diff = unified_diff("x.py", b"a\nb", b"a\nc\nb")
    subprocess.run(["patch", "-p1", "-s"], input=diff, cwd=tmp_path, check=True)
    assert (tmp_path / "x.py").read_bytes() == b"a\nc\nb"
