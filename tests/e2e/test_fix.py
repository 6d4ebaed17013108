"""`--fix` and `--diff` as a user meets them."""

from __future__ import annotations

import subprocess

import pytest

from tests.e2e.program import CHAINED, CLEAN, FIXED, STALE, STALE_LINE, run, write


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
    assert outcome.out == f"{STALE_LINE}\n"
    assert outcome.err == (
        "seedlint: error: a.py was not fixed: it is read-only\nseedlint: fixed 1 finding in 1 file\n"
    )
    assert (tmp_path / "a.py").read_text() == STALE
    assert (tmp_path / "b.py").read_text() == FIXED


def test_what_only_an_unsafe_fix_would_fix_is_told(tmp_path):
    write(tmp_path, a=STALE, b=CHAINED)
    assert run(tmp_path, "--diff").err == (
        "seedlint: would fix 1 finding in 1 file; 1 finding would be left; 1 more could be fixed with `--unsafe-fixes`\n"
    )
    assert run(tmp_path, "--fix").err == (
        "seedlint: fixed 1 finding in 1 file; 1 more can be fixed with `--unsafe-fixes`\n"
    )
    assert run(tmp_path, "--fix").err == "seedlint: 1 can be fixed with `--unsafe-fixes`\n"
    assert run(tmp_path, "--fix", "--select", "SDL101").err == ""


def test_a_file_and_a_link_to_it_are_fixed_once(tmp_path):
    write(tmp_path, a=STALE)
    (tmp_path / "b.py").symlink_to("a.py")
    assert run(tmp_path, "--fix").status == 0
    assert (tmp_path / "a.py").read_text() == FIXED
    assert (tmp_path / "b.py").is_symlink()


def test_the_difference_applies_whatever_the_files_are_called_and_encoded(tmp_path):
    latin = b"# -*- coding: latin-1 -*-\n# \xe9\n"
    spelled = {
        "a name with spaces.py": STALE.encode(),
        "\u00e9.py": STALE.encode(),
        "mark.py": b"\xef\xbb\xbf" + STALE.encode(),
        "returns.py": STALE.replace("\n", "\r\n").encode(),
        "latin.py": latin + STALE.encode(),
        "unended.py": STALE.rstrip("\n").encode(),
    }
    for name, content in spelled.items():
        (tmp_path / name).write_bytes(content)
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    outcome = run(tmp_path, "--diff", "--output-file", "../fix.diff")
    assert outcome.out == ""
    subprocess.run(["git", "apply", "../fix.diff"], cwd=tmp_path, check=True)
    line = b"torch.manual_seed(0)\nmodel"
    for name, content in spelled.items():
        end = b"\r\n" if name == "returns.py" else b"\n"
        assert (tmp_path / name).read_bytes() == content.replace(b"model", line.replace(b"\n", end)), name
    assert run(tmp_path, "--fix") == (0, "", "")


@pytest.mark.parametrize(
    "built, told",
    [
        pytest.param(
            "nets = [nn.Linear(2, 2) for _ in range(1)]", "it stands inside a comprehension", id="no"
        ),
        pytest.param("net = nn.Linear(2, 2)", "", id="there is one"),
    ],
)
def test_the_full_format_says_why_there_is_no_fix(tmp_path, built, told):
    text = f"import torch\nfrom torch import nn\ntorch.manual_seed(0)\ntorch.rand(1)\n{built}\n"
    out = run(write(tmp_path, a=text), "a.py", "--output-format", "full").out
    reasons = [line.partition("no fix: ")[2] for line in out.splitlines() if "no fix: " in line]
    assert reasons == ([told] if told else [])
    assert ("safe fix: " in out) is not bool(told)
