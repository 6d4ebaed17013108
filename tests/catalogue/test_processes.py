"""What is handed to another process runs there, and the streams of this one stay as they are."""

from __future__ import annotations

import concurrent.futures
import multiprocessing
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue import bench

CATALOGUE = load_catalogue()
FORK = multiprocessing.get_context("fork")


def work(folder: str) -> None:
    """Draw, and leave a mark named after the process."""
    random.random()
    Path(folder, str(os.getpid())).touch()


def work_numbered(number: int, folder: str) -> None:
    """Do the same, as `torch.multiprocessing.spawn` calls its function."""
    work(folder)


def _process(folder: str) -> None:
    process = FORK.Process(target=work, args=(folder,))
    process.start()
    process.join()


def _pool(folder: str) -> None:
    with FORK.Pool(1) as pool:
        pool.map(work, [folder])


def _executor(folder: str) -> None:
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=FORK) as executor:
        executor.submit(work, folder).result()


def _spawn(folder: str) -> None:
    import torch.multiprocessing

    torch.multiprocessing.start_processes(work_numbered, (folder,), nprocs=1, start_method="fork")


@pytest.mark.parametrize(
    ("name", "run"),
    [
        ("multiprocessing.Process.start", _process),
        ("multiprocessing.pool.Pool.map", _pool),
        ("concurrent.futures.ProcessPoolExecutor.submit", _executor),
        ("torch.multiprocessing.start_processes", _spawn),
    ],
)
def test_a_function_runs_elsewhere(name: str, run: Callable[[str], None], tmp_path: Path) -> None:
    owner, _, member = name.rpartition(".")
    found = CATALOGUE.member(owner, member)
    entry = found[1] if found else CATALOGUE.lookup(name)
    assert isinstance(entry, schema.Callable)
    assert any(effect.kind == "spawns" for effect in entry.effects)
    before = bench.state()
    run(str(tmp_path))
    marks = [path.name for path in tmp_path.iterdir()]
    assert marks
    assert str(os.getpid()) not in marks
    assert bench.state() == before
