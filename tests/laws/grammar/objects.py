"""Definitions that Python's own protocols call: managers with `__enter__`, iterables, dataclasses, cached functions, class methods."""

from __future__ import annotations

from tests.laws.grammar.expressions import effect, expression, factory
from tests.laws.grammar.scope import Scope, Thing, Writer, indented
from tests.laws.grammar.statements import Lines, block, returned


def class_manager(w: Writer, scope: Scope) -> Lines:
    """Define a context manager as a class."""
    name = w.name("Around")
    entering, leaving = scope.body("function", None), scope.body("function", None)
    (before, after), cost = w.measured(lambda: (block(w, entering, 2), block(w, leaving, 2)))
    scope.things.append(Thing(name, "manager", cost))
    return [
        f"class {name}:",
        "    def __enter__(self):",
        *indented(indented([*before, "return self"])),
        "    def __exit__(self, *exception):",
        *indented(indented([*after, "return False"])),
    ]


def iterable(w: Writer, scope: Scope) -> Lines:
    """Define a class whose objects are iterated."""
    name = w.name("Stream")
    inner = scope.body("generator", None)
    body, cost = w.measured(lambda: [*block(w, inner, 2), "yield 1", *block(w, inner, 2)])
    scope.things.append(Thing(f"(lambda: iter({name}()))", "source", cost))
    return [f"class {name}:", "    def __iter__(self):", *indented(indented(body))]


def indexable(w: Writer, scope: Scope) -> Lines:
    """Define a class whose objects give models between brackets."""
    name = w.name("Shelf")
    inner = scope.body("function", "model")
    body, cost = w.measured(lambda: [*block(w, inner, 2), *returned(w, inner)])
    scope.things.append(Thing(f'(lambda: {name}()["a"])', "factory", cost))
    return [f"class {name}:", "    def __getitem__(self, key):", *indented(indented(body))]


def dataclass(w: Writer, scope: Scope) -> Lines:
    """Define a dataclass some of whose fields are made for each object."""
    name = w.name("Config")
    fields, cost = w.measured(lambda: [factory(w, scope) for _ in range(1 + w.below(2))])
    lines = ["@dataclasses.dataclass", f"class {name}:"]
    members: list[Thing] = []
    for made in fields:
        member = Thing(w.name("held"), "model", 1)
        lines.append(f"    {member.text}: object = dataclasses.field(default_factory={made.text})")
        members.append(member)
        cost += made.cost
    if w.chance(30):
        inner = scope.body("function", None)
        inner.things.append(Thing("self", "object", 1, (), tuple(members)))
        body, more = w.measured(lambda: block(w, inner, 2))
        lines += ["    def __post_init__(self):", *indented(indented(body))]
        cost += more
    scope.things.append(Thing(name, "class", cost, (), tuple(members)))
    return lines


def cached(w: Writer, scope: Scope) -> Lines:
    """Define a function that remembers what it returned."""
    name = w.name("once")
    inner = scope.body("function", "model")
    body, cost = w.measured(lambda: [*block(w, inner, 2), *returned(w, inner)])
    scope.things.append(Thing(name, "factory", cost))
    return [f"@functools.{w.choose(('cache', 'lru_cache'))}", f"def {name}():", *indented(body)]


def class_methods(w: Writer, scope: Scope) -> Lines:
    """Define a class that is used without an object."""
    name = w.name("Zoo")
    inner = scope.body("function", "model")
    build, cost = w.measured(lambda: [*block(w, inner, 2), *returned(w, inner)])
    other = scope.body("function", None)
    act, more = w.measured(lambda: block(w, other, 2))
    kept = expression(w, scope, "model") if w.chance(30) else effect(w, scope)
    scope.things.append(Thing(f"{name}.build", "factory", cost))
    scope.things.append(Thing(f"{name}.act", "action", more))
    return [
        f"class {name}:",
        f"    kept = {kept}",
        "    @classmethod",
        "    def build(cls):",
        *indented(indented(build)),
        "    @staticmethod",
        "    def act():",
        *indented(indented(act)),
    ]
