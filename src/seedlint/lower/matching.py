"""`match`: an `If` whose arms test the subject against patterns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import Arm, Attr, Const, If, MatchTest, Move, Pattern, Reg
from seedlint.lower.frame import Frame, Statement
from seedlint.lower.names import dotted

#: Names that a pattern binds, each with the register of what it captures.
_Captures = dict[str, Reg]


def _match(frame: Frame, node: cst.Match) -> None:
    subject = frame.value(node.subject)
    arms = [_arm(frame, case, subject) for case in node.cases]
    frame.ops.append(If(tuple(arms)))


def _arm(frame: Frame, case: cst.MatchCase, subject: Reg) -> Arm:
    """Names are bound before a guard is looked at, so with a guard they are bound in the test."""
    outer = frame.begin()
    captures: _Captures = {}
    pattern = _pattern(frame, case.pattern, captures)
    matched = frame.register()
    frame.ops.append(MatchTest(matched, subject, pattern))
    if case.guard is not None:
        matched = _guarded(frame, case.guard, captures, matched)
    test = frame.end(outer)
    outer = frame.begin()
    if case.guard is None:
        _bind(frame, captures)
    frame.suite(case.body.body)
    return Arm(test, matched, frame.end(outer))


def _guarded(frame: Frame, guard: cst.BaseExpression, captures: _Captures, matched: Reg) -> Reg:
    holds = frame.register()
    outer = frame.begin()
    _bind(frame, captures)
    frame.ops.append(Move(holds, frame.value(guard)))
    body = frame.end(outer)
    frame.ops.append(If((Arm((), matched, body),), (Const(holds, value=False),)))
    return holds


def _bind(frame: Frame, captures: _Captures) -> None:
    for name, register in captures.items():
        frame.store(name, register)


def _pattern(frame: Frame, pattern: Any, captures: _Captures) -> Pattern:
    """Return a pattern, emitting the evaluation of the values and classes that it compares with."""
    return _PATTERNS[type(pattern)](frame, pattern, captures)


def _captured(frame: Frame, name: cst.Name | None, captures: _Captures) -> Reg:
    """Return the register of what a name captures: the same in all alternatives of a pattern; -1 for no name."""
    if name is None:
        return -1
    if name.value not in captures:
        captures[name.value] = frame.register()
    return captures[name.value]


def _as(frame: Frame, pattern: cst.MatchAs, captures: _Captures) -> Pattern:
    capture = _captured(frame, pattern.name, captures)
    if pattern.pattern is None:
        return Pattern("any", capture=capture)
    inner = _pattern(frame, pattern.pattern, captures)
    return inner if capture < 0 else Pattern("or", (inner,), capture=capture)


def _star(frame: Frame, pattern: cst.MatchStar, captures: _Captures) -> Pattern:
    return Pattern("any", capture=_captured(frame, pattern.name, captures))


def _value(frame: Frame, pattern: cst.MatchValue, captures: _Captures) -> Pattern:
    return Pattern("value", reg=_evaluated(frame, pattern.value))


def _singleton(frame: Frame, pattern: cst.MatchSingleton, captures: _Captures) -> Pattern:
    return Pattern("singleton", reg=_evaluated(frame, pattern.value))


def _either(frame: Frame, pattern: cst.MatchOr, captures: _Captures) -> Pattern:
    return Pattern("or", tuple([_pattern(frame, each.pattern, captures) for each in pattern.patterns]))


def _sequence(frame: Frame, pattern: cst.MatchSequence, captures: _Captures) -> Pattern:
    elements = [
        each.value if isinstance(each, cst.MatchSequenceElement) else each for each in pattern.patterns
    ]
    star = next((i for i, element in enumerate(elements) if isinstance(element, cst.MatchStar)), -1)
    return Pattern("sequence", tuple([_pattern(frame, each, captures) for each in elements]), star=star)


def _mapping(frame: Frame, pattern: cst.MatchMapping, captures: _Captures) -> Pattern:
    keys = tuple([_evaluated(frame, each.key) for each in pattern.elements])
    items = tuple([_pattern(frame, each.pattern, captures) for each in pattern.elements])
    return Pattern("mapping", items, keys=keys, rest=_captured(frame, pattern.rest, captures))


def _class(frame: Frame, pattern: cst.MatchClass, captures: _Captures) -> Pattern:
    wanted = _evaluated(frame, pattern.cls)
    items = [_pattern(frame, each.value, captures) for each in pattern.patterns]
    items += [_pattern(frame, each.pattern, captures) for each in pattern.kwds]
    names = tuple([frame.spelt(each.key.value) for each in pattern.kwds])
    return Pattern("class", tuple(items), reg=wanted, names=names)


def _evaluated(frame: Frame, node: Any) -> Reg:
    """Evaluate a value of a pattern: a constant or a dotted name, whose parts have no position."""
    names = dotted(node).split(".")
    if len(names) < 2:
        return frame.value(node)
    register = frame.load(names[0])
    for name in names[1:]:
        obj, register = register, frame.register()
        frame.ops.append(Attr(register, obj, frame.spelt(name)))
    return register


_PATTERNS: Final[dict[type, Callable[[Frame, Any, _Captures], Pattern]]] = {
    cst.MatchAs: _as,
    cst.MatchStar: _star,
    cst.MatchValue: _value,
    cst.MatchSingleton: _singleton,
    cst.MatchOr: _either,
    cst.MatchSequence: _sequence,
    cst.MatchList: _sequence,
    cst.MatchTuple: _sequence,
    cst.MatchMapping: _mapping,
    cst.MatchClass: _class,
}
STATEMENTS: Final[dict[type, Statement]] = {cst.Match: _match}
