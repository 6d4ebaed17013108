"""What calls really do to the streams: each runs in a child of a process that has never used more than one thread."""

from __future__ import annotations

import copy
import json
import os
import signal
from collections.abc import Mapping, Sequence
from typing import Final

from tests.catalogue import bench
from tests.catalogue.check import quiet
from tests.catalogue.fresh.row import Row

#: Seconds of processor time for one row, and of waiting.
TIME: Final = 10
WAIT: Final = 60


def run(rows: Sequence[Row], space: Mapping[str, object]) -> list[bench.Observation | str]:
    """Run each row; a text says why one cannot be run. A row that brings its process down is the last that it runs."""
    found: list[bench.Observation | str] = []
    while len(found) < len(rows):
        found += _forked(rows[len(found) :], space)
        if len(found) < len(rows):
            found.append("died")
    return found


def _forked(rows: Sequence[Row], space: Mapping[str, object]) -> list[bench.Observation | str]:
    """Run rows in a child, until one ends it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(null, stream)
        for row in rows:
            signal.setitimer(signal.ITIMER_PROF, TIME)
            signal.alarm(WAIT)
            os.write(writing, (json.dumps(_measured(row, space)) + "\n").encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answers:
        found = [json.loads(line) for line in answers]
    os.waitpid(child, 0)
    return found


def _measured(row: Row, space: Mapping[str, object]) -> bench.Observation | str:
    code = compile(row.call, "<call>", "eval")

    def prepare() -> bench.Thunk:
        names = {**space, **copy.deepcopy(dict(row.given))}
        for line in row.setup:
            exec(line, names)
        return lambda: eval(code, names)

    try:
        with quiet():
            return bench.observe(prepare)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"[:300]
