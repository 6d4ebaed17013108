"""The calls to measure, one file per library."""

from __future__ import annotations

from typing import NamedTuple


class Form(NamedTuple):
    """One call to measure.

    `entry` is the qualified name in the catalogue that the call exercises. `call` is an expression; in it `it` is the
    value of `receiver`, an expression evaluated before (the object whose method is called). `setup` are statements run
    first. With `inside`, `call` makes a context manager and what is measured is a block under it that draws from all
    streams. `through` names streams drawn by the arguments rather than by the call itself, `unseen` those of which this
    call cannot show what it does to them.
    """

    entry: str
    call: str
    receiver: str = ""
    setup: str = ""
    inside: bool = False
    through: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
