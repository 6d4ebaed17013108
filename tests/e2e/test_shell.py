"""What a terminal and a shell get: completion, a line of progress, and linting again on every change."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from seedlint.cli.progress import progress
from seedlint.cli.watch import watch
from seedlint.config import Configuration
from tests.e2e.program import CLEAN, STALE, STALE_LINE, run, write


def completed(shell, words, folder):
    """Return what the protocol of click gives a shell for the last of the words."""
    variables = {
        "_SEEDLINT_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    if shell == "fish":
        variables["COMP_CWORD"] = words.split()[-1]
    return run(folder, **variables).out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_options_choices_and_codes_are_completed(shell, tmp_path):
    assert "--output-format" in completed(shell, "seedlint --output-f", tmp_path)
    assert "sarif" in completed(shell, "seedlint --output-format sa", tmp_path)
    assert "SDL101" in completed(shell, "seedlint --select SDL10", tmp_path)
    assert "SDL101,SDL104" in completed(shell, "seedlint --ignore SDL101,SDL104", tmp_path)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_is_shown(shell, tmp_path):
    shown = run(tmp_path, "--show-completion", shell)
    assert shown.status == 0
    assert f"_SEEDLINT_COMPLETE={shell}_complete" in shown.out


@pytest.mark.skipif(shutil.which("bash") is None, reason="not installed: bash")
def test_bash_completes(tmp_path):
    program = tmp_path / "seedlint"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m seedlint "$@"\n')
    program.chmod(0o755)
    script = run(tmp_path, "--show-completion", "bash").out
    script += (
        "COMP_WORDS=(seedlint --statis); COMP_CWORD=1; _seedlint_completion seedlint; echo ${COMPREPLY[@]}\n"
    )
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["--statistics"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("seedlint --output-format = sa", "sarif"),
        ("seedlint --fix-style =", "isolate"),
        ("seedlint --fix-style = derive --select = SDL10", "SDL101"),
    ],
)
def test_bash_takes_an_option_and_its_value_for_three_words(words, expected, tmp_path):
    assert expected in completed("bash", words, tmp_path)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_long_run_tells_of_itself_on_a_terminal_and_leaves_nothing(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    with progress(terminal, patience=0.05):
        time.sleep(0.5)
    assert "seedlint: linting, 0 s" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_a_short_run_says_nothing(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    with progress(terminal):
        pass
    assert terminal.getvalue() == ""


def test_nothing_but_a_terminal_is_told(monkeypatch):
    stream = io.StringIO()
    with progress(stream, patience=0):
        time.sleep(0.05)
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    with progress(terminal, patience=0):
        time.sleep(0.05)
    assert stream.getvalue() == terminal.getvalue() == ""


@pytest.fixture
def interruptible():
    """Let programs that the test starts be interrupted, also where the tests themselves run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_a_change_is_linted_and_an_interrupt_ends(tmp_path):
    write(tmp_path, a=CLEAN)
    watching = subprocess.Popen(
        [sys.executable, "-m", "seedlint", "--watch", "."],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert watching.stderr is not None
        assert watching.stdout is not None
        assert "watching" in watching.stderr.readline()
        (tmp_path / "a.py").write_text(STALE)
        assert watching.stdout.readline() == f"{STALE_LINE}\n"
        assert "watching" in watching.stderr.readline()
        (tmp_path / "pyproject.toml").write_text("[tool.seedlint]\nselekt = []\n")
        assert "did you mean `select`?" in watching.stderr.readline()
        assert "watching" in watching.stderr.readline()
        watching.send_signal(signal.SIGINT)
        assert watching.wait(timeout=60) == 2
    finally:
        watching.kill()


def test_an_interrupt_before_the_first_run_ends_is_no_success(monkeypatch, tmp_path):
    def once():
        raise KeyboardInterrupt

    monkeypatch.chdir(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        watch(once, [tmp_path], lambda: Configuration(base=tmp_path))


def test_standard_input_is_not_watched(tmp_path):
    outcome = run(tmp_path, "--watch", "-", stdin=STALE)
    assert outcome.status == 2
    assert "standard input cannot be watched" in outcome.err
