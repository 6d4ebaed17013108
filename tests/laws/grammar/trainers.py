"""Definitions of random programs that training scripts are made of: trainers, lazily built models, bases with hooks."""

from __future__ import annotations

from functools import partial

from tests.laws.grammar import expressions
from tests.laws.grammar.expressions import action, effect, model
from tests.laws.grammar.scope import Scope, Thing, Writer, indented
from tests.laws.grammar.statements import Lines, block, returned, returning


def trainer(w: Writer, scope: Scope) -> Lines:
    """Define a class that keeps callbacks and calls them around its work."""
    name, method = w.name("Trainer"), w.name("run")
    inner = scope.body("function", None)
    work, cost = w.measured(lambda: block(w, inner, 2))
    held = [action(w, scope) for _ in range(1 + w.below(2))]
    cost += 2 * sum(each.cost for each in held)
    call = w.choose(("callback()", "list(map(lambda each: each(), [callback]))", "callback.__call__()"))
    scope.things.append(Thing(name, "class", 1, (), (Thing(method, "action", cost),)))
    return [
        f"class {name}:",
        "    def __init__(self):",
        "        self.callbacks = []",
        *(f"        self.add({each.text})" for each in held),
        "    def add(self, callback):",
        "        self.callbacks.append(callback)",
        "        return self",
        f"    def {method}(self):",
        *indented(indented([*work, "for callback in self.callbacks:", f"    {call}"])),
    ]


def lazy(w: Writer, scope: Scope) -> Lines:
    """Define a class whose model is built when it is first asked for."""
    name, net = w.name("Holder"), w.name("net")
    inner = scope.body("function", None)
    before, cost = w.measured(lambda: [*block(w, inner, 1), f"self._net = {model(w, inner, 1)}"])
    members = (Thing(net, "model", cost),)
    scope.things.append(Thing(name, "class", 1, (), members))
    if w.chance(40):
        made, more = w.measured(lambda: [*block(w, inner, 1), *returned(w, scope.body("function", "model"))])
        scope.things[-1] = Thing(name, "class", 1, (), (Thing(net, "model", more),))
        return [
            f"class {name}:",
            "    @functools.cached_property",
            f"    def {net}(self):",
            *indented(indented(made)),
        ]
    return [
        f"class {name}:",
        "    def __init__(self):",
        "        self._net = None",
        "    @property",
        f"    def {net}(self):",
        "        if self._net is None:",
        *indented(indented(indented(before))),
        "        return self._net",
    ]


def hooked(w: Writer, scope: Scope) -> Lines:
    """Define a base class that calls what its subclass defines."""
    base, name = w.name("Base"), w.name("Task")
    first, second = scope.body("function", "model"), scope.body("function", None)
    build, cost = w.measured(lambda: [*block(w, first, 2), *returned(w, first)])
    setup, more = w.measured(lambda: block(w, second, 2))
    order = ["self.setup()", "self.net = self.build()"]
    order = order[::-1] if w.chance(50) else order
    scope.things.append(
        Thing(name, "class", cost + more, (), (Thing("net", "model"), Thing("setup", "action", more)))
    )
    return [
        f"class {base}(abc.ABC):",
        "    def __init__(self):",
        *indented(indented(order)),
        "    @abc.abstractmethod",
        "    def build(self):",
        "        ...",
        "    def setup(self):",
        "        pass",
        f"class {name}({base}):",
        "    def build(self):",
        *indented(indented(build)),
        *(["    def setup(self):", *indented(indented(setup))] if w.chance(60) else []),
    ]


def registry(w: Writer, scope: Scope) -> Lines:
    """Define a base class that knows its subclasses by name."""
    base = w.name("Plugin")
    lines = [
        f"class {base}:",
        "    known = {}",
        "    def __init_subclass__(cls, **kwargs):",
        "        super().__init_subclass__(**kwargs)",
        "        cls.known[cls.__name__] = cls",
    ]
    for _ in range(2):
        inner = scope.body("function", "model")
        body, cost = w.measured(partial(returning, w, inner))
        name = w.name("Plug")
        lines += [f"class {name}({base}):", "    def make(self):", *indented(indented(body))]
        scope.things.append(Thing(f'{base}.known["{name}"]().make', "factory", cost))
    return lines


def isolated(w: Writer, scope: Scope) -> Lines:
    """Define a manager that takes the streams back to where they were."""
    name = w.name("Isolated")
    streams = w.streams()
    inner = scope.body("function", None)
    body, cost = w.measured(lambda: [effect(w, inner)] if w.chance(50) else [])
    scope.things.append(Thing(name, "manager", cost))
    saves = [f"self.{stream} = {expressions.SAVES[stream]}" for stream in streams]
    restores = [expressions.RESTORES[stream].format(f"self.{stream}") for stream in streams]
    return [
        f"class {name}:",
        "    def __enter__(self):",
        *indented(indented([*saves, *body, "return self"])),
        "    def __exit__(self, kind, error, trace):",
        *indented(indented(restores)),
    ]
