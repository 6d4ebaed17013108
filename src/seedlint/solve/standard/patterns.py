"""Regular expressions: what `re` finds in texts that are known, by patterns that are known.

A pattern and a match are objects that keep how they were made; a match is found again where it is asked something.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from typing import Any, Final

from seedlint.ir import ops
from seedlint.solve.models import unresolved
from seedlint.solve.objects import dicts, sequences
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import Given, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method, Special
from seedlint.solve.state.text import TEXT_LIMIT, constants_of
from seedlint.solve.state.values import (
    CONSTANTS,
    NONE,
    NOTHING,
    UNKNOWN,
    as_constant,
    as_text,
    constant,
    join_all,
    one,
)

_PATTERN: Final = Library("re.Pattern")
_MATCH: Final = Library("re.Match")
#: Where a pattern and a match keep how they were made.
_MADE: Final = "#made"
#: What repeats, and what repeats a group or what a group has matched.
_REPEATS: Final = re.compile(r"[*+{]")
_REPEATED_GROUP: Final = re.compile(r"\)[*+{]|\\[1-9]|\(\?P=|\(\?\(")
#: Ways of sharing a text among the repeats of a pattern up to which it is matched: a tenth of a second.
_MOST_WAYS: Final = 10_000_000
#: The functions that give a match or None, and those that give texts; each is a method of patterns, too.
_MATCHING: Final = ("match", "fullmatch", "search")
_CUTTING: Final = ("split", "findall")
#: The methods of a match that give texts and numbers.
_ASKED: Final = ("group", "groups", "groupdict", "start", "end", "span", "__getitem__")


def _flags(value: Value) -> int | None:
    """Return the flags that a value says, None if they are not known."""
    item = next(iter(value)) if len(value) == 1 else None
    if isinstance(item, Library) and item.name.startswith("re."):
        found = re.RegexFlag.__members__.get(item.name.removeprefix("re."))
        return None if found is None else int(found)
    held = as_constant(value)
    return held.value if held is not None and isinstance(held.value, int) else None


def _compiled(machine: Machine, frame: Frame, pattern: Value, flags: Value) -> re.Pattern[str] | None:
    """Return the pattern that a text or a compiled pattern stands for, None if it is not known, or none."""
    item = next(iter(pattern)) if len(pattern) == 1 else None
    if isinstance(item, Object) and item.kind == _PATTERN:
        made = next(iter(machine.read(frame, (item.place, _MADE))), None)
        return _compiled(machine, frame, *made.items) if isinstance(made, Tuple) else None
    text, number = as_text(pattern), _flags(flags) if flags else 0
    if text is None or number is None:
        return None
    try:
        return _quietly(text, number)
    except (re.error, ValueError, OverflowError, RecursionError):
        return None


def _quietly(pattern: str, flags: int) -> re.Pattern[str]:
    """Return the pattern of a text; what Python thinks of it is told where the program runs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return re.compile(pattern, flags)


def _texts(value: Value, compiled: re.Pattern[str] | None) -> list[str] | None:
    """Return all that a text may be, None if it may be anything else, is too long, or would take a pattern too long."""
    texts = [held for held in constants_of(value) or () if isinstance(held, str) and len(held) <= TEXT_LIMIT]
    if compiled is None or not all(_is_quick(compiled.pattern, text) for text in texts):
        return None
    return texts if texts and len(texts) == len(value) <= CONSTANTS else None


def _is_quick(pattern: str, text: str) -> bool:
    """Tell whether a pattern surely comes to an end on a text: what it repeats are no groups, and there are few ways to share the
    text among them. The linter must not hang where the program would.
    """
    ways = len(_REPEATS.findall(pattern)) + 1  # and where it begins
    return not _REPEATED_GROUP.search(pattern) and (len(text) + 1) ** ways <= _MOST_WAYS


def _kept(machine: Machine, frame: Frame, kind: Library, what: str, *parts: Value) -> Object:
    """Return a new object that keeps how it was made."""
    made = Object(machine.place(frame, what), kind)
    machine.write((made.place, _MADE), one(Tuple(parts)))
    return made


def _unknown(machine: Machine, frame: Frame, name: str, given: Sequence[Given], position: ops.Pos) -> Value:
    said = frame.text(position) or f"re.{name}"
    return unresolved.call(machine, frame, said, given, position, of_module=True, library=f"re.{name}")


def _compile(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `re.compile(pattern, flags)`."""
    pattern, flags = first(given, 0, "pattern"), first(given, 1, "flags")
    if _compiled(machine, frame, pattern, flags) is None:
        return _unknown(machine, frame, "compile", given, position)
    made = _kept(machine, frame, _PATTERN, f"pattern@{position}", pattern, flags)
    machine.write((made.place, "pattern"), pattern)
    return one(made)


def _matching(name: str) -> Special:
    """Return a function of `re` that gives a match or None."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        pattern, string, flags = (
            first(given, 0, "pattern"),
            first(given, 1, "string"),
            first(given, 2, "flags"),
        )
        compiled = _compiled(machine, frame, pattern, flags)
        texts = _texts(string, compiled)
        if compiled is None or texts is None:
            return _unknown(machine, frame, name, given, position)
        found = [
            one(_match(machine, frame, name, compiled, text, f"match{number}@{position}"))
            if getattr(compiled, name)(text)
            else NONE
            for number, text in enumerate(sorted(texts))
        ]
        return join_all(found)

    return call


def _match(
    machine: Machine, frame: Frame, name: str, compiled: re.Pattern[str], text: str, what: str, at: int = 0
) -> Object:
    made_of = (name, compiled.pattern, compiled.flags & ~re.UNICODE, text, at)
    made = _kept(machine, frame, _MATCH, what, *[constant(each) for each in made_of])
    machine.write((made.place, "string"), constant(text))
    return made


def _cutting(name: str) -> Special:
    """Return a function of `re` that gives a list of texts."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        pattern, string = first(given, 0, "pattern"), first(given, 1, "string")
        compiled = _compiled(machine, frame, pattern, NOTHING)
        texts = _texts(string, compiled)
        if compiled is None or texts is None or len(texts) != 1 or len(given) != 2:
            return _unknown(machine, frame, name, given, position)
        parts = [_value(machine, frame, each, position) for each in getattr(compiled, name)(texts[0])]
        return sequences.filled(machine, frame, f"{name}@{position}", parts)

    return call


def _sub(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `re.sub(pattern, new, string)`, where `new` is a text, or a function that is called with each match."""
    pattern, new, string = first(given, 0, "pattern"), first(given, 1, "repl"), first(given, 2, "string")
    compiled, told = _compiled(machine, frame, pattern, NOTHING), as_text(new)
    texts = _texts(string, compiled)
    if compiled is None or texts is None or len(given) != 3:
        return _unknown(machine, frame, "sub", given, position)
    if told is None:
        return join_all(
            [_sub_called(machine, frame, compiled, new, text, position) for text in sorted(texts)]
        )
    try:
        return join_all([constant(compiled.sub(told, text)) for text in texts])
    except (re.error, IndexError):
        return UNKNOWN


def _sub_called(
    machine: Machine, frame: Frame, compiled: re.Pattern[str], new: Value, text: str, position: ops.Pos
) -> Value:
    put: list[str | None] = []
    for number, found in enumerate(compiled.finditer(text)):
        match = _match(machine, frame, "search", compiled, text, f"match{number}@{position}", found.start())
        put.append(as_text(machine.do.call(frame, new, [positional(one(match))], position)))
    known = iter([each for each in put if each is not None])
    return UNKNOWN if None in put else constant(compiled.sub(lambda _: next(known), text))


def _method(name: str, function: Special) -> Method:
    """Return the method of a pattern that does what a function of `re` does."""

    def call(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        plain = all(kind == "positional" or keyword in {"string", "repl"} for kind, keyword, _ in given)
        if not plain or len(given) > (2 if name == "sub" else 1):
            return _unknown(machine, frame, f"Pattern.{name}", given, position)
        return function(machine, frame, [positional(one(receiver)), *given], position)

    return call


def _asked(name: str) -> Method:
    """Return a method of a match."""

    def ask(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        match = _found(machine, frame, receiver)
        arguments = [as_constant(value) for _, _, value in given]
        if match is None or any(kind != "positional" for kind, _, _ in given) or None in arguments:
            return UNKNOWN
        try:
            told = getattr(match, name)(*(held.value for held in arguments if held))
        except (IndexError, TypeError):
            return UNKNOWN
        return _value(machine, frame, told, position)

    return ask


def _found(machine: Machine, frame: Frame, receiver: Item) -> re.Match[str] | None:
    """Return the match that an object stands for."""
    place = receiver.place if isinstance(receiver, Object) else ""
    made = next(iter(machine.read(frame, (place, _MADE))), None)
    held = [as_constant(part) for part in made.items] if isinstance(made, Tuple) else []
    match [each.value for each in held if each]:
        case [str(name), str(pattern), int(flags), str(text), int(at)]:
            found: re.Match[str] | None = getattr(_quietly(pattern, flags), name)(text, at)
            return found
    return None


def _value(machine: Machine, frame: Frame, told: Any, position: ops.Pos) -> Value:
    """Return what `re` tells: a text, a number, None, a tuple or a dict of such."""
    if isinstance(told, tuple):
        return one(Tuple(tuple(_value(machine, frame, each, position) for each in told)))
    if isinstance(told, dict):
        keys, held = map(constant, told), map(constant, told.values())
        return dicts.display(machine, frame, [*keys], [*held], f"groups@{position}")
    return constant(told)


_FUNCTIONS: Final[dict[str, Special]] = {
    **{name: _matching(name) for name in _MATCHING},
    **{name: _cutting(name) for name in _CUTTING},
    "sub": _sub,
}
SPECIAL: Final[dict[str, Special]] = {
    "re.compile": _compile,
    **{f"re.{name}": function for name, function in _FUNCTIONS.items()},
}
METHODS: Final[dict[str, Method]] = {
    **{f"re.Pattern.{name}": _method(name, function) for name, function in _FUNCTIONS.items()},
    **{f"re.Match.{name}": _asked(name) for name in _ASKED},
}
