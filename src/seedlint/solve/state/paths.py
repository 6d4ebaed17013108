"""Parts of a path of which is known how it ends: `Path("runs") / name / "best.pt"`."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from seedlint.solve.state.items import Library, Partial, Tuple, Unknown, Value
from seedlint.solve.state.values import NOTHING, as_text, constant, ending_of, made_of, one, place_of

#: What the last part of a path tells.
_OF_NAME: Final = ("name", "stem", "suffix")
#: Parts that are several; `suffixes` is a list, which nobody changes.
_TUPLES: Final = ("parts", "suffixes")
#: Methods that give a path with another last part.
CHANGING: Final = ("with_name", "with_stem", "with_suffix")
_ABOVE: Final = "parent"
#: Methods that give the same file by another path, and one that goes on below it.
SAME: Final = ("resolve", "absolute", "expanduser")
BELOW: Final = "joinpath"
#: Methods that read a file, or write it.
READING: Final = ("open", "read_text", "read_bytes")
WRITING: Final = ("write_text", "write_bytes")
#: Methods that tell whether there is a file, or change that.
KNOWING: Final = ("exists", "is_file", "is_dir", "unlink", "touch", "mkdir")
_OF_WHOLE: Final = frozenset({*SAME, BELOW, *READING, *WRITING, *KNOWING})


def part(path: Unknown, name: str) -> Value:
    """Return a part of a path, by the name of the attribute; nothing if how it ends does not tell that."""
    if path.place and name in _OF_WHOLE:
        return one(Partial(Library(f"seedlint.path.{name}"), (("positional", "", one(path)),)))
    if path.place and name in _TUPLES:
        return one(Tuple(tuple(map(constant, getattr(PurePosixPath(path.place), name)))))
    _, separator, last = path.ending.rpartition("/")
    if not separator or last in {"", ".", ".."}:
        return NOTHING
    if name in _OF_NAME:
        return constant(getattr(PurePosixPath(last), name))
    if name == _ABOVE:
        above = posixpath.dirname(path.place)
        return made_of((one(path),), full=True, ending=path.ending[: -len(last) - 1], place=above)
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
    place = posixpath.join(posixpath.dirname(place_of(path)), made) if made and place_of(path) else ""
    return made_of((path, given), full=True, ending="" if made is None else f"{above}/{made}", place=place)


def put_together(parts: Sequence[Value]) -> str:
    """Return all of a path that is made of parts; empty where one of them is not known."""
    places = [place_of(part) for part in parts]
    return str(PurePosixPath(*places)) if places and all(places) else ""
