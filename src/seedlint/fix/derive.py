"""Write a seed that is another one than the author's, and still follows it: `seed + 1`."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Final

from seedlint.fix.expression import parsed
from seedlint.fix.tree import SourceTree

#: How far apart seeds are that change from turn to turn of a loop, so that no turn meets another's: loops are shorter.
STRIDE: Final = 1000
_TIGHT = (ast.Name, ast.Attribute, ast.Subscript, ast.Call)
#: Operators that bind at least as tightly as `+`, from the left.
_SUMS = (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod, ast.Pow)


def derived_call(call: str, slot: int | str, value: str, addend: int | str) -> str | None:
    """Return the call with `addend` (a number, or the name of a loop's variable) added to the seed in `slot`.

    `value` is the seed itself, for a call that leaves it to a parameter's default. None if the seed is no number.
    """
    node = ast.parse(call, mode="eval").body
    if not isinstance(node, ast.Call):
        return None
    if isinstance(slot, int):
        argument: ast.expr | None = node.args[slot]
    else:
        argument = next((each.value for each in node.keywords if each.arg == slot), None)
    if argument is None:
        changed = added(value, addend)
        given = call[:-1].rstrip()
        separator = "" if given.endswith(("(", ",")) else ", "
        return None if changed is None else f"{given}{separator}{slot}={changed})"
    text = ast.get_source_segment(call, argument)
    assert text is not None, "the argument was parsed from the call"
    changed = added(text, addend)
    if changed is None:
        return None
    start = _offset(call, argument)
    return call[:start] + changed + call[start + len(text) :]


def added(seed: str, addend: int | str) -> str | None:
    """Return the sum of a seed's text and an addend, a plain number if both are; none if the seed is no number."""
    node = parsed(seed)
    constant = _integer(node)
    if constant is not None:
        if isinstance(addend, int):
            return str(constant + addend)
        return addend if constant == 0 else f"{constant} + {addend}"
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and isinstance(addend, int):
        last = _integer(node.right)
        if last is not None:
            return f"{ast.unparse(node.left)} + {last + addend}"
    if isinstance(node, ast.Constant | ast.UnaryOp):
        return None
    tight = isinstance(node, _TIGHT) or (isinstance(node, ast.BinOp) and isinstance(node.op, _SUMS))
    return f"{seed} + {addend}" if tight else f"({seed}) + {addend}"


def first_free(calls: Iterable[str | None], trees: Iterable[SourceTree]) -> str | None:
    """Return the first of the calls that none of the files holds yet, none if there is no such call."""
    taken = frozenset[str]().union(*(tree.written_calls for tree in trees))
    for call in calls:
        if call is None or ast.unparse(ast.parse(call, mode="eval")) not in taken:
            return call
    return None


def _integer(node: ast.expr) -> int | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _offset(text: str, node: ast.expr) -> int:
    """Return where a node parsed from the text begins in it."""
    lines = text.split("\n")
    before = lines[node.lineno - 1].encode()[: node.col_offset].decode()
    return sum(len(line) + 1 for line in lines[: node.lineno - 1]) + len(before)
