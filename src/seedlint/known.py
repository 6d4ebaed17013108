"""What is known of the files of a project: scans, digests and code, each found once and kept between runs.

A file is taken to be unchanged if its size and its time of change are those of the last run, unless that was so recent that it
may have been written twice in one tick of the clock; then its bytes are compared.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from seedlint.cache import Cache, key_of, own_state
from seedlint.ir import codec, ops
from seedlint.reach import Scan, Seeding, scan
from seedlint.sources import Sources, digest
from seedlint.text.notebook import written_in

if TYPE_CHECKING:
    from seedlint.lower.file import Lowered

#: Nanoseconds within which a file may change without its time of change telling.
TICK: Final = 50_000_000
#: Files whose code is kept in memory for the analyses that prove fixes, the latest.
KEPT: Final = 4096


class Refusal(msgspec.Struct, frozen=True, array_like=True):
    """Why a file, or a part of it, cannot be parsed, and where: 1-based line and column."""

    message: str
    line: int
    column: int


class Code(msgspec.Struct, frozen=True, array_like=True):
    """The lowered form of a file: its encoded module, empty if there is none, and what could not be parsed."""

    module: bytes
    refusals: tuple[Refusal, ...] = ()


class Record(msgspec.Struct, array_like=True):
    """What was found of one file, and how it looked then. `readable`: it is known to parse."""

    changed: int
    size: int
    digest: bytes
    scan: Scan
    readable: bool = False


_RECORDS: Final = msgspec.msgpack.Decoder(dict[str, Record])
_CODE: Final = msgspec.msgpack.Decoder(Code)
_lowered: Final[dict[tuple[bytes, str], tuple[ops.Module | None, tuple[Refusal, ...]]]] = {}


class Known:
    """The files of one project. `parsed` counts those that libcst had to parse."""

    def __init__(self, cache: Cache, sources: Sources, root: Path, seeding: Seeding, state: str) -> None:
        """Take up what the last run found; `state` is whatever else scans depend on."""
        self._cache = cache
        self._sources = sources
        self._seeding = seeding
        self._key = key_of("files", str(root), own_state(), state)
        self._records: dict[str, Record] = {}
        self._certain: set[str] = set()
        self._fresh = False
        self.parsed: set[Path] = set()
        kept = cache.load("files", self._key)
        if kept is not None:
            try:
                self._records = _RECORDS.decode(kept)
            except (msgspec.DecodeError, RecursionError):
                self._records = {}

    def scan(self, path: Path) -> Scan:
        """Return what the bytes of a file tell; nothing if it cannot be read."""
        found = self._record(path)
        return found.scan if found is not None else Scan()

    def digest(self, path: Path) -> bytes:
        """Return the name of a file's content, empty if it cannot be read."""
        found = self._record(path)
        return found.digest if found is not None else b""

    def size(self, path: Path) -> int:
        """Return how many bytes a file has."""
        found = self._record(path)
        return found.size if found is not None else 0

    def is_readable(self, path: Path) -> bool:
        """Return whether a file that nothing needs the code of can be parsed; False is no verdict."""
        from seedlint.parse.quick import is_readable  # noqa: PLC0415 - not in a run without changes

        found = self._record(path)
        if found is None or path.suffix == ".ipynb":
            return False
        if not found.readable:
            try:
                content = self._sources.read(path)
            except OSError:  # it has gone meanwhile
                return False
            # What has been written meanwhile says nothing of what is recorded.
            if digest(content) == found.digest and is_readable(content):
                found.readable = self._fresh = True
        return found.readable

    def code(self, path: Path) -> tuple[ops.Module | None, tuple[Refusal, ...]]:
        """Return the code of a file and what of it cannot be parsed. Raises `OSError`."""
        content = None
        name = self.digest(path)
        if not name:
            content = self._sources.read(path)
            name = digest(content)
        found = _lowered.get((name, path.suffix)) or self._kept(path, name)
        if found is None:
            encoded, found = _lower(path.suffix, content if content is not None else self._sources.read(path))
            self.parsed.add(path)
            self.keep(path, name, encoded)
        while len(_lowered) >= KEPT:
            _lowered.pop(next(iter(_lowered)))
        _lowered[name, path.suffix] = found
        return found

    def needs_parsing(self, path: Path) -> bool:
        """Return whether the code of a file is neither in memory nor in the cache."""
        name = self.digest(path)
        if not name or (name, path.suffix) in _lowered:
            return False
        return self._cache.load("code", self._code_key(path, name)) is None

    def keep(self, path: Path, name: bytes, encoded: bytes) -> None:
        """Keep the code of a file for later runs."""
        if encoded:
            self._cache.save("code", self._code_key(path, name), encoded)

    def take(self, path: Path, encoded: bytes) -> None:
        """Take over the code of a file that another process has parsed."""
        self.parsed.add(path)
        name = self.digest(path)
        found = decoded(encoded)
        if found is not None:
            _lowered[name, path.suffix] = found
            self.keep(path, name, encoded)

    def save(self, used: Sequence[Path]) -> None:
        """Keep what was found of the files; of those not in use only as many as may be other parts of the project."""
        if self._fresh and self._cache:
            names = {str(path) for path in used}
            all_kept = len(self._records) <= 4 * len(names) + 1000
            records = {
                name: record
                for name, record in self._records.items()
                if record.changed and (all_kept or name in names) and _is_text(name)
            }
            self._cache.save("files", self._key, msgspec.msgpack.encode(records))

    def _kept(self, path: Path, name: bytes) -> tuple[ops.Module | None, tuple[Refusal, ...]] | None:
        kept = self._cache.load("code", self._code_key(path, name)) if self._cache else None
        return decoded(kept) if kept is not None else None

    @staticmethod
    def _code_key(path: Path, name: bytes) -> str:
        return key_of("code", name, path.suffix, own_state())

    def _record(self, path: Path) -> Record | None:
        key = str(path)
        if key in self._certain:
            return self._records.get(key)
        self._certain.add(key)
        before = self._records.pop(key, None)
        changed, size = (0, 0) if self._sources.is_overlaid(path) else _looks(key)
        if before is not None and changed and (before.changed, before.size) == (changed, size):
            self._records[key] = before
            return before
        try:
            content = self._sources.read(path)
        except OSError:
            return None
        name = digest(content)
        if before is not None and before.digest == name:
            found = Record(changed, size, name, before.scan, before.readable)
        else:
            found = Record(changed, len(content), name, scan(written_in(path.name, content), self._seeding))
        self._records[key] = found
        self._fresh = True
        return found


def decoded(encoded: bytes) -> tuple[ops.Module | None, tuple[Refusal, ...]] | None:
    """Return the code that was encoded; None if the bytes are damaged."""
    try:
        code = _CODE.decode(encoded)
        return (codec.decode(code.module) if code.module else None), code.refusals
    except (msgspec.DecodeError, codec.CodecError, RecursionError):
        return None


def lower_to_bytes(suffix: str, content: bytes) -> bytes:
    """Lower a file in a process of its own; empty if its code cannot be encoded."""
    return _lower(suffix, content)[0]


def _lower(suffix: str, content: bytes) -> tuple[bytes, tuple[ops.Module | None, tuple[Refusal, ...]]]:
    from seedlint.lower.file import lower_file  # noqa: PLC0415 - libcst only where a file is parsed

    lowered: Lowered = lower_file(suffix, content)
    refusals = tuple(Refusal(bad.message, bad.line, bad.column) for bad in lowered.errors)
    try:
        module = codec.encode(lowered.module) if lowered.module is not None else b""
    except codec.CodecError:
        return b"", (lowered.module, refusals)
    return msgspec.msgpack.encode(Code(module, refusals)), (lowered.module, refusals)


def _looks(path: str) -> tuple[int, int]:
    """Return when a file changed and its size; zeros if that says nothing: it is absent, or changed just now."""
    try:
        status = os.stat(path)  # noqa: PTH116 - asked of every file of a project
    except (OSError, ValueError):
        return 0, 0
    if abs(time.time_ns() - status.st_mtime_ns) < TICK:
        return 0, status.st_size
    return status.st_mtime_ns, status.st_size


def _is_text(name: str) -> bool:
    """Tell whether UTF-8 can hold a name; the bytes of a file's name may be anything."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)
