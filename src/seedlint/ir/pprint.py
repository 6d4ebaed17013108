"""The IR as text, for people and for tests: one operation a line, blocks indented."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from seedlint.ir import ops
from seedlint.ir.ops import Arg, Block, Function, Module, Op, Param

_INDENT: Final = "  "
_PARAM_MARKS: Final = {"star": "*", "double_star": "**"}


def format_module(module: Module) -> str:
    """Return all functions of a module as text, ending in a line end."""
    parts = ["\n".join(function_lines(index, function)) for index, function in enumerate(module.functions)]
    return "\n\n".join(parts) + "\n"


def function_lines(index: int, function: Function) -> Iterator[str]:
    """Yield the lines of one function: a head that says what it is, then its operations."""
    flags = [
        word
        for word, is_set in (("async", function.is_async), ("generator", function.is_generator))
        if is_set
    ]
    params = ", ".join(map(_param, function.params))
    kind = " ".join([*flags, function.kind])
    within = f" in {function.parent}" if function.parent >= 0 else ""
    yield f"{index}: {kind} {function.qualname or function.name}({params}){within}"
    if function.captured:
        yield f"{_INDENT}captured: {', '.join(function.captured)}"
    for name, text in function.annotations:
        yield f"{_INDENT}{name}: {text or '?'}"
    if function.contract is not None:
        contract = function.contract
        yield f"{_INDENT}contract: draws={contract.draws} seeds={contract.seeds} pure={contract.pure}"
    yield from block_lines(function.body, 1)


def _param(param: Param) -> str:
    after = " /" if param.kind == "positional" else " (keyword)" if param.kind == "keyword" else ""
    return f"{_PARAM_MARKS.get(param.kind, '')}{param.name}{after}"


def block_lines(block: Block, depth: int = 0) -> Iterator[str]:
    """Yield the lines of a block, indented by `depth` steps."""
    for op in block:
        for line in _op_lines(op):
            yield _INDENT * depth + line


def _op_lines(op: Op) -> Iterator[str]:
    match op:
        case ops.If():
            yield from _if_lines(op)
        case ops.While():
            yield "while:"
            yield from _nested(op.test)
            yield f"while {_reg(op.condition)} do:"
            yield from _nested(op.body)
            yield from _clause("else:", op.orelse)
        case ops.For():
            flags = ("async " if op.is_async else "") + ("comprehension " if op.comprehension else "")
            yield f"{flags}for {_reg(op.item)} in {_reg(op.iterable)}:"
            yield from _nested(op.body)
            yield from _clause("else:", op.orelse)
        case ops.With():
            yield f"{'async ' if op.is_async else ''}with {_reg(op.manager)} as {_reg(op.entered)}:"
            yield from _nested(op.body)
        case ops.Try():
            yield from _try_lines(op)
        case _:
            yield _simple(op)


def _if_lines(op: ops.If) -> Iterator[str]:
    word = "if"
    for arm in op.arms:
        yield from _clause(f"{word} test:", arm.test)
        yield f"{'then if' if arm.test else word} {_reg(arm.condition)}:"
        yield from _nested(arm.body)
        word = "elif"
    yield from _clause("else:", op.orelse)


def _try_lines(op: ops.Try) -> Iterator[str]:
    yield "try:"
    yield from _nested(op.body)
    for clause in op.handlers:
        yield from _clause("except test:", clause.test)
        types = f" {_reg(clause.types)}" if clause.types >= 0 else ""
        yield f"except{types} as {_reg(clause.caught)}:"
        yield from _nested(clause.body)
    yield from _clause("else:", op.orelse)
    yield from _clause("finally:", op.final)


def _clause(head: str, block: Block) -> Iterator[str]:
    """Yield a block under its head, nothing if it is empty."""
    if block:
        yield head
        yield from _nested(block)


def _nested(block: Block) -> Iterator[str]:
    return block_lines(block, 1) if block else iter([f"{_INDENT}pass"])


def _simple(op: Op) -> str:
    """Return the line of an operation without blocks."""
    match op:
        case ops.Store():
            return f"{_name(op)} = {_reg(op.src)}"
        case ops.Delete():
            return f"del {_name(op)}"
        case ops.DeleteAttr():
            return f"del {_reg(op.obj)}.{op.name}"
        case ops.DeleteItem():
            return f"del {_reg(op.obj)}[{_reg(op.index)}]"
        case ops.SetAttr():
            return f"{_reg(op.obj)}.{op.name} = {_reg(op.src)}"
        case ops.SetItem():
            return f"{_reg(op.obj)}[{_reg(op.index)}] = {_reg(op.src)}"
        case ops.BeginArgs():
            return f"begin args of {_reg(op.func)}"
        case ops.Append():
            key = f"{_reg(op.key)}: " if op.key >= 0 else ""
            return f"append {key}{_reg(op.src)} to {_reg(op.obj)}"
        case ops.Unpack():
            dsts = [("*" if index == op.star else "") + _reg(dst) for index, dst in enumerate(op.dsts)]
            return f"{', '.join(dsts)} = unpack {_reg(op.src)}"
        case ops.Return():
            return f"return {_reg(op.src)}" if op.src >= 0 else "return"
        case ops.Raise():
            cause = f" from {_reg(op.cause)}" if op.cause >= 0 else ""
            return f"raise {_reg(op.src)}{cause}" if op.src >= 0 else "raise"
        case ops.Check():
            return f"assert {_reg(op.src)}"
        case ops.Break():
            return "break"
        case ops.Continue():
            return "continue"
        case ops.Import(name="*"):
            return _computed(op)
        case _:
            return f"{_reg(getattr(op, 'dst', -1))} = {_computed(op)}"


def _computed(op: Op) -> str:
    """Return how an operation computes its value."""
    match op:
        case ops.Const():
            return repr(op.value)
        case ops.Opaque():
            return f"opaque({_regs(op.sources)})"
        case ops.Move():
            return _reg(op.src)
        case ops.Load():
            return _name(op)
        case ops.Attr():
            return f"{_reg(op.obj)}.{op.name}"
        case ops.Item():
            return f"{_reg(op.obj)}[{_reg(op.index)}]"
        case ops.Call():
            word = "decorate " if op.decorator else "call "
            return f"{word}{_reg(op.func)}({_args(op.args)})"
        case ops.Build():
            return f"{op.kind}({_items(op)})"
        case ops.BuildDict():
            pairs = zip(op.keys, op.values, strict=True)
            return (
                f"dict({', '.join(f'{_reg(k)}: {_reg(v)}' if k >= 0 else f'**{_reg(v)}' for k, v in pairs)})"
            )
        case ops.Compare() | ops.Binary():
            return f"{_reg(op.left)} {op.operator} {_reg(op.right)}"
        case ops.Not():
            return f"not {_reg(op.src)}"
        case ops.Unary():
            return f"{op.operator}{_reg(op.src)}"
        case ops.MakeFunction():
            defaults = "".join(f", {name}={_reg(reg)}" for name, reg in op.defaults)
            return f"function {op.function}{defaults}"
        case ops.MakeClass():
            return f"class {op.function}({_args(op.bases)})"
        case ops.Import():
            return _import(op)
        case ops.MatchTest():
            return f"{_reg(op.subject)} matches {_pattern(op.pattern)}"
        case ops.Yield():
            return f"yield {_reg(op.src)}" if op.src >= 0 else "yield"
        case ops.Await():
            return f"await {_reg(op.src)}"
        case _:
            raise AssertionError(f"an operation without a text: {type(op).__name__}")


def _reg(register: int) -> str:
    return f"%{register}"


def _regs(registers: Iterable[int]) -> str:
    return ", ".join(map(_reg, registers))


def _name(op: ops.Load | ops.Store | ops.Delete) -> str:
    """Return a name and where it lives: `x.local`, `x.free2` for two functions out."""
    return f"{op.name}.{op.scope}{op.depth if op.scope == 'free' else ''}"


def _args(args: tuple[Arg, ...]) -> str:
    marks = {"star": "*", "double_star": "**"}
    return ", ".join(
        f"{arg.name + '=' if arg.name else marks.get(arg.kind, '')}{_reg(arg.reg)}" for arg in args
    )


def _items(op: ops.Build) -> str:
    starred = op.starred or (False,) * len(op.items)
    return ", ".join(("*" if star else "") + _reg(item) for item, star in zip(op.items, starred, strict=True))


def _import(op: ops.Import) -> str:
    module = "." * op.level + op.module
    if op.name:
        return f"from {module} import {op.name}"
    return f"import {module}" if op.root else f"import {module} as"


def _pattern(pattern: ops.Pattern) -> str:
    """Return a pattern as text: `or(%1, any)`, `class %2(any -> %3, x=%4)`."""
    parts = [_pattern(item) for item in pattern.items]
    plain = len(parts) - len(pattern.names)
    parts = [*parts[:plain], *(f"{n}={p}" for n, p in zip(pattern.names, parts[plain:], strict=True))]
    if pattern.keys:
        parts = [f"{_reg(key)}: {part}" for key, part in zip(pattern.keys, parts, strict=True)]
    if pattern.star >= 0:
        parts[pattern.star] = f"*{parts[pattern.star]}"
    parts += [f"**{_reg(pattern.rest)}"] if pattern.rest >= 0 else []
    head = _reg(pattern.reg) if pattern.kind == "value" else pattern.kind
    head += f" {_reg(pattern.reg)}" if pattern.kind in ("class", "singleton") else ""
    bracketed = f"({', '.join(parts)})" if parts or pattern.kind in ("class", "sequence", "mapping") else ""
    return head + bracketed + (f" -> {_reg(pattern.capture)}" if pattern.capture >= 0 else "")
