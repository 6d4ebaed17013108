"""Several processes, where there is enough to do for them: for projects, for the programs and fixes of one, and for its files."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from seedlint.discover import Project
from seedlint.known import Known, lower_to_bytes
from seedlint.sources import Sources
from seedlint.text.deep import run_deep

if TYPE_CHECKING:
    from multiprocessing.pool import Pool

J = TypeVar("J")
R = TypeVar("R")

#: Bytes of source that are worth a second process: it costs half a second to start one, and to parse 120,000 bytes.
WORTH: Final = 600_000


def processes(jobs: int) -> int:
    """Return how many processes to use: as many as asked for, or one for each processor at hand."""
    if jobs:
        return jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def size_of(files: Iterable[Path]) -> int:
    """Return how many bytes files have; those that cannot be asked count as empty."""
    found = 0
    for path in files:
        with contextlib.suppress(OSError):
            found += path.stat().st_size
    return found


def bunches(jobs: Sequence[J], sizes: Sequence[int], least: int) -> list[list[J]]:
    """Return jobs in bunches, in order, each of which but the last has at least a size."""
    found: list[list[J]] = []
    room = 0
    for job, size in zip(jobs, sizes, strict=True):
        if room <= 0:
            found.append([])
            room = least
        found[-1].append(job)
        room -= size
    return found


def unshared(project: Project) -> Project:
    """Return a project as one of several processes has it: it starts none of its own."""
    return msgspec.structs.replace(project, settings=msgspec.structs.replace(project.settings, jobs=1))


def in_processes(
    run: Callable[[J], R | None], jobs: Sequence[J], sizes: Iterable[int], count: int, worth: int
) -> list[R | None]:
    """Return what running each job gives, the largest begun first; nothing for any if that is not worth several processes.

    It is not where all jobs are smaller than what is `worth` that, nor where one is two thirds of them: that had better be
    shared out itself.
    """
    by_size = sorted(zip(sizes, range(len(jobs)), strict=True), reverse=True)
    whole = sum(size for size, _ in by_size)
    if len(jobs) < 2 or whole < worth or by_size[0][0] * 3 >= whole * 2:
        return [None] * len(jobs)
    found: list[R | None] = [None] * len(jobs)
    with _pool(min(count, len(jobs))) as pool:
        done = pool.imap(run, [jobs[place] for _, place in by_size], 1)
        for (_, place), result in zip(by_size, done, strict=True):
            found[place] = result
    return found


def _pool(count: int) -> Pool:
    """Start processes that no interruption reaches: it is for this one, which ends them, and they would each tell it."""
    import multiprocessing  # noqa: PLC0415 - most runs start no process
    import signal  # noqa: PLC0415 - the same

    context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    if not hasattr(signal, "pthread_sigmask"):
        return context.Pool(count)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return context.Pool(count)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
    with _pool(workers) as pool:
        for (path, _), encoded in zip(jobs, pool.imap(_lowered, [job for _, job in jobs], 4), strict=True):
            if encoded:
                known.take(path, encoded)


def _lowered(job: tuple[str, bytes]) -> bytes:
    try:
        return run_deep(lambda: lower_to_bytes(*job))
    except Exception:  # noqa: BLE001 - told by whoever needs the file
        return b""
