"""Where names live: Python's scope rules, applied once the whole file has been read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from seedlint.ir.ops import Scope
from seedlint.lower.frame import Frame, Uses


class _Home(NamedTuple):
    scope: Scope
    depth: int
    name: str


def settle(frames: Iterable[Frame]) -> None:
    """Write the scope into every `Load`, `Store` and `Delete` of the frames, and note what is captured.

    The operations are still private to their frames: nobody else has seen them, so completing them here is part of
    making them, although they are frozen for everybody else.
    """
    for frame in frames:
        _settle(frame, frame.uses, sees_own=True)
        _settle(frame, frame.inner_uses, sees_own=frame.kind != "class")


def _settle(frame: Frame, uses: Uses, *, sees_own: bool) -> None:
    complete = msgspec.structs.force_setattr
    for name, ops in uses.items():
        home = _home(frame, name, sees_own=sees_own)
        if home.scope == "global":
            continue
        for op in ops:
            complete(op, "scope", home.scope)
            if home.depth:
                complete(op, "depth", home.depth)
            if home.name != name:
                complete(op, "name", home.name)


def _home(frame: Frame, name: str, *, sees_own: bool) -> _Home:
    """Return where `name`, used in `frame`, lives."""
    if frame.kind == "module" or name in frame.global_names:
        return _Home("global", 0, name)
    if sees_own and name in frame.bound and name not in frame.nonlocal_names:
        return _Home("class" if frame.kind == "class" else "local", 0, name)
    return _outer_home(frame, name)


def _outer_home(frame: Frame, name: str) -> _Home:
    """Look for `name` in the functions around `frame`, innermost first; class bodies are not seen from inside."""
    depth = 0
    while frame.parent is not None:
        own = frame.outer_renames.get(name)
        frame = frame.parent
        depth += 1
        if own is not None:
            frame.captured[own] = None
            return _Home("free", depth, own)
        if frame.kind == "class":
            continue
        if frame.kind == "module" or name in frame.global_names:
            break
        if name in frame.bound and name not in frame.nonlocal_names:
            frame.captured[name] = None
            return _Home("free", depth, name)
    return _Home("global", 0, name)
