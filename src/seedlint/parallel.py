"""Lowering by several processes, where there is enough to do for them."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from seedlint.known import Known, lower_to_bytes
from seedlint.sources import Sources
from seedlint.text.deep import run_deep

#: Bytes of source that are worth a second process: it costs half a second to start one, and to parse 120,000 bytes.
WORTH: Final = 600_000


def processes(jobs: int) -> int:
    """Return how many processes to use: as many as asked for, or one for each processor at hand."""
    if jobs:
        return jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def lower_all(known: Known, sources: Sources, files: Sequence[Path], count: int) -> None:
    """Lower those of the files that are not known yet, if that is worth more processes than this one.

    What a process cannot do is left: whoever needs the code lowers it, and says what is wrong.
    """
    if sum(map(known.size, files)) < WORTH:
        return
    files = [path for path in files if known.needs_parsing(path)]
    total = sum(map(known.size, files))
    if total < WORTH:
        return
    files.sort(key=known.size, reverse=True)
    jobs = []
    for path in files:
        try:
            jobs.append((path, (path.suffix, sources.read(path))))
        except OSError:
            continue
    workers = min(count, 1 + total // WORTH)
    context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    with context.Pool(workers) as pool:
        for (path, _), encoded in zip(jobs, pool.imap(_lowered, [job for _, job in jobs], 4), strict=True):
            if encoded:
                known.take(path, encoded)


def _lowered(job: tuple[str, bytes]) -> bytes:
    try:
        return run_deep(lambda: lower_to_bytes(*job))
    except Exception:  # noqa: BLE001 - told by whoever needs the file
        return b""
