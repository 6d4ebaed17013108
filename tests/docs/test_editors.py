"""The recipes for editors, in the real editors where there are any, on a program with a finding in its last line."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.docs.blocks import block
from tests.e2e.program import STALE, STALE_LINE, run, write

PAGE = "docs/usage/editors.md"
#: `a.py:6:9: SDL101 ...`, as it is found.
PLACE = "a.py:6:9"


def needs(program: str):
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"not installed: {program}")


@pytest.fixture
def project(tmp_path) -> Path:
    return write(tmp_path, a=STALE)


def start(project: Path, *arguments: str) -> str:
    """Run an editor in the project, with seedlint as a command; return what it wrote to the file `out`."""
    commands = project / "bin"
    commands.mkdir()
    program = commands / "seedlint"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m seedlint "$@"\n')
    program.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(project),
        "TERM": "dumb",
        "COLUMNS": "400",
    }
    done = subprocess.run(
        arguments,
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    out = project / "out"
    assert out.exists(), done.stdout + done.stderr
    return out.read_text()


@needs("vim")
@pytest.mark.parametrize("target", ["%", "."])
def test_vim_jumps_to_the_construction(project, target):
    compiler = project / ".vim/compiler/seedlint.vim"
    compiler.parent.mkdir(parents=True)
    compiler.write_text(block(PAGE, "vim", "CompilerSet"))
    wanted = "[bufname('%') . ':' . line('.') . ':' . col('.'), getqflist()[0].text, len(getqflist())]"
    commands = [
        "compiler seedlint",
        f"silent make! {target}",
        "cfirst",
        f"call writefile({wanted}, 'out')",
        "qa!",
    ]
    script = [word for command in commands for word in ("-c", command)]
    vim = [
        "vim",
        "-N",
        "-u",
        "NONE",
        "-i",
        "NONE",
        "-n",
        "-es",
        "--cmd",
        f"set rtp^={project}/.vim",
        *script,
        "a.py",
    ]
    place, text, count = start(project, *vim).splitlines()
    assert place.removeprefix("./") == PLACE
    assert text.startswith("SDL101 `nn.Linear()` is built after")
    assert count == "1"


def emacs(project: Path, *forms: str) -> str:
    file = project / "test.el"
    file.write_text("\n".join(forms))
    return start(project, "emacs", "--batch", "-Q", "-l", str(file))


@needs("emacs")
def test_flymake_marks_the_construction(project):
    told = emacs(
        project,
        "(require 'python) (require 'flymake)",
        block(PAGE, "elisp", "seedlint-flymake-setup"),
        '(find-file "a.py") (flymake-start nil t)',
        "(let ((left 600)) (while (and (null (flymake-diagnostics)) (> left 0))",
        "  (accept-process-output nil 0.2) (setq left (1- left))))",
        "(let ((found (car (flymake-diagnostics)))) (goto-char (flymake-diagnostic-beg found))",
        '  (write-region (format "%s:%d:%d\\n%s" (buffer-name) (line-number-at-pos) (1+ (current-column))',
        '    (flymake-diagnostic-text found)) nil "out"))',
    )
    place, text = told.splitlines()
    assert place == PLACE
    assert text.startswith("SDL101 `nn.Linear()` is built after")


@needs("emacs")
def test_compile_jumps_to_the_construction(project):
    told = emacs(
        project,
        "(require 'compile) (setq compilation-ask-about-save nil)",
        '(let ((buffer (compile "seedlint .")))',
        "  (while (process-live-p (get-buffer-process buffer)) (accept-process-output nil 0.2))",
        "  (with-current-buffer buffer (compilation--ensure-parse (point-max)))",
        "  (first-error)",
        "  (set-buffer (window-buffer))",
        '  (write-region (format "%s:%d:%d" (buffer-name) (line-number-at-pos) (1+ (current-column))) nil "out"))',
    )
    assert told == PLACE


@needs("emacs")
def test_flycheck_marks_the_construction(project):
    probe = subprocess.run(
        ["emacs", "--batch", "--eval", "(require 'flycheck)"], capture_output=True, text=True, check=False
    )
    if probe.returncode:
        pytest.skip("not installed: flycheck for Emacs (elpa-flycheck)")
    (project / "test.el").write_text(
        "\n".join(
            [
                "(require 'python) (require 'flycheck)",
                block(PAGE, "elisp", "flycheck-define-checker"),
                '(find-file "a.py") (flycheck-mode 1) (flycheck-select-checker \'python-seedlint) (flycheck-buffer)',
                "(let ((left 600)) (while (and (null flycheck-current-errors) (> left 0))",
                "  (accept-process-output nil 0.2) (setq left (1- left))))",
                "(let ((found (car flycheck-current-errors)))",
                '  (write-region (format "%s:%d:%d\\n%s %s" (buffer-name) (flycheck-error-line found)',
                "    (flycheck-error-column found) (flycheck-error-id found) (flycheck-error-message found))",
                '    nil "out"))',
            ]
        )
    )
    place, text = start(project, "emacs", "--batch", "-l", "test.el").splitlines()
    assert place == PLACE
    assert text.startswith("SDL101 `nn.Linear()` is built after")


def test_vs_code_matches_a_finding():
    matcher = json.loads(block(PAGE, "json", "problemMatcher"))["tasks"][0]["problemMatcher"]["pattern"]
    match = re.match(matcher["regexp"], STALE_LINE)
    assert match
    named = {name: match[matcher[name]] for name in ("file", "line", "column", "code", "message")}
    assert f"{named['file']}:{named['line']}:{named['column']}" == PLACE
    assert named["code"] == "SDL101"
    assert STALE_LINE.endswith(named["message"])


def test_pycharm_matches_a_finding():
    from tests.docs.blocks import pages

    (pattern,) = re.findall(r"`(\$FILE_PATH\$[^`]*)`", pages()[PAGE])
    for macro, regex in (
        ("FILE_PATH", r"(?P<file>.+?)"),
        ("LINE", r"(?P<line>\d+)"),
        ("COLUMN", r"(?P<column>\d+)"),
    ):
        pattern = pattern.replace(f"${macro}$", regex)
    match = re.match(pattern, STALE_LINE)
    assert match
    assert ":".join(match.group("file", "line", "column")) == PLACE


def test_efm_runs_a_command_that_reads_the_buffer(project):
    (tool,) = yaml.safe_load(block(PAGE, "yaml", "lint-command"))["languages"]["python"]
    command = tool["lint-command"].replace("${INPUT}", "a.py").split()
    assert command[0] == "seedlint"
    assert run(project, *command[1:], stdin=STALE).out == f"{STALE_LINE}\n"
    assert tool["lint-formats"] == ["%f:%l:%c: %m"]
