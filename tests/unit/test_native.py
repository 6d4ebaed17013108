"""Parsing leaves libcst as it was: nodes made by others are checked, also after a parse that fails or beside others."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import libcst as cst
import pytest

from seedlint.parse.native import parse_module

PROGRAM = "import torch\n\n\ndef f(x, *, y=1):\n    # why\n    return [x, (y), {'a': 1}]  # so\n"


def checks_nodes() -> bool:
    try:
        cst.Name("")
    except cst.CSTValidationError:
        return True
    return False


def test_the_tree_is_the_one_of_libcst() -> None:
    assert parse_module(PROGRAM).deep_equals(cst.parse_module(PROGRAM))


def test_nodes_made_later_are_checked() -> None:
    parse_module(PROGRAM)
    assert checks_nodes()
    with pytest.raises(cst.ParserSyntaxError):
        parse_module("def f(:\n")
    assert checks_nodes()


def test_nodes_made_after_parsing_in_threads_are_checked() -> None:
    with ThreadPoolExecutor(8) as pool:
        trees = list(pool.map(parse_module, [PROGRAM * 20] * 32))
    assert all(tree.code == PROGRAM * 20 for tree in trees)
    assert checks_nodes()
