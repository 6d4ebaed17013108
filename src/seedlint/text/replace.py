"""Replace a file at once or not at all.

The new content is written to a file of its own beside the old one, forced to disk, given the old one's mode, owner and
extended attributes, and only then renamed onto it. Whoever reads the name, or kills the program at any moment, finds
the old content or the new one. A hard link to the old file keeps the old content.
"""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path


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
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:64]}.", suffix=".tmp", dir=target.parent)
    new = Path(name)
    try:
        _write(descriptor, content)
        _carry_over(target, new, found)
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


def _write(descriptor: int, content: bytes) -> None:
    with open(descriptor, "wb") as file:
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
