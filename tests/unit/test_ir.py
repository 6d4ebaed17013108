"""The IR's codec, and that its verification sees what is wrong."""

from __future__ import annotations

import msgspec
import pytest

from seedlint.ir import codec, ops
from seedlint.ir.ops import Block, Function, Module, Position
from seedlint.ir.verify import VerifyError, verify
from seedlint.lower.module import lower_source

SOURCE = b"""
import torch
def f(n, *, k=g()):  # seedlint: pure
    while n:
        try:
            with a(), b as c: yield [lambda: (x, c) for x in h(n(1))]
        except E: return {1: k}
class A(B):
    y: int = 1.5
"""


def test_a_module_survives_the_codec() -> None:
    module = lower_source(SOURCE)
    content = codec.encode(module)
    assert codec.decode(content) == module
    assert codec.encode(lower_source(SOURCE)) == content


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[1:],
        lambda content: content[:-1],
        lambda content: content + b"\0",
        lambda content: content[:3] + b"\xff\xff" + content[5:],
        lambda content: content[:5] + msgspec.msgpack.encode({"not": "a module"}),
        lambda content: content[:40] + b"\xff" * 10 + content[50:],
        lambda content: content[:5] + b"\x91" * 100_000,
    ],
)
def test_other_bytes_are_refused(damage: object) -> None:
    content = codec.encode(lower_source(SOURCE))
    with pytest.raises(codec.CodecError):
        codec.decode(damage(content))  # type: ignore[operator]


def module_with(body: Block, *more: Function, registers: int = 9, captured: tuple[str, ...] = ()) -> Module:
    main = Function("<module>", "", "module", -1, (), body, registers, -1, captured=captured)
    place = Position(1, 1, 1, 2, 1, 1)
    return Module((main, *more), (place, place), {}, lines=1)


def inner(body: Block = (), *, parent: int = 0) -> Function:
    return Function("f", "f", "function", parent, (), body, 9, -1)


CONST = ops.Const(0, None)
GOOD = {
    "written on both ways": (
        CONST,
        ops.If((ops.Arm((), 0, (ops.Const(1, 1),)),), (ops.Const(1, 2),)),
        ops.Not(2, 1),
    ),
    "written before a return": (
        CONST,
        ops.If((ops.Arm((), 0, (ops.Return(0),)),), (ops.Const(1, 2),)),
        ops.Not(2, 1),
    ),
    "written by the test of a loop": (ops.While((CONST,), 0, (ops.Not(1, 0),)), ops.Not(1, 0)),
    "read where control never comes": (ops.Return(), ops.Not(1, 0)),
    "an item": (CONST, ops.For(0, 1, (ops.Not(2, 1),))),
}
BAD = {
    "read before it is written": (ops.Not(1, 0),),
    "written on one way only": (CONST, ops.If((ops.Arm((), 0, (ops.Const(1, 1),)),)), ops.Not(2, 1)),
    "written in a loop only": (CONST, ops.For(0, 1, (ops.Const(2, 1),)), ops.Not(3, 2)),
    "written in a body that may fail": (ops.Try((CONST,), (ops.Handler((), -1, 1, ()),)), ops.Not(2, 0)),
    "a condition nobody computes": (ops.If((ops.Arm((), 0, ()),)),),
    "no such register": (ops.Const(9, 1),),
    "no such position": (CONST, ops.Attr(1, 0, "a", 2)),
    "no such function": (ops.MakeFunction(0, 1),),
    "a call without a text": (CONST, ops.Call(1, 0, (), 0)),
    "a nested call not begun": (CONST, ops.Call(1, 0, (), 0, nested=True)),
    "arguments begun without a call": (CONST, ops.BeginArgs(0, 0)),
    "a local of a module": (ops.Load(0, "x", "local"),),
    "a free name of a module": (ops.Load(0, "x", "free", 1),),
    "a free name without a depth": (ops.Load(0, "x", "free"),),
    "a name of no class": (ops.Load(0, "x", "class"),),
}


@pytest.mark.parametrize("body", GOOD.values(), ids=GOOD)
def test_lawful_blocks_pass(body: Block) -> None:
    verify(module_with(body))


@pytest.mark.parametrize("body", BAD.values(), ids=BAD)
def test_unlawful_blocks_are_seen(body: Block) -> None:
    with pytest.raises(VerifyError):
        verify(module_with(body))


def test_functions_are_made_once_by_their_parent() -> None:
    make = ops.MakeFunction(0, 1)
    verify(module_with((make,), inner()))
    for wrong in (
        module_with((), inner()),
        module_with((make, make), inner()),
        module_with((make,), inner(parent=-1)),
        module_with((make,), inner(parent=1)),
    ):
        with pytest.raises(VerifyError):
            verify(wrong)


def test_free_names_are_captured_where_they_live() -> None:
    uses = inner((ops.Load(0, "x@1", "free", 1),))
    make = (ops.MakeFunction(0, 1),)
    verify(module_with(make, uses, captured=("x@1",)))
    with pytest.raises(VerifyError):
        verify(module_with(make, uses))


@pytest.mark.parametrize(
    "place",
    [
        Position(1, 2, 1, 2, 1, 1),
        Position(2, 1, 1, 5, 1, 1),
        Position(1, 1, 1, 2, 2, 2),
        Position(1, 1, 7, 2, 1, 1),
    ],
)
def test_positions_are_ordered_and_within_the_file(place: Position) -> None:
    with pytest.raises(VerifyError):
        verify(msgspec.structs.replace(module_with(()), positions=(place,)))
