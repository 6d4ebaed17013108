"""The seed call as its author wrote it: which call of the chain to repeat, under which conditions, and its value."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from seedlint.fix.carry import carry_out
from seedlint.fix.expression import Expression, atoms, last_name, pure, read
from seedlint.fix.frames import Frame, arguments, editable
from seedlint.fix.scopes import LOOPS, loops_around
from seedlint.fix.tree import FUNCTIONS, Function, Scope, SourceTree

#: Names that say that a function is there to seed.
_SEEDISH: Final = re.compile(r"seed|determin|reproduc", re.IGNORECASE)
#: Names of calls that a function which only seeds may make beside that: settings, messages, plain conversions.
_HARMLESS: Final = re.compile(
    r"seed|determin|reproduc|cudnn|environ|benchmark|is_available|random_state|rng|^(print|int|str|bool|isinstance|len)$"
    r"|(^|\.)(log|logger|logging|warnings)\.",
    re.IGNORECASE,
)


class Guard(NamedTuple):
    """A condition under which the author seeds."""

    test: Expression
    negated: bool


class SeedCall(NamedTuple):
    """A call that can be repeated, as the expression of the frame it stands in.

    `guards` are the conditions around it, outermost first. `value` is the seed as the frame says it; `slot` is the
    index or the keyword of the argument that holds it (or of the parameter that has it by default); none if it cannot
    be told. `seeded` is what the library is seeded with in the end, whether an argument of the call holds it or not.
    """

    frame: Frame
    call: Expression
    guards: tuple[Guard, ...]
    value: Expression | None
    slot: int | str | None
    seeded: Expression | None


def seed_calls(
    chain: list[Frame | None], first: int, target: Frame | None, constant: frozenset[str] = frozenset()
) -> Iterator[SeedCall]:
    """Yield the calls of a seed's chain that can be repeated, the outermost first, from the frame numbered `first` on.

    `target` is where the construction's own chain goes on, if that is in the same frame. A call further in is given as
    the frame `first` can say it. `constant` names functions of the program that always give the same value.
    """
    guards: tuple[Guard, ...] = ()
    for number in range(first, len(chain)):
        frame = chain[number]
        if frame is None:
            return
        found = _guards(frame, target.node if target is not None and number == first else None)
        if found is None:
            return
        guards += tuple(
            each for each in (_brought_out(chain, number, first, guard) for guard in found) if each
        )
        if len(guards) < len(found):
            return
        inner = chain[number + 1] if number + 1 < len(chain) else None
        if not _repeatable(frame, inner):
            continue
        call = _bring_out(chain, number, first, _read_call(frame, constant))
        outer = chain[first]
        if call is not None and outer is not None:
            seeded, slot = _value(chain, first, constant), _slot(chain, number)
            value = seeded
            if (slot is None or value is None) and inner is not None:
                slot, argument = _slot_by_name(frame, inner)
                value = _bring_out(chain, number, first, argument)
            yield SeedCall(outer, call, guards, value, slot, seeded)


def seed_argument(call: ast.Call) -> ast.expr | None:
    """Return the argument of a library's seed call that holds the seed."""
    for each in call.keywords:
        if each.arg is not None and "seed" in each.arg.lower():
            return each.value
    if call.args and not isinstance(call.args[0], ast.Starred):
        return call.args[0]
    named = [each.value for each in call.keywords if each.arg is not None]
    return named[0] if len(named) == 1 else None


def says_seed(call: ast.Call) -> bool:
    """Tell whether the name of what is called says that it seeds."""
    return bool(_SEEDISH.search(last_name(call.func)))


def _read_call(frame: Frame, constant: frozenset[str]) -> Expression | None:
    call = frame.node
    assert isinstance(call, ast.Call), "only a call is repeatable"
    values = [*call.args, *(each.value for each in call.keywords)]
    return _read_outdented(frame, call) if all(pure(each, constant) for each in values) else None


def _read_outdented(frame: Frame, node: ast.expr) -> Expression | None:
    """Read an expression over several lines without its statement's indentation, none if a text in it spans lines."""
    expression = read(frame, node)
    if expression is None or node.lineno == node.end_lineno:
        return expression
    statement = frame.tree.statement(node)
    texts = [each for each in ast.walk(node) if isinstance(each, ast.Constant | ast.JoinedStr)]
    if statement is None or any(each.lineno != each.end_lineno for each in texts):
        return None
    line_end = re.compile(rf"\n(?:{re.escape(frame.tree.indentation(statement))})?")
    return tuple(
        line_end.sub("\n", part)
        if isinstance(part, str)
        else part._replace(rest=line_end.sub("\n", part.rest))
        for part in expression
    )


def _repeatable(frame: Frame, inner: Frame | None) -> bool:
    """Tell whether a call of the chain does nothing but seed, so that the author could write it twice."""
    call = frame.node
    if not isinstance(call, ast.Call) or _role(frame.tree, call) == "structure":
        return False
    name = last_name(call.func)
    discarded = _role(frame.tree, call) == "statement"
    if inner is None:
        return discarded or not name[:1].isupper()
    if not isinstance(inner.scope, ast.FunctionDef) or inner.scope.name == "__init__":
        return False
    if not editable(frame.tree.path):
        return False  # what a package calls inside it is nobody else's
    says_so = bool(_SEEDISH.search(name))
    return (discarded and says_so) or ((discarded or says_so) and _only_seeds(inner.scope))


def _role(tree: SourceTree, call: ast.Call) -> str:
    """Return "statement" for a call by itself, "structure" for one that a header or decorator holds, else "value"."""
    above = tree.parent(call)
    if isinstance(above, ast.Expr):
        return "statement"
    if isinstance(above, (*FUNCTIONS, ast.ClassDef, ast.withitem, ast.Await, *LOOPS)):
        return "structure"
    return "value"


def _only_seeds(function: Function) -> bool:
    """Tell whether a function calls nothing but what seeds, sets or says something."""
    calls = [each for each in ast.walk(function) if isinstance(each, ast.Call)]
    return all(_HARMLESS.search(ast.unparse(each.func)) for each in calls)


def _guards(frame: Frame, target: ast.AST | None) -> list[Guard] | None:
    """Return the conditions under which the frame's call runs, those that `target` shares left out.

    None where a condition cannot be repeated: a loop, an exception handler, a short-circuit, an earlier return.
    """
    shared = {id(above) for above, _ in frame.tree.ancestors(target)} if target is not None else set()
    guards: list[Guard] = []
    for above, child in frame.tree.ancestors(frame.node):
        if above is frame.scope:
            break
        if id(above) in shared and not _parts(above, child, target, frame.tree):
            continue
        if isinstance(above, ast.If) and child is not above.test:
            test = _read_outdented(frame, above.test) if pure(above.test) else None
            if test is None:
                return None
            guards.insert(0, Guard(test, negated=not any(child is each for each in above.body)))
        elif isinstance(above, (ast.For, ast.AsyncFor)) and child is above.iter:
            continue  # a loop asks once for what it goes through
        elif isinstance(above, (*LOOPS, ast.match_case, ast.Try, ast.BoolOp, ast.IfExp, ast.comprehension)):
            return None
    if target is None and _may_leave_before(frame):
        return None
    return guards


def _parts(above: ast.AST, child: ast.AST, target: ast.AST | None, tree: SourceTree) -> bool:
    """Tell whether the call and the target stand in different branches of a statement around both."""
    if target is None or not isinstance(
        above, ast.If | ast.Try | ast.Match | ast.For | ast.AsyncFor | ast.While
    ):
        return False
    other = next(one for each, one in tree.ancestors(target) if each is above)
    return _branch(above, child) != _branch(above, other)


def _branch(above: ast.AST, child: ast.AST) -> str:
    for name, value in ast.iter_fields(above):
        if value is child or (isinstance(value, list) and any(each is child for each in value)):
            return f"{name} {id(child)}" if name in {"cases", "handlers"} else name
    return ""


def _may_leave_before(frame: Frame) -> bool:
    """Tell whether the function may return or raise above the call."""
    if not isinstance(frame.scope, FUNCTIONS):
        return False
    start = frame.tree.bounds(frame.node)[0]
    leaving = [each for each in ast.walk(frame.scope) if isinstance(each, ast.Return | ast.Raise)]
    return any(frame.tree.bounds(each)[1] <= start for each in leaving)


def _brought_out(chain: list[Frame | None], number: int, first: int, guard: Guard) -> Guard | None:
    test = _bring_out(chain, number, first, guard.test)
    return None if test is None else Guard(test, guard.negated)


def _bring_out(
    chain: list[Frame | None], number: int, first: int, expression: Expression | None
) -> Expression | None:
    """Return an expression of the frame `number` as the frame `first` can say it."""
    while expression is not None and number > first:
        inner, outer = chain[number], chain[number - 1]
        if inner is None or outer is None:
            return None
        expression = carry_out(expression, inner, outer)
        number -= 1
    return expression


def _value(
    chain: list[Frame | None], first: int, constant: frozenset[str] = frozenset()
) -> Expression | None:
    """Return the value that really seeds, as the frame `first` can say it."""
    innermost = chain[-1]
    if innermost is None or not isinstance(innermost.node, ast.Call):
        return None
    node = seed_argument(innermost.node)
    if node is None or not pure(node, constant):
        return None
    return _bring_out(chain, len(chain) - 1, first, read(innermost, node))


def _slot(chain: list[Frame | None], number: int) -> int | str | None:
    """Return which argument of the call in frame `number` becomes the seed, or the parameter whose default does."""
    frame = chain[number]
    assert frame is not None, "the call was read"
    call = frame.node
    assert isinstance(call, ast.Call), "only a call is repeatable"
    if number == len(chain) - 1:
        return _numbered(call, seed_argument(call))
    inner, value = chain[number + 1], _value(chain, number + 1)
    if inner is None:
        return None
    own = [each for each in atoms(value or ()) if each.owner is inner.scope and not each.rest]
    named = (
        own if len(own) == 1 else [each for each in own if _SEEDISH.search(each.root)]
    )  # `seed` of `seed + rank`
    given = (arguments(frame, inner) or {}).get(named[0].root) if len(named) == 1 else None
    if given is None:
        return None
    if not given.outer:  # what the default is added to is no part of an argument
        return named[0].root if value == (named[0],) else None
    return _numbered(call, given.node)


def _slot_by_name(frame: Frame, inner: Frame) -> tuple[int | str | None, Expression | None]:
    """Return which argument of a call is for a parameter that is named like a seed, and the argument."""
    call = frame.node
    assert isinstance(call, ast.Call), "only a call is repeatable"
    given = arguments(frame, inner) or {}
    named = [found.node for name, found in given.items() if found.outer and _SEEDISH.search(name)]
    if len(named) != 1 or not pure(named[0]):
        return None, None
    return _numbered(call, named[0]), read(frame, named[0])


def _numbered(call: ast.Call, argument: ast.expr | None) -> int | str | None:
    """Return the index of a positional argument, or the name of a keyword argument."""
    for index, each in enumerate(call.args):
        if each is argument:
            return index
    return next((each.arg for each in call.keywords if each.value is argument), None)


def exclusive(tree: SourceTree, one: ast.AST, other: ast.AST, scope: Scope) -> bool:
    """Tell whether a run of a scope's code evaluates at most one of two of its expressions.

    They stand in different branches, or one in a branch that is left for good before the other.
    """
    if _leaves(tree, one, other, scope) or _leaves(tree, other, one, scope):
        return True
    ways = {id(above): child for above, child in tree.ancestors(one)}
    for above, child in tree.ancestors(other):
        if above is scope:
            return False
        if id(above) not in ways:
            continue
        left, right = _branch(above, ways[id(above)]), _branch(above, child)
        if isinstance(above, ast.Try) and left != right and "handlers" in left + right:
            handlers = left.startswith("handlers") and right.startswith("handlers")
            return handlers or ("body" in {left, right} and _is_instead(tree, one, other))
        if isinstance(above, ast.If | ast.Match | ast.IfExp):
            return left != right and "test" not in {left, right} and "subject" not in {left, right}
    return False


def _is_instead(tree: SourceTree, one: ast.AST, other: ast.AST) -> bool:
    """Tell whether two expressions give one name its value, so that the later one takes the place of the earlier."""
    statements = [tree.statement(each) for each in (one, other)]
    targets = [
        [ast.unparse(each) for each in statement.targets] if isinstance(statement, ast.Assign) else []
        for statement in statements
    ]
    return targets[0] != [] and targets[0] == targets[1]


def _leaves(tree: SourceTree, one: ast.AST, other: ast.AST, scope: Scope) -> bool:
    """Tell whether `one` stands in a branch that returns or raises at its end, and `other` further down."""
    around = {id(above) for above, _ in tree.ancestors(other)}
    for above, child in tree.ancestors(one):
        if above is scope or id(above) in around:
            return False
        if isinstance(above, ast.If):
            suite = above.body if any(child is each for each in above.body) else above.orelse
            if suite and isinstance(suite[-1], ast.Return | ast.Raise):
                below = tree.bounds(other)[0] >= tree.bounds(above)[1]
                return below and not loops_around(tree, other, scope)
    return False
