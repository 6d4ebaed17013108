"""Exit status and streams, as a table."""

from __future__ import annotations

import json
import os
import sys

import pytest

from tests.e2e.program import BROKEN, CHAINED, CLEAN, STALE, STALE_LINE, UNSEEDED, run, write


@pytest.mark.parametrize(
    "text, options, status, codes",
    [
        pytest.param(CLEAN, [], 0, [], id="nothing to find"),
        pytest.param("", [], 0, [], id="an empty file"),
        pytest.param(STALE, [], 1, ["SDL101"], id="an error"),
        pytest.param(STALE, ["--exit-zero"], 0, ["SDL101"], id="an error that is let pass"),
        pytest.param(STALE, ["--ignore", "SDL101"], 0, [], id="an ignored error"),
        pytest.param(STALE, ["--per-file-ignores", "a.py:SDL1"], 0, [], id="an error ignored in this file"),
        pytest.param(
            STALE, ["--per-file-ignores", "b.py:SDL1"], 1, ["SDL101"], id="an error ignored elsewhere"
        ),
        pytest.param(STALE, ["--select", "SDL9"], 0, [], id="an error of a rule that is off"),
        pytest.param(CHAINED, [], 0, ["SDL104"], id="a note"),
        pytest.param(CHAINED, ["--strict"], 1, ["SDL104"], id="a note that counts"),
        pytest.param(UNSEEDED, [], 0, [], id="a rule that is off by default"),
        pytest.param(UNSEEDED, ["--extend-select", "SDL103"], 1, ["SDL103"], id="the same, on"),
        pytest.param(BROKEN, [], 1, ["SDL901"], id="a file that cannot be parsed"),
        pytest.param(BROKEN, ["--ignore", "SDL901"], 0, [], id="the same, ignored"),
        pytest.param(STALE, ["--statistics"], 1, ["SDL101"], id="with statistics"),
        pytest.param(STALE, ["--verbose"], 1, ["SDL101"], id="with what was done"),
    ],
)
def test_status_by_findings(tmp_path, text, options, status, codes):
    outcome = run(write(tmp_path, a=text), "a.py", *options)
    assert outcome.status == status
    assert [line.split()[1] for line in outcome.out.splitlines()] == codes


@pytest.mark.parametrize(
    "options, said",
    [
        (["--no-such-option"], "No such option"),
        (["--output-format", "yaml"], "'yaml' is not one of"),
        (["--select", "SDL1O1"], "`select` names no rule: 'SDL1O1' (did you mean `SDL101`?)"),
        (["--select", "stale-seed"], "`select` names no rule: 'stale-seed' (did you mean `SDL101`?)"),
        (["--per-file-ignores", "a.py"], "'a.py' is not PATTERN:CODE"),
        (["--config", "nowhere.toml"], "there is no configuration file nowhere.toml"),
        (["--explain", "SDL999"], "there is no rule, and nothing is known of a name, 'SDL999'"),
        (["--explain", "np.random.shuffle"], "'np.random.shuffle' (did you mean numpy.random.shuffle or "),
        (["--explain", "nn.Linear"], "'nn.Linear' (did you mean torch.nn.Linear or "),
        (["--jobs", "-1"], "-1 is not in the range"),
        (["nowhere.py"], "nowhere.py: no such file or folder"),
        (["-", "a.py"], "standard input cannot be linted together with files"),
        (["--output-file", "no/such/folder/out.txt", "a.py"], "the output file cannot be written"),
    ],
)
def test_wrong_use_is_two_and_one_clear_line(tmp_path, options, said):
    outcome = run(write(tmp_path, a=CLEAN), *options)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err


def test_a_wrong_configuration_is_two_and_one_line_with_its_place(tmp_path):
    write(tmp_path, a=STALE)
    (tmp_path / "pyproject.toml").write_text("[tool.seedlint]\nfixx = true\n")
    outcome = run(tmp_path)
    assert outcome == (2, "", "seedlint: error: pyproject.toml:2: unknown key `fixx` (did you mean `fix`?)\n")


def test_the_default_output_is_one_line_per_finding_and_nothing_else(tmp_path):
    assert run(write(tmp_path, a=STALE)) == (1, f"{STALE_LINE}\n", "")


def test_unseeded_models_are_counted_in_one_line_if_nobody_asked(tmp_path):
    write(tmp_path, a=UNSEEDED, b=UNSEEDED)
    assert run(tmp_path) == (
        0, "", "seedlint: 2 models are built without any seed; `--extend-select SDL103` shows where\n",
    )  # fmt: skip
    for option in ("--select=SDL101", "--ignore=SDL103", "--ignore=SDL1"):
        assert run(tmp_path, option) == (0, "", "")


def test_statistics_go_to_standard_error(tmp_path):
    outcome = run(write(tmp_path, a=STALE, b=STALE, c=BROKEN), "--statistics")
    assert outcome.err.splitlines() == [
        "seedlint:      2 SDL101 stale-seed",
        "seedlint:      1 SDL901 unreadable",
    ]


def test_a_reader_that_goes_away_is_no_failure(tmp_path):
    write(tmp_path, **{f"m{number}": BROKEN for number in range(30)})
    status = os.system(f"cd {tmp_path} && {sys.executable} -m seedlint 2>err | head -n 1 >out")
    assert status == 0
    assert (tmp_path / "err").read_text() == ""
    assert (tmp_path / "out").read_text().count("\n") == 1


#: Options of runs that write to standard output.
_WRITING = ("", "--diff", "--explain SDL101", "--show-files", "--version")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the platform has no full device")  # noqa: PTH110
@pytest.mark.parametrize(
    "options, to, said",
    [
        # Click itself answers `--version`, and says nothing where standard output is closed.
        *((each, ">&-", "is closed") for each in _WRITING if each != "--version"),
        *((each, ">/dev/full", "cannot be written: no space left on device") for each in _WRITING),
    ],
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_an_output_that_takes_nothing_is_told(tmp_path, options, to, said, unbuffered):
    """What Python holds back it writes when it ends, and would say that this failed."""
    write(tmp_path, a=STALE)
    program = f"PYTHONUNBUFFERED={unbuffered} {sys.executable} -m seedlint"
    status = os.system(f"cd {tmp_path} && {program} {options} {to} 2>err")
    assert os.waitstatus_to_exitcode(status) == 2
    assert (tmp_path / "err").read_text() == f"seedlint: error: standard output {said}\n"


@pytest.mark.parametrize("options, status", [("--statistics", 1), ("nowhere.py", 2), ("--no-such-option", 2)])
def test_without_a_standard_error_the_status_tells(tmp_path, options, status):
    write(tmp_path, a=STALE)
    told = os.system(f"cd {tmp_path} && {sys.executable} -m seedlint {options} >out 2>&-")
    assert os.waitstatus_to_exitcode(told) == status
    assert (tmp_path / "out").read_text() == (f"{STALE_LINE}\n" if status == 1 else "")


def test_a_closed_standard_input_is_told(tmp_path):
    status = os.system(f"cd {tmp_path} && {sys.executable} -m seedlint - <&- 2>err")
    assert os.waitstatus_to_exitcode(status) == 2
    assert (tmp_path / "err").read_text() == "seedlint: error: standard input is closed\n"


def test_the_output_file_gets_the_output_and_nothing_is_left_beside_it(tmp_path):
    write(tmp_path, a=STALE)
    out = tmp_path / "out.txt"
    out.write_text("old")
    out.chmod(0o640)
    assert run(tmp_path, "--output-file", "out.txt", "a.py") == (1, "", "")
    assert out.read_text() == f"{STALE_LINE}\n"
    assert out.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != ".seedlint_cache") == [
        "a.py", "out.txt", "pyproject.toml",
    ]  # fmt: skip
    assert run(tmp_path, "--output-file", "/dev/stdout", "a.py").out == f"{STALE_LINE}\n"


def test_colour_is_for_terminals(tmp_path):
    write(tmp_path, a=STALE)
    assert "\x1b[" not in run(tmp_path, "--output-format", "full", NO_COLOR="", FORCE_COLOR="").out
    assert "\x1b[" in run(tmp_path, "--output-format", "full", NO_COLOR="", FORCE_COLOR="1").out
    assert "\x1b[" not in run(tmp_path, "--output-format", "full", NO_COLOR="1", FORCE_COLOR="1").out
    assert "\x1b[" not in run(tmp_path, "--output-format", "text", NO_COLOR="", FORCE_COLOR="1").out


def test_a_terminal_that_speaks_ascii(tmp_path):
    """What it cannot say is escaped, underlines stay below what they mark, and what programs read is UTF-8."""
    write(tmp_path, a=STALE.replace("noise", "größe").replace("model =", "modell = {'ü': 0},"))
    shown = run(tmp_path, "--output-format", "full", PYTHONIOENCODING="ascii").out.splitlines()
    code, under = shown[-4:-2]
    assert code == r"6 | modell = {'\xfc': 0}, nn.Linear(3, 1)"
    assert code.index("nn.Linear") == under.index("^")
    (tmp_path / "ü.py").write_text(STALE)
    told = run(tmp_path, "--output-format", "json", "ü.py", PYTHONIOENCODING="ascii").out
    assert json.loads(told)["findings"][0]["path"] == "ü.py"
    assert run(tmp_path, "ü.py", PYTHONIOENCODING="ascii").out.startswith(r"\xfc.py:6:9: SDL101")


def test_the_story_of_a_seed_that_leaves_a_stream_out_begins_with_it(tmp_path):
    text = "import numpy as np\nimport torch\n\ntorch.manual_seed(0)\nx = np.random.rand(3)\n"
    shown = run(write(tmp_path, a=text), "--output-format", "full").out.splitlines()
    assert [line.split(" ", 3)[-1] for line in shown if line.startswith("  |")] == [
        "^^^^^^^^^^^^^^^^^^^^ partial-seed",
        "    ----------------- the first draw from numpy",
    ]


def test_explain_shows_the_page(tmp_path):
    outcome = run(tmp_path, "--explain", "stale-seed")
    assert outcome.status == 0
    assert outcome.out.startswith("# stale-seed (SDL101)\n\nSeverity error, on by default.\n")
    assert "## When to ignore" in outcome.out


@pytest.mark.parametrize(
    "name, said",
    [
        ("random.gauss", "  draws from python\n"),
        ("random.shuffle", "  draws from python, unless `x` holds fewer than two elements\n"),
        ("torch.manual_seed", "  seeds torch and torch.cuda\n"),
        ("torch.nn.Linear", "  a model: creating one is a model construction\n"),
        (
            "torch.utils.data.DataLoader",
            "  .__iter__:\n    draws from torch, unless `self.generator` is given, unless `self.persistent_workers` is True\n",
        ),
        ("torch.nn.Linear.reset_parameters", "  draws from torch\n"),
        ("random", "  a module of which these names are known:\n"),
    ],
)
def test_explain_shows_what_is_known_of_a_name(tmp_path, name, said):
    outcome = run(tmp_path, "--explain", name)
    assert outcome.status == 0
    assert outcome.out.startswith(f"{name}\n")
    assert said in outcome.out


def test_a_stub_that_is_wrong_is_told_with_its_place(tmp_path):
    write(tmp_path, a=STALE)
    (tmp_path / "stubs").mkdir()
    (tmp_path / "stubs/torch.pyi").write_text("import nowhere\ndef (:\n")
    outcome = run(tmp_path, "--stubs", "stubs")
    assert (outcome.status, outcome.out) == (2, "")
    assert "torch.pyi:2: syntax error" in outcome.err


def test_settings_are_shown_as_a_configuration_that_means_the_same(tmp_path):
    write(tmp_path, a=CLEAN)
    (tmp_path / "seedlint.toml").write_text('ignore = ["SDL104"]\n[per-file-ignores]\n"x/*.py" = ["SDL1"]\n')
    shown = run(tmp_path, "--show-settings", "--jobs", "3").out
    assert "# from seedlint.toml" in shown
    assert "jobs = 3" in shown
    (tmp_path / "seedlint.toml").write_text(shown)
    assert run(tmp_path, "--show-settings").out == shown


def test_files_are_shown(tmp_path):
    write(tmp_path, a=CLEAN, b=CLEAN)
    assert run(tmp_path, "--show-files") == (0, "a.py\nb.py\n", "")
    assert run(tmp_path, "--show-files", "--extend-exclude", "a.py").out == "b.py\n"


def test_help_lists_every_option_once():
    import click

    from seedlint.cli.command import SECTIONS, command

    listed = [f"--{name}" for names in SECTIONS.values() for name in names]
    options = command.get_params(click.Context(command))
    # `-h` is there, too, if the command has been run in this process before.
    assert sorted(listed) == sorted(
        max(each.opts, key=len) for each in options if isinstance(each, click.Option)
    )


def test_the_version(tmp_path):
    from seedlint.version import __version__

    assert run(tmp_path, "--version") == (0, f"seedlint {__version__}\n", "")


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_help_and_version_import_nothing_dear(tmp_path, option):
    import subprocess
    import sys

    code = (
        "import sys\nfrom seedlint.cli import main\n"
        f"try:\n main(['{option}'])\nexcept SystemExit:\n pass\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & "
        "{'libcst', 'msgspec', 'rich', 'pathspec', 'yaml', 'tomllib', 'hashlib'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines()[-1] == "[]"
