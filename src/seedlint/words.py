"""The words by which a file tells that it may seed, or build a model: read off the stubs once, and kept."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from seedlint.cache import Cache, key_of, own_state, state_of


class Words(msgspec.Struct, frozen=True, array_like=True):
    """The names of library functions and classes that may seed, and the libraries that have models."""

    seeding: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


_WORDS: Final = msgspec.msgpack.Decoder(Words)
#: What this process has read off the stubs so far: proving a fix analyses a program many times.
_read: Final[dict[str, Words]] = {}


def seeding_words(stubs: tuple[Path, ...], cache: Cache) -> Words:
    """Return the words of our own stubs and the user's, from the cache if it has them. Raises `StubError`."""
    key = key_of("words", own_state(), state_of(stubs))
    if key not in _read:
        _read[key] = _kept(key, cache) or _found(key, stubs, cache)
    return _read[key]


def _kept(key: str, cache: Cache) -> Words | None:
    kept = cache.load("words", key)
    try:
        return _WORDS.decode(kept) if kept is not None else None
    except (msgspec.DecodeError, RecursionError):
        return None


def _found(key: str, stubs: tuple[Path, ...], cache: Cache) -> Words:
    from seedlint.catalogue import seeding  # noqa: PLC0415 - a run without changes reads no stubs

    words = Words(*seeding.seeding_words(stubs))
    cache.save("words", key, msgspec.msgpack.encode(words))
    return words
