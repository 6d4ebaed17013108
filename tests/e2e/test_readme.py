"""The README shows what really happens, and CI runs what it says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_output_shown_is_the_output_of_the_command_shown() -> None:
    shown = re.search(r"```console\n\$ seedlint (?P<arguments>[^\n]+)\n(?P<output>.*?)```", README, re.DOTALL)
    assert shown is not None, "the README shows a run"
    done = subprocess.run(
        [sys.executable, "-m", "seedlint", *shown["arguments"].split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == shown["output"]
    assert done.returncode == 1


def test_ci_runs_the_test_command_of_the_readme() -> None:
    commands = re.findall(r"```bash\n(python -m pip install [^\n]*pytest[^\n]*)\n```", README)
    assert len(commands) == 1
    assert commands[0] in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
