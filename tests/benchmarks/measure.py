"""What a run of a program costs; programs are run in turn, so that whatever else the machine does meets all of them."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

#: Users' Python keeps the bytecode of what it imports.
_ENVIRONMENT: Final = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Cost(NamedTuple):
    """What one run of a program cost: seconds and megabytes."""

    wall: float
    cpu: float
    memory: float


@dataclass
class Task:
    """A program to run: its command, where, what comes before each run, its standard input, and what its runs cost."""

    name: str
    command: Sequence[str]
    folder: Path
    before: Callable[[], object] = lambda: None
    reads: Path = Path(os.devnull)
    costs: list[Cost] = field(default_factory=list)

    def run(self) -> None:
        """Run once and note what it cost, with the processes that it started."""
        self.before()
        with self.reads.open("rb") as given:
            begin = time.perf_counter()
            process = subprocess.Popen(
                self.command,
                cwd=self.folder,
                env=_ENVIRONMENT,
                stdin=given,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            _, _, used = os.wait4(process.pid, 0)
            process.returncode = 0
        cost = Cost(time.perf_counter() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
        self.costs.append(cost)
        sys.stderr.write(f"  {self.name}: {cost.wall:.2f} s, {cost.cpu:.2f} s of processors\n")

    @property
    def median(self) -> Cost:
        """Return the medians of what the runs cost."""
        return Cost(*(statistics.median(each) for each in zip(*self.costs, strict=True)))


def in_turn(tasks: Sequence[Task], runs: int, until: float) -> None:
    """Run tasks in turn, each as often as asked for; one that would not end before `until` only once."""
    for turn in range(runs):
        for task in tasks:
            if len(task.costs) <= turn and (not task.costs or time.monotonic() + task.costs[-1].wall < until):
                task.run()
