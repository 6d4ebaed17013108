"""What is kept between runs: bytes by name, in a folder of their own.

Nothing depends on the cache: what cannot be read is not there, what cannot be written is not kept. Files are written whole or
not at all, so that any number of runs may share the folder. They are data of MessagePack, whoever wrote them.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import sys
from pathlib import Path
from typing import Final

from seedlint.version import __version__

#: The folder in a project, unless the settings name another.
FOLDER: Final = ".seedlint_cache"
#: Bytes that the cache may hold before its oldest half goes. The code of a million lines takes about 60 MB.
LIMIT: Final = 256 << 20
_LOOK_EVERY: Final = 64
_SUFFIX: Final = ".msgpack"
_TAG: Final = (
    "Signature: 8a477f597d28d172789f06886806bc55\n# A cache of seedlint: it can be deleted at any time.\n"
)
_PACKAGE: Final = Path(__file__).parent


class Cache:
    """A folder of cached bytes; without a folder, nothing is kept."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use a folder, which need not exist yet."""
        self.folder = folder
        self._saved = 0

    def __bool__(self) -> bool:
        """Return whether anything can be kept."""
        return self.folder is not None

    def load(self, kind: str, key: str) -> bytes | None:
        """Return what is kept under a key; None if there is nothing that can be read."""
        if self.folder is None:
            return None
        try:
            return self._path(self.folder, kind, key).read_bytes()
        except (OSError, ValueError):
            return None

    def save(self, kind: str, key: str, content: bytes) -> None:
        """Keep bytes under a key. After the first failure (disk full, folder not writable) nothing more is tried."""
        folder = self.folder
        if folder is None:
            return
        path = self._path(folder, kind, key)
        try:
            if not self._saved:
                _prepare(folder)
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, content)
            self._saved += max(1, len(content))
        except (OSError, ValueError):
            self.folder = None

    def close(self) -> None:
        """Delete the oldest files if the cache has become too large.

        It is looked at after runs that saved much, and now and then: a run for each file of a project saves little.
        """
        much = self._saved > LIMIT >> 8
        if self.folder is not None and self._saved and (much or secrets.randbelow(_LOOK_EVERY) == 0):
            with contextlib.suppress(OSError):
                _shrink(self.folder, LIMIT)

    @staticmethod
    def _path(folder: Path, kind: str, key: str) -> Path:
        return folder / kind / key[:2] / f"{key[2:]}{_SUFFIX}"


def _prepare(folder: Path) -> None:
    """Make the folder known as a cache to backup programs and to Git."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("CACHEDIR.TAG", _TAG), (".gitignore", "*\n")):
        if not (folder / name).exists():
            _write(folder / name, text.encode())


def _write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise


def _shrink(folder: Path, limit: int) -> None:
    """Delete the oldest of the cache's own files until half the limit is left, if they exceed it."""
    held: list[tuple[int, int, str]] = []
    for where, _, names in os.walk(folder):
        for name in names:
            if _SUFFIX in name:
                path = os.path.join(where, name)  # noqa: PTH118 - thousands of files
                with contextlib.suppress(OSError):
                    found = os.stat(path)  # noqa: PTH116
                    held.append((found.st_mtime_ns, found.st_size, path))
    size = sum(each[1] for each in held)
    if size <= limit:
        return
    for _, length, path in sorted(held):
        with contextlib.suppress(OSError):
            os.unlink(path)  # noqa: PTH108
        size -= length
        if size <= limit // 2:
            return


def key_of(*parts: object) -> str:
    """Return the key for something that depends on all of `parts`, told apart by how they print."""
    return hashlib.blake2b(repr(parts).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def own_state() -> str:
    """Return what tells this seedlint from any other: version, interpreter, and its own files with their times."""
    global _state  # noqa: PLW0603 - asked for once per project
    if not _state:
        files = sorted(_entries(str(_PACKAGE)))
        _state = key_of(__version__, sys.version_info[:3], files)
    return _state


_state = ""


def _entries(folder: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    with os.scandir(folder) as scan:
        for entry in scan:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    found += _entries(entry.path)
            elif entry.name.endswith((".py", ".pyi", ".toml")):
                status = entry.stat()
                found.append((entry.path, status.st_size, status.st_mtime_ns))
    return found


def state_of(folders: tuple[Path, ...], *, below: bool = True) -> str:
    """Return what changes when any of these files or folders does, or (`below`) any Python file in a folder."""
    found: list[tuple[str, int, int]] = []
    for folder in folders:
        with contextlib.suppress(OSError):
            status = folder.stat()
            found.append((str(folder), status.st_size, status.st_mtime_ns))
            if below and folder.is_dir():
                found += sorted(_entries(str(folder)))
    return key_of(found)
