"""Calls, in Python's order: the callee, positional and starred arguments, then keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import libcst as cst

from seedlint.ir.ops import Arg, BeginArgs, Call, Reg
from seedlint.lower.frame import Frame, Value
from seedlint.lower.names import callee_text


def _call(frame: Frame, node: cst.Call) -> Reg:
    pos = frame.unit.mark(node)
    func = frame.value(node.func)
    before = frame.calls
    begin = len(frame.ops)
    args = arguments(frame, node.args)
    nested = frame.calls != before
    if nested:
        frame.ops.insert(begin, BeginArgs(func, pos))
    dst = frame.register()
    frame.ops.append(Call(dst, func, args, pos, nested))
    frame.calls += 1
    frame.unit.texts[pos] = callee_text(node.func)
    return dst


def arguments(frame: Frame, args: Sequence[cst.Arg]) -> tuple[Arg, ...]:
    """Lower arguments. Positional ones are evaluated before keywords, even `*b` in `f(a=1, *b)`."""
    lowered: list[Arg] = []
    keywords: list[cst.Arg] = []
    for arg in args:
        if arg.keyword is not None or arg.star == "**":
            keywords.append(arg)
        elif arg.star:
            lowered.append(Arg(frame.value(arg.value), "star"))
        else:
            lowered.append(Arg(frame.value(arg.value)))
    for arg in keywords:
        src = frame.value(arg.value)
        if arg.keyword is None:
            lowered.append(Arg(src, "double_star"))
        else:
            lowered.append(Arg(src, "keyword", frame.spelt(arg.keyword.value)))
    return tuple(lowered)


VALUES: Final[dict[type, Value]] = {cst.Call: _call}
