"""Functions, lambdas and classes: decorators, defaults and bases run where they stand, bodies become functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import Arg, Call, MakeClass, MakeFunction, Opaque, Param, Pos, Reg, Return
from seedlint.lower.annotations import annotation_text
from seedlint.lower.calls import arguments
from seedlint.lower.frame import Frame, Statement, Value
from seedlint.lower.names import callee_text


def _function(frame: Frame, node: cst.FunctionDef) -> None:
    pos = frame.unit.mark(node)
    decorators = _decorators(frame, node.decorators)
    defaults = _defaults(frame, node.params)
    outer = _type_parameters(frame, node)
    inner = Frame(frame.unit, "function", frame.spelt(node.name.value), frame, pos)
    inner.is_async = node.asynchronous is not None
    _parameters(inner, node.params)
    if node.returns is not None:
        inner.annotations.append(("return", annotation_text(node.returns.annotation)))
    inner.suite(node.body.body)
    frame.renames = outer
    dst = frame.register()
    frame.ops.append(MakeFunction(dst, inner.index, defaults))
    frame.store(node.name.value, _decorated(frame, dst, decorators))


def _lambda(frame: Frame, node: cst.Lambda) -> Reg:
    pos = frame.unit.mark(node)
    defaults = _defaults(frame, node.params)
    inner = Frame(frame.unit, "lambda", "<lambda>", frame, pos)
    _parameters(inner, node.params)
    inner.ops.append(Return(inner.value(node.body)))
    dst = frame.register()
    frame.ops.append(MakeFunction(dst, inner.index, defaults))
    return dst


def _class(frame: Frame, node: cst.ClassDef) -> None:
    pos = frame.unit.mark(node)
    decorators = _decorators(frame, node.decorators)
    outer = _type_parameters(frame, node)
    bases = arguments(frame, [*node.bases, *node.keywords])
    inner = Frame(frame.unit, "class", frame.spelt(node.name.value), frame, pos)
    inner.private = node.name.value.lstrip("_")
    inner.suite(node.body.body)
    frame.renames = outer
    dst = frame.register()
    frame.ops.append(MakeClass(dst, inner.index, bases, pos))
    frame.store(node.name.value, _decorated(frame, dst, decorators))


def _decorators(frame: Frame, decorators: Sequence[cst.Decorator]) -> list[tuple[Reg, Pos]]:
    """Evaluate decorators from the top; each will be called at its own position."""
    positions = [frame.unit.mark(decorator) for decorator in decorators]
    evaluated: list[tuple[Reg, Pos]] = []
    for decorator, pos in zip(decorators, positions, strict=True):
        evaluated.append((frame.value(decorator.decorator), pos))
        frame.unit.texts[pos] = callee_text(decorator.decorator)
    return evaluated


def _decorated(frame: Frame, subject: Reg, decorators: list[tuple[Reg, Pos]]) -> Reg:
    """Call the decorators on what was defined, innermost first."""
    for func, pos in reversed(decorators):
        dst = frame.register()
        frame.ops.append(Call(dst, func, (Arg(subject),), pos, decorator=True))
        frame.calls += 1
        subject = dst
    return subject


def _defaults(frame: Frame, params: cst.Parameters) -> tuple[tuple[str, Reg], ...]:
    """Evaluate the defaults, positional ones first, in order."""
    declared = (*params.posonly_params, *params.params, *params.kwonly_params)
    evaluated = [
        (frame.spelt(p.name.value), frame.value(p.default)) for p in declared if p.default is not None
    ]
    return tuple(evaluated)


def _parameters(inner: Frame, params: cst.Parameters) -> None:
    """Declare the parameters, and note what they are annotated with."""
    declared = [Param(inner.spelt(p.name.value), "positional") for p in params.posonly_params]
    declared += [Param(inner.spelt(p.name.value)) for p in params.params]
    annotated: list[cst.Param] = [*params.posonly_params, *params.params, *params.kwonly_params]
    if isinstance(params.star_arg, cst.Param):
        declared.append(Param(inner.spelt(params.star_arg.name.value), "star"))
    declared += [Param(inner.spelt(p.name.value), "keyword") for p in params.kwonly_params]
    if params.star_kwarg is not None:
        declared.append(Param(inner.spelt(params.star_kwarg.name.value), "double_star"))
    inner.params = tuple(declared)
    inner.bound.update([param.name for param in declared])
    for param in annotated:
        text = annotation_text(param.annotation.annotation) if param.annotation is not None else ""
        if text:
            inner.annotations.append((inner.spelt(param.name.value), text))


def _type_parameters(frame: Frame, node: Any) -> dict[str, str]:
    """Bind the type parameters of `def f[T]` and `class C[T]`, seen only from inside; return the renames to restore."""
    parameters = getattr(node, "type_parameters", None)
    if parameters is None:
        return frame.renames
    names = [parameter.param.name.value for parameter in parameters.params]
    outer = frame.rename(frame.spelt(name) for name in names)
    _bind_unknown(frame, names)
    return outer


def _bind_unknown(frame: Frame, names: Iterable[str]) -> None:
    for name in names:
        dst = frame.register()
        frame.ops.append(Opaque(dst))
        frame.store(name, dst)


def _type_alias(frame: Frame, node: cst.TypeAlias) -> None:
    """`type X = ...` evaluates its value only when asked."""
    _bind_unknown(frame, [node.name.value])


VALUES: Final[dict[type, Value]] = {cst.Lambda: _lambda}
STATEMENTS: Final[dict[type, Statement]] = {cst.FunctionDef: _function, cst.ClassDef: _class}
#: Type statements are newer than the oldest libcst that will do.
if hasattr(cst, "TypeAlias"):
    STATEMENTS[cst.TypeAlias] = _type_alias
