from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from seedlint.text.deep import is_deep, run_deep


def depth(levels: int) -> int:
    return 0 if levels == 0 else 1 + depth(levels - 1)


def test_recursion_goes_deep_and_the_limit_comes_back() -> None:
    before = sys.getrecursionlimit()
    assert run_deep(lambda: depth(50_000)) == 50_000
    assert sys.getrecursionlimit() == before
    assert threading.stack_size() == 0
    with pytest.raises(RecursionError):
        depth(50_000)


def test_within_a_deep_run_no_other_thread_is_started() -> None:
    def nested() -> tuple[bool, bool]:
        outer = threading.get_ident()
        return is_deep(), run_deep(threading.get_ident) == outer

    assert run_deep(nested) == (True, True)
    assert not is_deep()


def test_errors_arrive_where_the_run_was_asked_for() -> None:
    def fail() -> None:
        raise KeyboardInterrupt("as it is")

    with pytest.raises(KeyboardInterrupt, match="as it is"):
        run_deep(fail)


def test_runs_side_by_side_share_the_limit() -> None:
    before = sys.getrecursionlimit()
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda n: run_deep(lambda: depth(n)), [20_000] * 8)) == [20_000] * 8
    assert sys.getrecursionlimit() == before
