"""A line on the terminal while a run takes longer than a second; nothing of it stays."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

#: Seconds of silence before the line appears, and between two looks of it.
PATIENCE: Final = 1.0
_EVERY: Final = 0.5
_WIPE: Final = "\r\x1b[K"


@contextmanager
def progress(stream: TextIO | None = None, patience: float = PATIENCE) -> Iterator[None]:
    """Tell on standard error, if it is a terminal, that the run goes on and since when."""
    stream = stream or sys.stderr
    if stream is None or not stream.isatty() or os.environ.get("TERM") == "dumb":
        yield
        return
    ended = threading.Event()
    teller = threading.Thread(target=_tell, args=(stream, patience, ended), daemon=True)
    teller.start()
    try:
        yield
    finally:
        ended.set()
        teller.join()


def _tell(stream: TextIO, patience: float, ended: threading.Event) -> None:
    began = time.monotonic()
    wait = patience
    while not ended.wait(wait):
        wait = _EVERY
        stream.write(f"{_WIPE}seedlint: linting, {time.monotonic() - began:.0f} s")
        stream.flush()
    if wait != patience:
        stream.write(_WIPE)
        stream.flush()
