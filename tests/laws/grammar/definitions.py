"""Definitions of random programs: functions of every form, classes with attributes and methods, context managers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias

from tests.laws.grammar import expressions, objects, protocols, trainers
from tests.laws.grammar.expressions import effect, expression, model
from tests.laws.grammar.models import dataset_class, model_class
from tests.laws.grammar.scope import Kind, Scope, Thing, Writer, indented
from tests.laws.grammar.statements import Lines, block, returned, returning

Write: TypeAlias = Callable[[Writer, Scope], Lines]

_PARAMETERS: Final[tuple[Kind, ...]] = (
    "factory",
    "action",
    "model",
    "generator",
    "loader",
    "torch state",
    "models",
)


def definition(w: Writer, scope: Scope) -> Lines:
    """Define something, and make it known in the scope."""
    options = [(weight, write) for feature, weight, write in _DEFINITIONS if w.has(feature)]
    return ["", *w.weighted(options)(w, scope), ""]


# Functions.


def _action(w: Writer, scope: Scope) -> Lines:
    return _function(w, scope, "action", None)


def _factory(w: Writer, scope: Scope) -> Lines:
    return _function(w, scope, "factory", "model")


def _function(w: Writer, scope: Scope, kind: Kind, returns: Kind | None) -> Lines:
    name = w.name({"factory": "build", "action": "step"}[kind])
    inner = scope.body("function", returns)
    inner.in_try = raises = w.has("tries") and w.chance(20)
    params = parameters(w, inner)
    shared = _outer_name(w, scope, inner)

    def body() -> Lines:
        lines = [*shared, *block(w, inner)]
        return [*lines, *(returned(w, inner) if returns else [])]

    lines, cost = w.measured(body)
    heads = [f"{param.text}{_default(w, scope, param.kind)}" for param in params]
    required = tuple(param.kind for param, head in zip(params, heads, strict=True) if "=" not in head)
    head = f"def {name}({', '.join(sorted(heads, key=lambda text: '=' in text))}):"
    above = _decorators(w, scope, kind)
    scope.things.append(Thing(name, kind, cost + above[1], required, raises=raises))
    return [*above[0], head, *indented(lines)]


def parameters(w: Writer, inner: Scope) -> list[Thing]:
    """Choose parameters and make them known in the function's scope."""
    params: list[Thing] = []
    while w.has("parameters") and len(params) < 2 and w.chance(35):
        kind = w.choose(_PARAMETERS)
        if kind.split()[0] in {"numpy", "python"} and not w.has(kind.split()[0]):
            continue
        # What a parameter stands for is not known here; its cost is a guess.
        params.append(Thing(w.name("p"), kind, 5))
    inner.things += params
    inner.own += params
    return params


def _default(w: Writer, scope: Scope, kind: Kind) -> str:
    if not w.has("defaults") or not w.chance(40):
        return ""
    return f"={expression(w, scope, kind)}"


def _outer_name(w: Writer, scope: Scope, inner: Scope) -> Lines:
    """Let the function assign to a variable of the scope around it."""
    kinds = {"model", "factory", "action", "torch state"}
    there = [thing for thing in scope.own if thing.kind in kinds and thing.text.isidentifier()]
    if not there or not w.has("globals") or not w.chance(50):
        return []
    thing = w.choose(there)
    inner.own.append(thing)
    return [f"{'nonlocal' if scope.function else 'global'} {thing.text}"]


def _decorators(w: Writer, scope: Scope, kind: Kind) -> tuple[Lines, int]:
    wrappers = scope.all("wrapper")
    if not wrappers or kind != "action" or not w.chance(40):
        return [], 0
    thing = w.choose(wrappers)
    return [f"@{thing.text}"], thing.cost


def _recursive(w: Writer, scope: Scope) -> Lines:
    """Define a function that calls itself a known number of times."""
    name = w.name("again")
    inner = scope.body("function", None)
    before, first = w.measured(lambda: block(w, inner, 2))
    after, second = w.measured(lambda: block(w, inner, 2))
    scope.things.append(Thing(f"(lambda: {name}(2))", "action", 3 * (first + second)))
    if not w.has("branches"):
        return [f"def {name}(n):", *indented([*before, f"[{name}(n - 1) for _ in range(min(n, 1))]", *after])]
    return [f"def {name}(n):", *indented([*before, "if n:", f"    {name}(n - 1)", *after])]


def _source(w: Writer, scope: Scope) -> Lines:
    """Define a generator function."""
    name = w.name("stream")
    inner = scope.body("generator", None)
    params = parameters(w, inner)

    def body() -> Lines:
        lines = [*block(w, inner, 2), f"yield {_yielded(w, inner)}"]
        if w.chance(50):
            looped = w.times(2, lambda: block(w, inner.block(in_loop=True), 2))
            lines += ["for _ in range(2):", *indented([*looped, f"yield {_yielded(w, inner)}"])]
        return [*lines, *block(w, inner, 2)]

    lines, cost = w.measured(body)
    scope.things.append(Thing(name, "source", cost, tuple(param.kind for param in params)))
    return [f"def {name}({', '.join(param.text for param in params)}):", *indented(lines)]


def _yielded(w: Writer, scope: Scope) -> str:
    return w.weighted(((3, lambda: "1"), (1, lambda: effect(w, scope)), (1, lambda: model(w, scope))))()


def _manager(w: Writer, scope: Scope) -> Lines:
    """Define a context manager as a generator."""
    name = w.name("around")
    inner = scope.body("manager", None)

    def body() -> Lines:
        save, restore = _saving(w, inner)
        before = [*save, *block(w, inner, 2)]
        after = [*block(w, inner, 2), *restore]
        if w.chance(70):
            return [*before, "try:", "    yield", "finally:", *indented(after)]
        return [*before, "yield", *after]

    lines, cost = w.measured(body)
    scope.things.append(Thing(name, "manager", cost))
    return ["@contextlib.contextmanager", f"def {name}():", *indented(lines)]


def _saving(w: Writer, inner: Scope) -> tuple[Lines, Lines]:
    """Return the two halves of saving and restoring a stream, or nothing."""
    if not w.has("states") or w.chance(40):
        return [], []
    stream, name = w.choose(w.streams()), w.name("state")
    return [f"{name} = {expressions.SAVES[stream]}"], [expressions.RESTORES[stream].format(name)]


def _wrapper(w: Writer, scope: Scope) -> Lines:
    """Define a decorator that does something around each call."""
    name = w.name("wrap")
    inner = scope.body("function", None)
    around, cost = w.measured(lambda: (block(w, inner, 1), block(w, inner, 1)))
    scope.things.append(Thing(name, "wrapper", cost))
    return [
        f"def {name}(function):",
        *([f"    {effect(w, scope)}"] if w.chance(20) else []),
        "    @functools.wraps(function)",
        "    def wrapped(*args, **kwargs):",
        *indented(indented([*around[0], "result = function(*args, **kwargs)", *around[1], "return result"])),
        "    return wrapped",
    ]


def _registered(w: Writer, scope: Scope) -> Lines:
    """Define a registry that a decorator fills."""
    registry, register = w.name("registry"), w.name("register")
    lines = [
        f"{registry} = {{}}",
        f"def {register}(name):",
        "    def add(function):",
        f"        {registry}[name] = function",
        "        return function",
        "    return add",
    ]
    cost = 1
    for key in "ab":
        inner = scope.body("function", "model")
        name = w.name("build")
        body, one = w.measured(partial(returning, w, inner))
        lines += [f'@{register}("{key}")', f"def {name}():", *indented(body)]
        scope.things.append(Thing(name, "factory", one))
        cost = max(cost, one)
    scope.things.append(Thing(registry, "registry", cost))
    return lines


# Classes.


def _class(w: Writer, scope: Scope) -> Lines:
    """Define a class that keeps things in attributes and works with them in methods."""
    name = w.name("Job")
    bases = [thing for thing in scope.all("class") if not thing.params and w.has("inheritance")]
    base = w.choose(bases) if bases and w.chance(50) else None
    maker = scope.body("function", None)
    params = [] if base else parameters(w, maker)
    members: dict[str, Thing] = {member.text: member for member in base.members} if base else {}
    held, cost = w.measured(lambda: _initialiser(w, maker, members, base))
    lines = [f"class {name}{f'({base.text})' if base else ''}:"]
    if w.has("attributes") and w.chance(30):
        thing = expressions.factory(w, scope)
        members["kept"] = Thing("kept", "factory", thing.cost)
        lines.append(f"    kept = staticmethod({thing.text})")
    heads = ["self", *(param.text for param in params)]
    lines += [f"    def __init__({', '.join(heads)}):", *indented(indented(held))]
    for _ in range(1 + w.below(3)):
        lines += _method(w, scope, members, base)
    if w.chance(30):
        lines += _special(w, scope, members)
    made = Thing(name, "class", cost, tuple(p.kind for p in params), tuple(members.values()))
    scope.things.append(made)
    return lines


def _initialiser(w: Writer, inner: Scope, members: dict[str, Thing], base: Thing | None) -> Lines:
    lines = ["super().__init__()"] if base else []
    w.cost += base.cost if base else 0
    if w.chance(40):
        lines += block(w, inner, 2)
    for _ in range(w.below(3)):
        kind: Kind = w.choose(("model", "factory", "generator", "loader"))
        value = expression(w, inner, kind)
        name = w.name("held")
        members[name] = Thing(name, kind, 5)
        lines.append(f"self.{name} = {value}")
    return lines or ["pass"]


def _method_scope(scope: Scope, members: dict[str, Thing], returns: Kind | None) -> Scope:
    inner = scope.body("function", returns)
    inner.things.append(Thing("self", "object", 1, (), tuple(members.values())))
    return inner


def _method(w: Writer, scope: Scope, members: dict[str, Thing], base: Thing | None) -> Lines:
    """Write a method, a property, or an override of a method of the base that may call it."""
    inherited = [m for m in base.members if m.text.startswith("run") and not m.params] if base else []
    inner = _method_scope(scope, members, None)
    if inherited and w.chance(50):
        over = w.choose(inherited)
        inner.things[-1] = replace(
            inner.things[-1], members=tuple(m for m in members.values() if m.text != over.text)
        )
        body, cost = w.measured(lambda: block(w, inner, 2))
        if w.chance(60):
            body.append(f"super().{over.text}()")
        members[over.text] = replace(over, cost=over.cost + cost)
        return [f"    def {over.text}(self):", *indented(indented(body))]
    if w.has("factories") and w.chance(40):
        inner = _method_scope(scope, members, "model")
        name = w.name("make")
        body, cost = w.measured(lambda: [*block(w, inner, 2), *returned(w, inner)])
        as_property = w.chance(25)
        members[name] = Thing(name, "model" if as_property else "factory", cost)
        return [
            *(["    @property"] if as_property else []),
            f"    def {name}(self):",
            *indented(indented(body)),
        ]
    name = w.name("run")
    params = parameters(w, inner)
    body, cost = w.measured(lambda: block(w, inner, 3))
    members[name] = Thing(name, "action", cost, tuple(param.kind for param in params))
    heads = ["self", *(param.text for param in params)]
    return [f"    def {name}({', '.join(heads)}):", *indented(indented(body))]


def _special(w: Writer, scope: Scope, members: dict[str, Thing]) -> Lines:
    inner = _method_scope(scope, members, None)
    body, cost = w.measured(lambda: block(w, inner, 2))
    members["__call__"] = Thing("__call__", "action", cost)
    return ["    def __call__(self):", *indented(indented(body))]


_DEFINITIONS: Final[tuple[tuple[str, int, Write], ...]] = (
    ("", 6, _action),
    ("factories", 6, _factory),
    ("models", 8, model_class),
    ("sources", 4, _source),
    ("recursion", 1, _recursive),
    ("managers", 4, _manager),
    ("wrappers", 3, _wrapper),
    ("registries", 2, _registered),
    ("classes", 7, _class),
    ("datasets", 3, dataset_class),
    ("class managers", 3, objects.class_manager),
    ("iterables", 2, objects.iterable),
    ("iterables", 2, objects.indexable),
    ("dataclasses", 3, objects.dataclass),
    ("caches", 2, objects.cached),
    ("class methods", 3, objects.class_methods),
    ("trainers", 4, trainers.trainer),
    ("lazy models", 4, trainers.lazy),
    ("hooks", 4, trainers.hooked),
    ("plugins", 3, trainers.registry),
    ("isolation", 3, trainers.isolated),
    ("mixins", 4, protocols.mixed),
    ("wrapping", 4, protocols.wrapping),
    ("steps", 4, protocols.stepped),
    ("accessors", 4, protocols.accessed),
    ("sizes", 4, protocols.sized),
    ("async streams", 3, protocols.streamed),
    ("zoos", 4, protocols.zoo),
    ("template trainers", 4, protocols.trained),
)
