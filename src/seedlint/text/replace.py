"""Replace a file at once or not at all.

The new content is written to a file of its own beside the old one, forced to disk, given the old one's mode, owner and
extended attributes, and only then renamed onto it. Whoever reads the name, or kills the program at any moment, finds
the old content or the new one. A hard link to the old file keeps the old content. What a killed program leaves behind
is deleted when the file is to be replaced again.
"""

from __future__ import annotations

import os
import re
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

if sys.platform != "win32":
    import fcntl

#: The end of the names of new files; before it stands what `tempfile` thinks up.
_SUFFIX: Final = ".seedlint"
_THOUGHT_UP: Final = r"[a-z0-9_]{8}"


class ReplaceError(OSError):
    """The file was left as it was; the message says why, of "it"."""


def replace_file(path: Path, content: bytes, *, expected: bytes, within: Path | None = None) -> Path:
    """Replace the content of a file, following symbolic links, and return the path of the file itself.

    `expected` is the content that the caller has seen; `within` is a folder that the file must not lie outside of.
    Raises `ReplaceError` if the file is read-only, is no regular file, has changed since, lies outside, or belongs to
    somebody whose ownership we cannot give to the new file; and `OSError` as the system does.
    """
    target = Path(os.path.realpath(path))
    if within is not None and not target.is_relative_to(os.path.realpath(within)):
        raise ReplaceError(f"it leads out of the project in {within}")
    found = target.stat()
    _check(target, found)
    if target.read_bytes() != expected:
        raise ReplaceError("it has changed since it was read")
    _delete_abandoned(target)
    descriptor, new = _new_file(target)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor; open, and so locked, until it is in its place
            _write(file, content)
            _carry_over(target, new, found)
            if sys.platform == "win32":
                file.close()
            new.replace(target)
    except BaseException:  # also when interrupted: no stray file stays behind
        with suppress(FileNotFoundError):
            new.unlink()
        raise
    _force_folder(target.parent)
    return target


def _check(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise ReplaceError("it is not a regular file")
    if not found.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise ReplaceError("it is read-only")


def _new_file(target: Path) -> tuple[int, Path]:
    """Make an empty file beside another, and lock it as long as we live: nobody else may take it for abandoned."""
    while True:
        descriptor, name = tempfile.mkstemp(prefix=_prefix(target), suffix=_SUFFIX, dir=target.parent)
        _lock(descriptor, wait=True)
        if Path(name).exists():  # between the two another process may have deleted it
            return descriptor, Path(name)
        os.close(descriptor)


def _prefix(target: Path) -> str:
    return f".{target.name[:64]}."


def _lock(descriptor: int, *, wait: bool) -> bool:
    """Lock an open file until it is closed; tell whether that was possible. Who looks whether it may does so briefly."""
    if sys.platform == "win32":  # where an open file cannot be deleted
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:  # somebody else's, or a file system without locks
        return False
    return True


def _delete_abandoned(target: Path) -> None:
    """Delete the new files for a target that were left by programs which were killed."""
    ours = re.compile(re.escape(_prefix(target)) + _THOUGHT_UP + re.escape(_SUFFIX))
    for path in target.parent.iterdir():
        if ours.fullmatch(path.name):
            with suppress(OSError):
                _delete_if_abandoned(path)


def _delete_if_abandoned(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        abandoned = _lock(descriptor, wait=False)
        if abandoned and sys.platform != "win32":
            path.unlink()
    finally:
        os.close(descriptor)
    if abandoned and sys.platform == "win32":
        path.unlink()


def _write(file: IO[bytes], content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())


def _carry_over(target: Path, new: Path, found: os.stat_result) -> None:
    """Give the new file the owner, extended attributes and mode of the old one; the mode last: chown clears bits."""
    if hasattr(os, "chown"):
        given = new.stat()
        if (given.st_uid, given.st_gid) != (found.st_uid, found.st_gid):
            try:
                os.chown(new, found.st_uid, found.st_gid)
            except PermissionError as error:
                raise ReplaceError("it belongs to another user or group") from error
    if hasattr(os, "listxattr"):
        with suppress(OSError):  # a file system without them
            for attribute in os.listxattr(target):
                os.setxattr(new, attribute, os.getxattr(target, attribute))
    new.chmod(stat.S_IMODE(found.st_mode))


def _force_folder(folder: Path) -> None:
    """Force the renaming itself to disk, where folders can be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
