"""A sample of library calls, listed afresh from the libraries, agrees with what the linter says of each."""

from __future__ import annotations

import json
import subprocess
import sys

#: All kinds but those that take long to list: run all with `python -m tests.catalogue.fresh`.
KINDS = ("standard", "torch", "layers", "scipy", "pandas", "networkx", "scikit-learn")


def test_two_hundred_calls_do_what_the_linter_says():
    command = [sys.executable, "-m", "tests.catalogue.fresh", "--sample", "230", *KINDS]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stdout, result.stderr[-2000:]
    told = json.loads(result.stdout)
    assert sum(told["ran"].values()) >= 200
    assert not told["wrong"], "\n".join(told["wrong"])
