"""Modules as bytes, for the cache: msgpack behind a magic word and the number of the format."""

from __future__ import annotations

from typing import Final

import msgspec

from seedlint.ir.ops import Module

#: Raise this whenever the operations, or what lowering makes of a program, change: older bytes are then refused.
FORMAT: Final = 13
_HEADER: Final = b"SDL" + FORMAT.to_bytes(2, "big")

_encoder: Final = msgspec.msgpack.Encoder()
_decoder: Final = msgspec.msgpack.Decoder(Module)


class CodecError(Exception):
    """Bytes that are no module of this format, or a module that has no bytes."""


def encode(module: Module) -> bytes:
    """Return a module as bytes; equal modules give equal bytes.

    Raises `CodecError` for one whose blocks nest deeper than can be written.
    """
    try:
        return _HEADER + _encoder.encode(module)
    except RecursionError as error:
        raise CodecError("nested too deeply") from error


def decode(content: bytes) -> Module:
    """Return the module that `encode` wrote, or raise `CodecError`. The bytes are only ever data."""
    if not content.startswith(_HEADER):
        raise CodecError("not a module of this format")
    try:
        return _decoder.decode(memoryview(content)[len(_HEADER) :])
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise CodecError(str(error)) from error
