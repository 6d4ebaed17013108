"""The keys of a configuration, derived from the fields of `Settings`: names, types, and what these are in words."""

from __future__ import annotations

import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal, get_args, get_origin

import msgspec

from seedlint.settings import ConfigError, Settings

#: What a run computes itself.
_INTERNAL: Final = frozenset({"root"})
_TYPES: Final[dict[str, Any]] = {
    name: kind for name, kind in typing.get_type_hints(Settings).items() if name not in _INTERNAL
}
#: The key of each field, and the field of each key.
FIELDS: Final = {field: field.replace("_", "-") for field in _TYPES}
KEYS: Final = {key: field for field, key in FIELDS.items()}


def checked(field: str, value: object, where: Callable[[], str]) -> object:
    """Return a value of a configuration as the field holds it. Raises `ConfigError`, whose place `where` tells."""
    kind = _TYPES[field]
    if field == "per_file_ignores" and isinstance(value, dict):
        value = list(value.items())
    try:
        converted = msgspec.convert(value, kind, dec_hook=_decoded)
    except msgspec.ValidationError as error:
        raise ConfigError(f"`{FIELDS[field]}` must be {described(field)}", where=where()) from error
    if isinstance(converted, int) and converted < 0:
        raise ConfigError(f"`{FIELDS[field]}` must not be negative", where=where())
    return converted


def described(field: str) -> str:
    """Return what a field may hold, in words."""
    if field == "per_file_ignores":
        return "a table of patterns, each with a list of codes"
    kind = _TYPES[field]
    if get_origin(kind) is Literal:
        return f"one of {', '.join(map(repr, get_args(kind)))}"
    if get_origin(kind) is tuple:
        return f"a list of {'paths' if Path in get_args(kind) else 'strings'}"
    if kind is bool:
        return "true or false"
    if kind is int:
        return "a whole number"
    return "a path" if Path in get_args(kind) else "a string"


def kind_of(field: str) -> object:
    """Return the type of a field."""
    return _TYPES[field]


def choices(field: str) -> tuple[str, ...]:
    """Return the values that a field may have, if they are listed."""
    return get_args(_TYPES[field]) if get_origin(_TYPES[field]) is Literal else ()


def _decoded(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise TypeError(f"{value!r} is no {kind.__name__}")
