"""Expressions that a program holds as text, for `eval`: what of them the solver can follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Constant:
    """A number, a string, `True`, `False` or `None`."""

    value: str | bool | int | float | None


@dataclass(frozen=True, slots=True)
class Name:
    """A variable."""

    name: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """`of.name`."""

    of: Expression
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """`of[index]`."""

    of: Expression
    index: Expression


@dataclass(frozen=True, slots=True)
class Row:
    """A tuple, or a list, of which nobody else knows."""

    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a call; `name` is "" unless it is a keyword."""

    kind: Literal["positional", "keyword", "star", "double_star"]
    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Call:
    """`function(arguments)`."""

    function: Expression
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Other:
    """Anything else, of which nothing is known."""


Expression: TypeAlias = Constant | Name | Attribute | Entry | Row | Call | Other
