"""Strings, as far as they name things: formatting and the methods of `str`, folded where all parts are constants."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from string import Formatter
from typing import Any, Final

from seedlint.ir.ops import Scalar
from seedlint.solve.state.items import Constant, Text, Value
from seedlint.solve.state.values import (
    CONSTANTS,
    ENDING,
    NOTHING,
    UNKNOWN,
    as_text,
    constant,
    ending_of,
    join_all,
    made_of,
    one,
)
from seedlint.text.literals import NO_LITERAL, literal, program

#: Folded text stays short: it only serves as a key or a name.
TEXT_LIMIT: Final = 200
#: How many characters of a string are told apart, as many as elements of a list.
CHARACTERS: Final = 32
#: Numbers beyond this are not formatted: one of them may be a width. So are templates with a width or precision like it.
_WIDEST: Final = 10**7
_WIDE: Final = re.compile(r"[%:.][-+ #0<>=^,_]*\d{8}")
_WIDE_SPECIFICATION: Final = re.compile(r"\d{8}")
#: Methods of `str` that give a string, a number or a truth value and nothing else.
FOLDED: Final = (
    "capitalize", "casefold", "center", "count", "endswith", "find", "format", "isalnum", "isalpha", "isdecimal", "isdigit",
    "isidentifier", "islower", "isnumeric", "isspace", "isupper", "ljust", "lower", "lstrip", "removeprefix", "removesuffix",
    "replace", "rfind", "rjust", "rstrip", "startswith", "strip", "swapcase", "title", "upper", "zfill",
)  # fmt: skip
#: Methods of `str` that give several strings.
SPLITTING: Final = ("split", "rsplit", "partition", "rpartition", "splitlines")


def constants_of(value: Value) -> list[Scalar] | None:
    """Return all constants that a value may be, or None if it may be anything else."""
    found = [item.value for item in value if isinstance(item, Constant)]
    return found if found and len(found) == len(value) else None


def _folded(parts: Sequence[Value], make: Callable[..., Any]) -> Value | None:
    """Return what `make` gives for all combinations of constants, or None if a part is not constant or there are too many."""
    choices = [constants_of(part) for part in parts]
    count = 1
    for choice in choices:
        if choice is None:
            return None
        count *= len(choice)
    if count > CONSTANTS:
        return None
    results: list[Value] = []
    for chosen in product(*(choice or () for choice in choices)):
        if any(map(_is_excessive, chosen)):
            return None
        try:
            made = make(*chosen)
        except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, MemoryError):
            return None
        if not isinstance(made, str | bool | int | float) or (
            isinstance(made, str) and len(made) > TEXT_LIMIT
        ):
            return None
        results.append(constant(made))
    return join_all(results)


def _is_excessive(part: Scalar) -> bool:
    """Tell whether a part may ask for a string as wide as memory: `"%1000000000d"`, `"%*d"`."""
    if isinstance(part, str):
        return _WIDE.search(part) is not None
    return isinstance(part, int) and abs(part) > _WIDEST


def formatted(parts: Sequence[Value]) -> Value:
    """Return a formatted string of its parts."""
    whole = _folded(parts, lambda *texts: "".join(map(str, texts)))
    return whole if whole is not None else starting_with(parts)


def starting_with(parts: Sequence[Value]) -> Value:
    """Return a string of which the parts up to the first unknown one are known."""
    prefix = ""
    for part in parts:
        found = constants_of(part)
        if found is None or len(found) != 1:
            begun = next(iter(part)) if len(part) == 1 else None
            prefix += begun.prefix if isinstance(begun, Text) else ""
            break
        prefix += str(found[0])
    ending = _ending(parts)
    if prefix:
        return one(Text(prefix[:TEXT_LIMIT], ending[-ENDING:]))
    return made_of(parts, full=any(map(is_full, parts)), ending=ending)


def _ending(parts: Sequence[Value]) -> str:
    """Return how a string ends of which the parts behind the last unknown one are known."""
    ending = ""
    for part in reversed(parts):
        found = constants_of(part)
        if found is None or len(found) != 1:
            return ending_of(part) + ending
        ending = str(found[0]) + ending
    return ending


def is_full(value: Value) -> bool:
    """Tell whether a value is a string for sure that has some character."""
    return is_text(value) and all(
        item.prefix if isinstance(item, Text) else isinstance(item, Constant) and item.value for item in value
    )


def method(name: str, receiver: Value, arguments: Sequence[tuple[str, Value]]) -> Value:
    """Return what a method of `str` gives for arguments, each with its keyword, "" where it has none."""
    if any(value == NOTHING for _, value in arguments):
        return UNKNOWN

    def call(text: str, *rest: Scalar) -> Any:
        named = list(zip((keyword for keyword, _ in arguments), rest, strict=True))
        by_position = [value for keyword, value in named if not keyword]
        return getattr(text, name)(*by_position, **{keyword: value for keyword, value in named if keyword})

    parts = [receiver, *(value for _, value in arguments)]
    ending = (as_text(receiver) or "").rpartition("}")[2] if name == "format" else ""
    return _folded(parts, call) or made_of(parts, ending=ending)


def translated(receiver: Value, table: Mapping[Any, Any]) -> Value:
    """Return what `translate` makes of a text."""
    return _folded([receiver], lambda held: held.translate(table)) or made_of((receiver,))


def begins_or_ends(name: str, receiver: Value, choices: Sequence[Value]) -> Value:
    """Return what `startswith` or `endswith`, by name, gives for a tuple of choices."""
    parts = [receiver, *choices]
    return _folded(parts, lambda text, *held: getattr(text, name)(held)) or made_of(parts)


def convert(name: str, *given: Value) -> Value:
    """Return what `str`, `int`, `float`, `bool`, `chr`, `ord`, `repr`, `ascii` or `format` makes of constants."""
    makers: dict[str, Callable[..., Any]] = {"str": str, "int": int, "bool": bool, "float": float}
    makers |= {"chr": chr, "ord": ord, "repr": repr, "ascii": ascii, "format": _specified}
    return _folded(given, makers[name]) or made_of(given, ending=ending_of(given[0]) if name == "str" else "")


def _specified(held: Scalar, specification: str) -> str | None:
    """Do `format(held, specification)`, unless that asks for a string as wide as memory."""
    return None if _WIDE_SPECIFICATION.search(specification) else format(held, specification)


def converts(name: str, held: str) -> bool:
    """Return whether `int`, `float`, `literal_eval` or `exec` can read a string; anything else does not fail."""
    makers: dict[str, Callable[[str], Any]] = {
        "int": int,
        "float": float,
        "literal_eval": literal,
        "exec": program,
    }
    try:
        makers.get(name, str)(held)
    except NO_LITERAL:
        return False
    return True


def is_text(value: Value) -> bool:
    """Return whether a value is a string for sure."""
    return bool(value) and all(
        isinstance(item, Text) or (isinstance(item, Constant) and isinstance(item.value, str))
        for item in value
    )


#: What shows an argument of `%` or `format`, by the letter of its conversion.
_SHOWN_BY: Final = {"s": "str", "r": "repr", "a": "ascii"}
_CONVERSION: Final = re.compile(r"%[-+ #0]*\d*(?:\.\d+)?[hlL]?([a-zA-Z%])")


def shown_by_percent(template: Value) -> list[str] | None:
    """Return what shows each argument of `template % arguments`, "" for what shows none; None where that is not known."""
    held = as_text(template)
    if held is None or "%(" in held or "*" in held:
        return None
    letters = [letter for letter in _CONVERSION.findall(held) if letter != "%"]
    return [_SHOWN_BY.get(letter, "") for letter in letters]


def shown_by_format(template: Value) -> dict[str, str] | None:
    """Return what shows the arguments of `template.format(...)`, by keyword or number; None where that is not known."""
    held = as_text(template)
    try:
        fields = list(Formatter().parse(held or ""))
    except ValueError:
        return None
    if held is None or any("{" in (spec or "") for _, _, spec, _ in fields):
        return None
    names = [(name, conversion or "") for _, name, _, conversion in fields if name is not None]
    made = {
        name or str(number): _SHOWN_BY.get(conversion, "format")
        for number, (name, conversion) in enumerate(names)
    }
    return made if len(made) == len(names) else None  # one that stands there twice may be shown in two ways


def percent(template: Value, argument: Value, arguments: Sequence[Value] | None) -> Value | None:
    """Return `template % argument`, where `arguments` are the elements if it is a tuple of known length."""
    parts = [argument] if arguments is None else list(arguments)
    return _folded([template, *parts], lambda text, *rest: text % (rest if len(rest) != 1 else rest[0]))


def joined(separator: Value, parts: Sequence[Value]) -> Value:
    """Return `separator.join(parts)`."""
    return _folded([separator, *parts], lambda between, *texts: between.join(texts)) or made_of(parts)


def split(name: str, value: Value, arguments: Sequence[Value]) -> list[Value] | None:
    """Return the parts that a method such as `split` or `partition` gives, if they are known."""
    found = [constants_of(part) for part in (value, *arguments)]
    if any(choices is None or len(choices) != 1 for choices in found):
        return None
    whole, *rest = [choices[0] for choices in found if choices]
    if not isinstance(whole, str):
        return None
    try:
        return [constant(part) for part in getattr(whole, name)(*rest)]
    except (TypeError, ValueError):
        return None


def characters(held: Scalar) -> list[Value] | None:
    """Return the elements of a constant, which has some if it is a string, unless there are too many."""
    if not isinstance(held, str) or len(held) > CHARACTERS:
        return None
    return [constant(character) for character in held]


def part(whole: str, chosen: slice | None, index: int | None) -> Value:
    """Return what a string has where a slice or an index is, if one of the two is known."""
    if chosen is not None:
        return constant(whole[chosen])
    return constant(whole[index]) if index is not None and -len(whole) <= index < len(whole) else UNKNOWN
