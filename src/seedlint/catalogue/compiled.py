"""The compiled form of a stub: MessagePack of which only the entries asked for are decoded.

It is found by the hash of the stub's text and of the code that reads stubs, so it never goes stale and needs no bookkeeping.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
from pathlib import Path
from typing import Final

import msgspec

from seedlint.catalogue import schema

#: Where a built package keeps the compiled form of its own stubs: see `build`.
SHIPPED: Final = Path(__file__).parent / "compiled"
#: The files of this package by which a stub is read.
_READERS: Final = (
    "catalogue/compiled.py",
    "catalogue/load.py",
    "catalogue/names.py",
    "catalogue/schema.py",
    "catalogue/words.py",
    "effects.py",
    "ir/stream.py",
)

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
    key = _key(text, module)
    if key not in _tables:
        _tables[key] = _table(key, text, path, module, cache, is_package=is_package)
    return _tables[key]


def keep(path: Path, module: str, folder: Path, *, is_package: bool) -> None:
    """Compile the stub file of a module into a folder. Raises what `read_table` does, and `OSError` if it cannot be written."""
    text = path.read_bytes()
    compiled = compile_text(text.decode(), module, str(path), is_package=is_package)
    _file(folder, _key(text, module)).write_bytes(msgspec.msgpack.encode(compiled))


def hash_of(*parts: bytes) -> str:
    """Return the name under which something is kept that depends on all of `parts`."""
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        found.update(b"%d\0" % len(part) + part)
    return found.hexdigest()


def _key(text: bytes, module: str) -> str:
    return hash_of(_readers(), module.encode(), text)


@functools.cache
def _readers() -> bytes:
    """Return what tells the code that reads stubs from any other."""
    package = Path(__file__).parent.parent
    return "".join(hash_of((package / name).read_bytes()) for name in _READERS).encode()


def _file(folder: Path, key: str) -> Path:
    return folder / f"{key}.msgpack"


def _table(key: str, text: bytes, path: Path, module: str, cache: Path | None, *, is_package: bool) -> Table:
    for folder in (SHIPPED, cache):
        if folder is not None and (found := _load(_file(folder, key))) is not None:
            return Table(found)
    compiled = compile_text(text.decode(), module, str(path), is_package=is_package)
    if cache is not None:
        _save(_file(cache, key), msgspec.msgpack.encode(compiled))
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
