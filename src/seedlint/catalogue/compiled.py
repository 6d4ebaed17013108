"""The compiled form of a stub: MessagePack of which only the entries asked for are decoded.

It is found by the hash of the stub's text, so it never goes stale and needs no bookkeeping.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path
from typing import Final

import msgspec

from seedlint.catalogue import schema
from seedlint.version import __version__

#: To be raised when reading a stub gives other values than before for the same text.
FORMAT: Final = 9
#: Where a built package keeps the compiled form of its own stubs.
SHIPPED: Final = Path(__file__).parent / "compiled"

_ENTRY: Final = msgspec.msgpack.Decoder(schema.Entry)


class Compiled(msgspec.Struct, frozen=True, array_like=True):
    """A stub with its entries still encoded."""

    entries: dict[str, msgspec.Raw]
    stars: tuple[str, ...] = ()
    exports: tuple[str, ...] | None = None


_COMPILED: Final = msgspec.msgpack.Decoder(Compiled)


class Table:
    """The names of one module, decoded when asked for."""

    def __init__(self, compiled: Compiled) -> None:
        self.stars = compiled.stars
        self.exports = compiled.exports
        self._raw = compiled.entries
        self._entries: dict[str, schema.Entry] = {}

    def __contains__(self, name: str) -> bool:
        """Return whether the stub itself defines or re-exports a name."""
        return name in self._raw

    def names(self) -> tuple[str, ...]:
        """Return the names that the stub itself defines or re-exports by name."""
        return tuple(self._raw)

    def get(self, name: str) -> schema.Entry | None:
        """Return the entry of a name, None if the stub itself does not define it."""
        found = self._entries.get(name)
        if found is None and name in self._raw:
            found = self._entries[name] = _ENTRY.decode(self._raw[name])
        return found


#: What this process has read so far, by the hash of the text: proving a fix analyses a program many times.
_tables: dict[str, Table] = {}


def read_table(path: Path, module: str, cache: Path | None, *, is_package: bool) -> Table:
    """Read the stub file of a module, compiled if that form is at hand, and keep the compiled form in `cache`.

    Raises `StubError` for a stub that is wrong, `OSError` if it cannot be read.
    """
    text = path.read_bytes()
    key = hashlib.blake2b(f"{__version__} {FORMAT} {module}\0".encode() + text, digest_size=16).hexdigest()
    if key not in _tables:
        _tables[key] = _table(key, text, path, module, cache, is_package=is_package)
    return _tables[key]


def _table(key: str, text: bytes, path: Path, module: str, cache: Path | None, *, is_package: bool) -> Table:
    for folder in (SHIPPED, cache):
        if folder is not None and (found := _load(folder / f"{key}.msgpack")) is not None:
            return Table(found)
    compiled = compile_text(text.decode(), module, str(path), is_package=is_package)
    if cache is not None:
        _save(cache / f"{key}.msgpack", msgspec.msgpack.encode(compiled))
    return Table(compiled)


def compile_text(text: str, module: str, path: str, *, is_package: bool) -> Compiled:
    """Parse a stub into its compiled form."""
    from seedlint.catalogue.load import parse_stub  # noqa: PLC0415  # not needed where the compiled form is found

    stub = parse_stub(text, module, path, is_package=is_package)
    entries = {name: msgspec.Raw(msgspec.msgpack.encode(entry)) for name, entry in stub.entries.items()}
    return Compiled(entries, stub.stars, stub.exports)


def _load(path: Path) -> Compiled | None:
    """Return what a cache file holds, None if it is absent or damaged."""
    try:
        return _COMPILED.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError):
        return None


def _save(path: Path, content: bytes) -> None:
    """Write a cache file whole or not at all; a cache that cannot be written is no failure."""
    partial = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(content)
        partial.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            partial.unlink()
