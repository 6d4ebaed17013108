"""`--write-baseline`, `--baseline` and `--add-noqa`."""

from __future__ import annotations

import json

from tests.e2e.program import BROKEN, STALE, run, write

OTHER = STALE.replace("model", "other")


def test_a_baseline_hides_what_was_there_and_nothing_new(tmp_path):
    write(tmp_path, a=STALE)
    assert run(tmp_path, "--write-baseline", "known.json") == (
        0,
        "",
        "seedlint: wrote 1 finding to known.json\n",
    )
    assert run(tmp_path, "--baseline", "known.json") == (0, "", "")
    write(tmp_path, a="# moved\n\n" + STALE, b=OTHER)
    outcome = run(tmp_path, "--baseline", "known.json")
    assert [line.split(":")[0] for line in outcome.out.splitlines()] == ["b.py"]
    (tmp_path / "pyproject.toml").write_text('[tool.seedlint]\nbaseline = "known.json"\n')
    (tmp_path / "sub").mkdir()
    assert [line.split(":")[0] for line in run(tmp_path / "sub", "..").out.splitlines()] == [
        str(tmp_path / "b.py")
    ]
    run(tmp_path, "--write-baseline", "known.json")
    assert len(json.loads((tmp_path / "known.json").read_text())["findings"]) == 2
    assert run(tmp_path).status == 0


def test_a_minus_is_standard_output(tmp_path):
    write(tmp_path, a=STALE)
    outcome = run(tmp_path, "--write-baseline", "-")
    assert outcome.err == "seedlint: wrote 1 finding to standard output\n"
    (tmp_path / "known.json").write_text(outcome.out)
    assert run(tmp_path, "--baseline", "known.json", "--output-file", "-") == (0, "", "")
    assert run(tmp_path, "--output-file", "-").out == run(tmp_path).out
    assert not (tmp_path / "-").exists()


def test_a_pattern_turned_round_ignores_in_all_other_files(tmp_path):
    (tmp_path / "own").mkdir()
    write(tmp_path, a=STALE, b=OTHER)
    (tmp_path / "b.py").rename(tmp_path / "own" / "b.py")
    for pattern in ("!own/**", "!b.py"):
        outcome = run(tmp_path, "--per-file-ignores", f"{pattern}:SDL101", ".")
        assert [line.split(":")[0] for line in outcome.out.splitlines()] == ["own/b.py"]


def test_a_baseline_is_not_written_from_a_part(tmp_path):
    write(tmp_path, a=STALE)
    assert run(tmp_path, "--write-baseline", "known.json", "a.py", "nope.py").status == 2
    assert not (tmp_path / "known.json").exists()


def test_a_baseline_that_is_none_is_wrong_use(tmp_path):
    write(tmp_path, a=STALE)
    outcome = run(tmp_path, "--baseline", "a.py")
    assert (outcome.status, outcome.out) == (2, "")
    assert "not a baseline" in outcome.err


def test_added_comments_silence_everything_that_can_be(tmp_path):
    write(tmp_path, a=STALE)
    assert run(tmp_path, "--add-noqa") == (0, "", "seedlint: silenced 1 finding\n")
    assert (tmp_path / "a.py").read_text() == STALE.replace("3, 1)\n", "3, 1)  # noqa: SDL101\n")
    assert run(tmp_path) == (0, "", "")
    write(tmp_path, b=BROKEN)
    outcome = run(tmp_path, "--add-noqa")
    assert outcome.status == 1
    assert outcome.err.splitlines() == [
        "seedlint: b.py:1: SDL901 cannot be silenced by a comment",
        "seedlint: silenced 0 findings",
    ]
