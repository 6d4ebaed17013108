"""Whether a file is Python is answered as `ast.parse` answers it, though that is not what is asked first."""

from __future__ import annotations

import ast
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedlint.parse.quick import is_readable


def parses(content: bytes) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(content.decode())
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            return False
    return True


@pytest.mark.parametrize(
    "text",
    [
        "nonlocal x",
        "from __future__ import nothing",
        "def f(a, a): pass",
        "def f():\n    from x import *",
        "a = 1\nglobal a",
        "[x := 1 for x in y]",
        "return 1",
        "await x",
        r"x = '\d'",
    ],
)
def test_what_parses_is_readable_though_python_would_not_compile_it(text):
    assert parses(text.encode())
    assert is_readable(text.encode())


@pytest.mark.parametrize(
    "text", ["print 1", "def f(:", "x = (", "if x:\npass", "a\0b", "(" * 300 + ")" * 300]
)
def test_what_does_not_parse_is_not_readable(text):
    assert not parses(text.encode())
    assert not is_readable(text.encode())


def test_what_is_in_no_encoding_is_not_readable():
    assert not is_readable(b"x = '\xff'")


@settings(max_examples=300)
@given(st.text(alphabet="ab1 :=()[],.\n\t\"'#@*lambdeforin", max_size=30))
def test_any_text_is_answered_alike(text):
    assert is_readable(text.encode()) == parses(text.encode())
