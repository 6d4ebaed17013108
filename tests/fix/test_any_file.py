"""A fix changes one line of whatever Python file it is in, and no byte of a file without findings."""

from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesmith import from_grammar

from tests.fix.anyfile import fixed_below

#: Files up to this size; the larger ones take seconds each, and hold nothing that these do not.
SIZE = 12_000
STANDARD = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))
INSTALLED = sorted(Path(sysconfig.get_path("purelib")).glob("[a-z]*/*.py"))
SAMPLE = (*STANDARD[::60], *INSTALLED[:: max(len(INSTALLED) // 3, 1)])


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_fix_below_a_real_file(path: Path) -> None:
    source = path.read_bytes()
    if len(source) > SIZE:
        source = source[: source.rfind(b"\n\n\n", 0, SIZE) + 1]
    assert fixed_below(source) in {"fixed", "refused"}


def test_real_files_are_fixed() -> None:
    small = [path for path in STANDARD if path.stat().st_size < 3_000][::20]
    assert "fixed" in {fixed_below(path.read_bytes()) for path in small}


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(from_grammar())
def test_a_fix_below_generated_code(source: str) -> None:
    assert fixed_below(source.encode()) in {"fixed", "refused"}


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\xef\xbb\xbfx = 1",
        b"# coding: latin-1\n# \xe9",
        b"x = 1\r\n",
        b"if 1:\r\n\tpass",
        b"'''\x0c'''\n\x0c\n",
    ],
)
def test_a_fix_below_a_file_with_a_spelling_of_its_own(source: bytes) -> None:
    assert fixed_below(source) == "fixed"
