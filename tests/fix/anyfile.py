"""Fix a stale model at the end of any Python file: exactly one line is new, and the file still parses."""

from __future__ import annotations

import ast
import os
import tempfile
import warnings
from pathlib import Path

from seedlint.check import check
from seedlint.cli import fixing
from seedlint.settings import Settings
from seedlint.sources import Sources

#: What is put below a file: a model is stale in it, and `FIXED` is the line that it lacks.
STALE = (
    b"import torch as t_",
    b"t_.manual_seed(7)",
    b"t_.rand(1)",
    b"m_ = t_.nn.Linear(1, 1)",
)
FIXED = (*STALE[:3], b"t_.manual_seed(7)", STALE[3])


def fixed_below(source: bytes) -> str:
    """Put a stale model below a file, fix it, and return what happened; raises `AssertionError` if that is wrong.

    "refused" is a file that cannot be parsed, or whose end is never reached.
    """
    assert _fix(source) in {None, source}, "a file without findings is not changed"
    end = b"\r\n" if source.partition(b"\n")[0].endswith(b"\r") else b"\n"  # the first one is the file's own
    whole = source if not source or source.endswith((b"\n", b"\r")) else source + end
    after = _fix(whole + _lines(STALE, end))
    if after is None:
        return "refused"
    assert after == whole + _lines(FIXED, end), "one line is new"
    assert _parses(after), "the fixed file parses"
    return "fixed"


def _lines(lines: tuple[bytes, ...], end: bytes) -> bytes:
    return b"".join(line + end for line in lines)


def _fix(source: bytes) -> bytes | None:
    """Return the file after `--fix --unsafe-fixes`, none if nothing was to be fixed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(os.path.realpath(folder)) / "any.py"
        path.write_bytes(source)
        settings = Settings(root=path.parent, cache=False, jobs=1, fix=True)
        outcome = fixing.fix(
            lambda overlay: check([path], lambda _: settings, overlay=overlay), Sources(), unsafe=True
        )
    assert not outcome.before.failures, outcome.before.failures[0].details
    assert not outcome.after.failures, outcome.after.failures[0].details
    return outcome.content.get(path)


def _parses(source: bytes) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ast.parse(source)
    return True
