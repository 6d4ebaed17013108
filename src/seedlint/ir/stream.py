"""The streams: one name for each global random generator a program may share."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Stream: TypeAlias = Literal["python", "numpy", "torch", "torch.cuda", "tensorflow", "keras"]

#: All streams, in the order in which messages name them.
STREAMS: Final[tuple[Stream, ...]] = (
    "python",
    "numpy",
    "torch",
    "torch.cuda",
    "tensorflow",
    "keras",
)
