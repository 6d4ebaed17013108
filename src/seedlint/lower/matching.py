"""`match`: an `If` whose arms test the subject against patterns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import Arm, Attr, Const, If, Item, MatchTest, Move, Opaque, Reg, Unpack
from seedlint.lower.frame import Frame, Statement
from seedlint.lower.names import dotted


def _match(frame: Frame, node: cst.Match) -> None:
    subject = frame.value(node.subject)
    arms = [_arm(frame, case, subject) for case in node.cases]
    frame.ops.append(If(tuple(arms)))


def _arm(frame: Frame, case: cst.MatchCase, subject: Reg) -> Arm:
    """Names are bound before a guard is looked at, so with a guard they are bound in the test."""
    outer = frame.begin()
    matched = _test(frame, case.pattern, subject)
    if case.guard is not None:
        matched = _guarded(frame, case, subject, matched)
    test = frame.end(outer)
    outer = frame.begin()
    if case.guard is None:
        _bind(frame, case.pattern, subject)
    frame.suite(case.body.body)
    return Arm(test, matched, frame.end(outer))


def _guarded(frame: Frame, case: cst.MatchCase, subject: Reg, matched: Reg) -> Reg:
    assert case.guard is not None, "only a case with a guard is guarded"
    holds = frame.register()
    outer = frame.begin()
    _bind(frame, case.pattern, subject)
    frame.ops.append(Move(holds, frame.value(case.guard)))
    body = frame.end(outer)
    frame.ops.append(If((Arm((), matched, body),), (Const(holds, value=False),)))
    return holds


def _test(frame: Frame, pattern: cst.MatchPattern, subject: Reg) -> Reg:
    """Emit whether the subject matches: exactly for constants, dotted names and wildcards, else unknown."""
    alternatives: list[Reg] = []
    irrefutable = _is_irrefutable(pattern)
    if not irrefutable:
        options = list(_options(pattern))
        if all(_is_value(option) for option in options):
            alternatives = [_option_value(frame, option) for option in options]
    dst = frame.register()
    frame.ops.append(MatchTest(dst, subject, tuple(alternatives), irrefutable))
    return dst


def _options(pattern: cst.MatchPattern) -> Iterator[cst.MatchPattern]:
    if isinstance(pattern, cst.MatchOr):
        for element in pattern.patterns:
            yield from _options(element.pattern)
    elif isinstance(pattern, cst.MatchAs) and pattern.pattern is not None:
        yield from _options(pattern.pattern)
    else:
        yield pattern


def _is_irrefutable(pattern: cst.MatchPattern) -> bool:
    return any(isinstance(option, cst.MatchAs) for option in _options(pattern))


def _is_value(pattern: cst.MatchPattern) -> bool:
    return isinstance(pattern, (cst.MatchValue, cst.MatchSingleton))


def _option_value(frame: Frame, pattern: Any) -> Reg:
    """Evaluate a value pattern: a constant or a dotted name, whose parts have no position."""
    names = dotted(pattern.value).split(".")
    if len(names) < 2:
        return frame.value(pattern.value)
    register = frame.load(names[0])
    for name in names[1:]:
        obj, register = register, frame.register()
        frame.ops.append(Attr(register, obj, frame.spelt(name)))
    return register


def _bind(frame: Frame, pattern: Any, subject: Reg) -> None:
    """Bind the names that a matching pattern captures."""
    if isinstance(pattern, cst.MatchAs):
        if pattern.pattern is not None:
            _bind(frame, pattern.pattern, subject)
        if pattern.name is not None:
            frame.store(pattern.name.value, subject)
    elif isinstance(pattern, cst.MatchSequence):
        _bind_sequence(frame, pattern.patterns, subject)
    elif isinstance(pattern, cst.MatchMapping):
        _bind_mapping(frame, pattern, subject)
    else:
        _bind_unknown(frame, pattern, subject)


def _bind_sequence(frame: Frame, elements: Sequence[Any], subject: Reg) -> None:
    if not any(True for element in elements for _ in _captures(element)):
        return
    star = next((i for i, element in enumerate(elements) if isinstance(element, cst.MatchStar)), -1)
    registers = tuple([frame.register() for _ in elements])
    frame.ops.append(Unpack(registers, subject, star))
    for element, register in zip(elements, registers, strict=True):
        if isinstance(element, cst.MatchStar):
            if element.name is not None:
                frame.store(element.name.value, register)
        else:
            _bind(frame, element.value, register)


def _bind_mapping(frame: Frame, pattern: cst.MatchMapping, subject: Reg) -> None:
    for element in pattern.elements:
        if any(True for _ in _captures(element.pattern)):
            key = _key(frame, element.key)
            register = frame.register()
            frame.ops.append(Item(register, subject, key))
            _bind(frame, element.pattern, register)
    if pattern.rest is not None:
        frame.store(pattern.rest.value, _unknown(frame, subject))


def _key(frame: Frame, node: cst.BaseExpression) -> Reg:
    if isinstance(node, (cst.SimpleString, cst.Integer)):
        return frame.value(node)
    dst = frame.register()
    frame.ops.append(Opaque(dst))
    return dst


def _bind_unknown(frame: Frame, pattern: Any, subject: Reg) -> None:
    """Bind what a class pattern, or one of several alternatives, takes out of its subject: nothing is known of it."""
    for name in dict.fromkeys(_captures(pattern)):
        frame.store(name, _unknown(frame, subject))


def _unknown(frame: Frame, subject: Reg) -> Reg:
    dst = frame.register()
    frame.ops.append(Opaque(dst, (subject,)))
    return dst


def _captures(pattern: Any) -> Iterator[str]:
    """Yield the names that a pattern, or an element of one, binds."""
    if isinstance(pattern, (cst.MatchAs, cst.MatchStar)) and pattern.name is not None:
        yield pattern.name.value
    if isinstance(pattern, cst.MatchMapping) and pattern.rest is not None:
        yield pattern.rest.value
    for child in _children(pattern):
        yield from _captures(child)


def _children(pattern: Any) -> Iterator[Any]:
    if isinstance(pattern, cst.MatchSequenceElement):
        yield pattern.value
    elif isinstance(
        pattern, (cst.MatchAs, cst.MatchOrElement, cst.MatchMappingElement, cst.MatchKeywordElement)
    ):
        if pattern.pattern is not None:
            yield pattern.pattern
    elif isinstance(pattern, (cst.MatchOr, cst.MatchSequence, cst.MatchClass)):
        yield from pattern.patterns
        yield from getattr(pattern, "kwds", ())
    elif isinstance(pattern, cst.MatchMapping):
        yield from pattern.elements


STATEMENTS: Final[dict[type, Statement]] = {cst.Match: _match}
