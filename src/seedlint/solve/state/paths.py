"""Parts of a path of which is known how it ends: `Path("runs") / name / "best.pt"`."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final

from seedlint.solve.state.items import Library, Partial, Unknown, Value
from seedlint.solve.state.values import NOTHING, as_text, constant, ending_of, made_of, one

#: What the last part of a path tells.
_OF_NAME: Final = ("name", "stem", "suffix")
#: Methods that give a path with another last part.
CHANGING: Final = ("with_name", "with_stem", "with_suffix")
_ABOVE: Final = "parent"


def part(path: Unknown, name: str) -> Value:
    """Return a part of a path, by the name of the attribute; nothing if how it ends does not tell that."""
    _, separator, last = path.ending.rpartition("/")
    if not separator or last in {"", ".", ".."}:
        return NOTHING
    if name in _OF_NAME:
        return constant(getattr(PurePosixPath(last), name))
    if name == _ABOVE:
        return made_of((one(path),), full=True, ending=path.ending[: -len(last) - 1])
    if name in CHANGING:
        return one(Partial(Library(f"seedlint.path.{name}"), (("positional", "", one(path)),)))
    return NOTHING


def changed(path: Value, name: str, given: Value) -> Value:
    """Return what a method that changes the last part of a path makes of it."""
    above, _, last = ending_of(path).rpartition("/")
    new = as_text(given)
    try:
        made = None if new is None else str(getattr(PurePosixPath(last), name)(new))
    except ValueError:  # which the program meets, too
        made = None
    return made_of((path, given), full=True, ending="" if made is None else f"{above}/{made}")
