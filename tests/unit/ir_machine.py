"""Run the IR of a program, to compare what happens, and in which order, with Python's own run of the source."""

from __future__ import annotations

import builtins
import operator
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from seedlint.ir import ops
from seedlint.ir.ops import Arg, Block, Function, Module, Op

_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "is": operator.is_,
    "is not": operator.is_not,
    "in": lambda a, b: a in b,
    "not in": lambda a, b: a not in b,
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": operator.floordiv,
    "%": operator.mod,
    "|": operator.or_,
    "+=": operator.iadd,
    "-=": operator.isub,
    "*=": operator.imul,
    "|=": operator.ior,
}


_SIGNS: dict[str, Callable[[Any], Any]] = {"-": operator.neg, "+": operator.pos, "~": operator.invert}


class Unknown:
    """What the IR does not know: what a format makes of a value."""

    def __repr__(self) -> str:
        return "?"


class Returned(NamedTuple):
    value: Any


class Env:
    """The names of one activation; `parent` is that of the lexically enclosing function."""

    def __init__(self, parent: Env | None, names: dict[str, Any]) -> None:
        self.parent = parent
        self.names = names

    def out(self, depth: int) -> Env:
        env = self
        for _ in range(depth):
            assert env.parent is not None
            env = env.parent
        return env


#: How a block ends: None, "break", "continue", or with a value to return.
Ending = str | Returned | None
Run = Iterator[Any]


class Machine:
    """A run of one module. Blocks are generators, as any of them may hold a `yield`; they return how they end."""

    def __init__(self, module: Module, names: dict[str, Any]) -> None:
        self.module = module
        self.globals = names

    def run(self) -> None:
        self.finish(self.module.functions[0], Env(None, {}))

    def finish(self, function: Function, env: Env) -> Any:
        """Run a function that does not yield to its end."""
        ending = _exhausted(self.block(function.body, env, {}))
        return ending.value if isinstance(ending, Returned) else None

    def generate(self, function: Function, env: Env) -> Any:
        """Run a function that yields, as Python's generators do."""
        ending = yield from self.block(function.body, env, {})
        return ending.value if isinstance(ending, Returned) else None

    def block(self, block: Block, env: Env, regs: dict[int, Any]) -> Any:
        for op in block:
            ending = yield from self.op(op, env, regs)
            if ending is not None:
                return ending
        return None

    def op(self, op: Op, env: Env, regs: dict[int, Any]) -> Any:
        match op:
            case ops.If():
                return (yield from self.branch(op, env, regs))
            case ops.For() if op.result >= 0:
                regs[op.result] = yield from regs[op.iterable]
            case ops.For():
                return (yield from self.loop(op, env, regs))
            case ops.While():
                return (yield from self.repeat(op, env, regs))
            case ops.With():
                return (yield from self.within(op, env, regs))
            case ops.Try():
                return (yield from self.attempt(op, env, regs))
            case ops.Yield():
                regs[op.dst] = yield regs[op.src] if op.src >= 0 else None
            case ops.Return():
                return Returned(regs[op.src] if op.src >= 0 else None)
            case ops.Check():
                assert regs[op.src]
            case ops.Raise():
                raised = regs[op.src] if op.src >= 0 else AssertionError
                if op.cause >= 0:
                    raise raised from regs[op.cause]
                raise raised
            case ops.Break():
                return "break"
            case ops.Continue():
                return "continue"
            case _:
                self.simple(op, env, regs)
        return None

    def branch(self, op: ops.If, env: Env, regs: dict[int, Any]) -> Any:
        for arm in op.arms:
            ending = yield from self.block(arm.test, env, regs)
            assert ending is None
            if regs[arm.condition]:
                return (yield from self.block(arm.body, env, regs))
        return (yield from self.block(op.orelse, env, regs))

    def loop(self, op: ops.For, env: Env, regs: dict[int, Any]) -> Any:
        for item in regs[op.iterable]:
            regs[op.item] = item
            ending = yield from self.block(op.body, env, regs)
            if ending == "break":
                return None
            if isinstance(ending, Returned):
                return ending
        return (yield from self.block(op.orelse, env, regs))

    def repeat(self, op: ops.While, env: Env, regs: dict[int, Any]) -> Any:
        while True:
            yield from self.block(op.test, env, regs)
            if not regs[op.condition]:
                return (yield from self.block(op.orelse, env, regs))
            ending = yield from self.block(op.body, env, regs)
            if ending == "break":
                return None
            if isinstance(ending, Returned):
                return ending

    def within(self, op: ops.With, env: Env, regs: dict[int, Any]) -> Any:
        with regs[op.manager] as regs[op.entered]:
            return (yield from self.block(op.body, env, regs))

    def attempt(self, op: ops.Try, env: Env, regs: dict[int, Any]) -> Any:
        try:
            ending = yield from self.guarded(op, env, regs)
        except BaseException:
            final = yield from self.block(op.final, env, regs)
            if final is not None:
                return final
            raise
        final = yield from self.block(op.final, env, regs)
        return ending if final is None else final

    def guarded(self, op: ops.Try, env: Env, regs: dict[int, Any]) -> Any:
        try:
            ending = yield from self.block(op.body, env, regs)
        except Exception as error:
            for clause in op.handlers:
                yield from self.block(clause.test, env, regs)
                if clause.types < 0 or isinstance(error, regs[clause.types]):
                    regs[clause.caught] = error
                    return (yield from self.block(clause.body, env, regs))
            raise
        if ending is not None:
            return ending
        return (yield from self.block(op.orelse, env, regs))

    def simple(self, op: Op, env: Env, regs: dict[int, Any]) -> None:
        match op:
            case ops.Store():
                self.names(op, env)[op.name] = regs[op.src]
            case ops.Delete():
                del self.names(op, env)[op.name]
            case ops.SetAttr():
                setattr(regs[op.obj], op.name, regs[op.src])
            case ops.SetItem():
                regs[op.obj][regs[op.index]] = regs[op.src]
            case ops.DeleteAttr():
                delattr(regs[op.obj], op.name)
            case ops.DeleteItem():
                del regs[op.obj][regs[op.index]]
            case ops.Append():
                _append(regs[op.obj], regs[op.src], regs[op.key] if op.key >= 0 else None)
            case ops.Unpack():
                _unpack(op, regs)
            case ops.BeginArgs():
                pass
            case _:
                regs[op.dst] = self.computed(op, env, regs)

    def computed(self, op: Any, env: Env, regs: dict[int, Any]) -> Any:
        match op:
            case ops.Const():
                return op.value
            case ops.Opaque():
                return Unknown()
            case ops.Move():
                return regs[op.src]
            case ops.Load():
                return self.load(op, env)
            case ops.Attr():
                return getattr(regs[op.obj], op.name)
            case ops.Item():
                return regs[op.obj][regs[op.index]]
            case ops.Call():
                return _call(regs[op.func], op.args, regs)
            case ops.Build():
                return _built(op, regs)
            case ops.BuildDict():
                return _built_dict(op, regs)
            case ops.Compare() | ops.Binary():
                return _OPERATORS[op.operator](regs[op.left], regs[op.right])
            case ops.Not():
                return not regs[op.src]
            case ops.MakeFunction():
                return self.function(op, env, {name: regs[reg] for name, reg in op.defaults})
            case ops.MakeClass():
                return self.make_class(op, env, regs)
            case ops.Unary():
                return _SIGNS[op.operator](regs[op.src])
            case ops.MatchTest():
                return fits(op.pattern, regs[op.subject], regs)
        raise AssertionError(f"cannot run {op}")

    def names(self, op: ops.Load | ops.Store | ops.Delete, env: Env) -> dict[str, Any]:
        if op.scope == "global":
            return self.globals
        return env.out(op.depth).names

    def load(self, op: ops.Load, env: Env) -> Any:
        names = self.names(op, env)
        if op.name in names:
            return names[op.name]
        if op.scope in ("class", "global"):
            everything = {**vars(builtins), **self.globals}
            if op.name in everything:
                return everything[op.name]
        raise NameError(op.name)

    def function(self, op: ops.MakeFunction, env: Env, defaults: dict[str, Any]) -> Callable[..., Any]:
        function = self.module.functions[op.function]

        def call(*args: Any, **kwargs: Any) -> Any:
            inner = Env(env, _bound(function, defaults, args, kwargs))
            if function.is_generator:
                return self.generate(function, inner)
            return self.finish(function, inner)

        return call

    def make_class(self, op: ops.MakeClass, env: Env, regs: dict[int, Any]) -> type:
        function = self.module.functions[op.function]
        namespace: dict[str, Any] = {}
        self.finish(function, Env(env, namespace))
        return _call(lambda *bases, **kw: type(function.name, bases, namespace, **kw), op.bases, regs)


def _exhausted(run: Run) -> Any:
    try:
        next(run)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("a function that yields is a generator")


def _call(func: Callable[..., Any], args: tuple[Arg, ...], regs: dict[int, Any]) -> Any:
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for arg in args:
        value = regs[arg.reg]
        if arg.kind == "star":
            positional += value
        elif arg.kind == "double_star":
            keywords.update(value)
        elif arg.kind == "keyword":
            keywords[arg.name] = value
        else:
            positional.append(value)
    return func(*positional, **keywords)


def _bound(
    function: Function, defaults: dict[str, Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> dict[str, Any]:
    names = dict(defaults)
    rest = list(args)
    for param in function.params:
        if param.kind in ("positional", "normal") and rest:
            names[param.name] = rest.pop(0)
        elif param.kind == "star":
            names[param.name], rest = tuple(rest), []
        elif param.kind == "double_star":
            names[param.name] = kwargs
        elif param.name in kwargs:
            names[param.name] = kwargs.pop(param.name)
    assert not rest, "every argument has a parameter"
    return names


def _append(container: Any, item: Any, key: Any) -> None:
    if isinstance(container, dict):
        container[key] = item
    elif isinstance(container, set):
        container.add(item)
    else:
        container.append(item)


def _unpack(op: ops.Unpack, regs: dict[int, Any]) -> None:
    items = list(regs[op.src])
    after = len(op.dsts) - op.star - 1
    if op.star >= 0:
        middle = items[op.star : len(items) - after]
        items = [*items[: op.star], middle, *items[len(items) - after :]]
    regs.update(zip(op.dsts, items, strict=True))


def _built(op: ops.Build, regs: dict[int, Any]) -> Any:
    items: list[Any] = []
    for item, starred in zip(op.items, op.starred or (False,) * len(op.items), strict=True):
        items += regs[item] if starred else [regs[item]]
    if op.kind == "text":
        return Unknown() if any(isinstance(item, Unknown) for item in items) else "".join(map(format, items))
    if op.kind == "format":
        return Unknown()
    if op.kind in {"repr", "str", "ascii"}:
        return getattr(builtins, op.kind)(*items)
    if op.kind == "slice":
        return slice(*items)
    return {"tuple": tuple, "list": list, "set": set}[op.kind](items)


def fits(pattern: ops.Pattern, value: Any, regs: dict[int, Any]) -> bool:
    """Return whether a value fits a pattern, as Python has it."""
    match pattern.kind:
        case "any":
            fitting = True
        case "value":
            fitting = value == regs[pattern.reg]
        case "singleton":
            fitting = value is regs[pattern.reg]
        case "or":
            fitting = any(fits(item, value, regs) for item in pattern.items)
        case "sequence":
            fitting = isinstance(value, list | tuple) and _sequence_fits(pattern, list(value), regs)
        case "mapping":
            fitting = isinstance(value, dict) and _mapping_fits(pattern, value, regs)
        case "class":
            kind = regs[pattern.reg]
            names = (
                *getattr(kind, "__match_args__", ())[: len(pattern.items) - len(pattern.names)],
                *pattern.names,
            )
            parts = [getattr(value, name) for name in names] if isinstance(value, kind) else None
            fitting = parts is not None and _each_fits(pattern.items, parts, regs)
    if fitting and pattern.capture >= 0:
        regs[pattern.capture] = value
    return fitting


def _each_fits(patterns: tuple[ops.Pattern, ...], values: list[Any], regs: dict[int, Any]) -> bool:
    return len(patterns) == len(values) and all(map(fits, patterns, values, [regs] * len(values)))


def _sequence_fits(pattern: ops.Pattern, value: list[Any], regs: dict[int, Any]) -> bool:
    if pattern.star >= 0:
        end = len(value) - (len(pattern.items) - pattern.star - 1)
        if end < pattern.star:
            return False
        value = [*value[: pattern.star], value[pattern.star : end], *value[end:]]
    return _each_fits(pattern.items, value, regs)


def _mapping_fits(pattern: ops.Pattern, value: dict[Any, Any], regs: dict[int, Any]) -> bool:
    keys = [regs[key] for key in pattern.keys]
    if any(key not in value for key in keys):
        return False
    if pattern.rest >= 0:
        regs[pattern.rest] = {key: held for key, held in value.items() if key not in keys}
    return _each_fits(pattern.items, [value[key] for key in keys], regs)


def _built_dict(op: ops.BuildDict, regs: dict[int, Any]) -> dict[Any, Any]:
    result: dict[Any, Any] = {}
    for key, value in zip(op.keys, op.values, strict=True):
        result.update(regs[value] if key < 0 else {regs[key]: regs[value]})
    return result
