"""What becomes of a standard stream that takes no more."""

from __future__ import annotations

import os
from typing import TextIO


def abandon(stream: TextIO) -> None:
    """Let all that is written to a stream from now on go nowhere, with what it still holds back: Python writes that when it ends,
    and would fail once more.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
