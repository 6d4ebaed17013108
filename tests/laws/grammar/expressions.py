"""Expressions of random programs: draws, models, factories and whatever else a statement needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from tests.laws.grammar.scope import COST, Kind, Scope, Thing, Writer

Write: TypeAlias = Callable[[Writer, Scope], str]

DRAWS: Final = {
    "torch": (
        "torch.rand(2)",
        "torch.randn(1, 2)",
        "torch.randperm(4)",
        "torch.zeros(2).uniform_()",
        "nn.init.normal_(torch.empty(2))",
        "nn.functional.dropout(torch.ones(4))",
        "torch.randint(9, (2,))",
        "torch.bernoulli(torch.full((2,), 0.5))",
        "torch.distributions.Normal(0.0, 1.0).sample()",
        "torch.multinomial(torch.ones(3), 2)",
        "torch.utils.data.random_split(range(4), [2, 2])",
    ),
    "numpy": (
        "np.random.rand(2)",
        "np.random.permutation(4)",
        "np.random.uniform(0.0, 1.0)",
        "np.random.shuffle([1, 2])",
    ),
    "python": (
        "random.random()",
        "random.choice([1, 2, 3])",
        "random.sample(range(5), 2)",
        "random.shuffle([1, 2])",
    ),
}
QUIET: Final = (
    "torch.zeros(2)",
    "torch.rand(2, generator=torch.Generator().manual_seed(0))",
    "np.random.default_rng(0).normal()",
    "random.Random(0).random()",
    "nn.functional.dropout(torch.ones(4), training=False)",
    "nn.init.zeros_(torch.empty(2))",
    "torch.utils.data.random_split(range(4), [2, 2], generator=torch.Generator().manual_seed(0))",
    "np.random.RandomState(0).rand(2)",
    "nn.Linear(2, 2, device='meta')",
)
SEEDS: Final = {
    "torch": (
        "torch.manual_seed({})",
        "torch.random.manual_seed({})",
        "torch.default_generator.manual_seed({})",
    ),
    "numpy": ("np.random.seed({})",),
    "python": ("random.seed({})",),
}
SAVES: Final = {
    "torch": "torch.get_rng_state()",
    "numpy": "np.random.get_state()",
    "python": "random.getstate()",
}
RESTORES: Final = {
    "torch": "torch.set_rng_state({})",
    "numpy": "np.random.set_state({})",
    "python": "random.setstate({})",
}

#: Models within models from which on only factories without arguments are called: arguments are models again.
NESTING: Final = 12


def draw(w: Writer, scope: Scope) -> str:
    """Write an expression that draws from a stream."""
    return w.choose(DRAWS[w.choose(w.streams())])


def quiet(w: Writer, scope: Scope) -> str:
    """Write an expression that looks like a draw and is none."""
    generators = scope.all("generator")
    if generators and w.chance(50):
        return f"torch.rand(2, generator={w.choose(generators).text})"
    return w.choose(QUIET)


def seed(w: Writer, scope: Scope) -> str:
    """Write a call that seeds one stream."""
    return w.choose(SEEDS[w.choose(w.streams())]).format(w.number())


def call(w: Writer, scope: Scope, thing: Thing) -> str:
    """Write a call of a thing, with arguments for its parameters."""
    w.cost += thing.cost
    given = [expression(w, scope, kind) for kind in thing.params]
    if given and w.chance(20):
        return f"{thing.text}(*[{', '.join(given)}])"
    return f"{thing.text}({', '.join(given)})"


def callables(w: Writer, scope: Scope, *kinds: Kind, plain: bool = False) -> list[Thing]:
    """Return what can be called here and paid for; `plain`: without arguments, so that it can be passed on."""
    found = w.affordable(scope.all(*kinds))
    # Arguments may have to be built: only what needs few is worth it.
    return [thing for thing in found if not thing.params] if plain else found


def expression(w: Writer, scope: Scope, kind: Kind) -> str:
    """Write an expression of a kind, from what there is if possible."""
    there = scope.all(kind)
    match kind:
        case "model":
            return (
                w.choose([thing.text for thing in there[-3:]]) if there and w.chance(50) else model(w, scope)
            )
        case "factory":
            return w.pays(factory(w, scope))
        case "action":
            return w.pays(action(w, scope))
        case _ if there:
            return w.choose(there[-3:]).text
        case "generator":
            return f"torch.Generator().manual_seed({w.number()})"
        case "models":
            return f"[{model(w, scope)}, {model(w, scope)}]"
        case "loader":
            return loader(w, scope)
        case "torch state" | "numpy state" | "python state":
            return SAVES[kind.split()[0]]
        case "iterator":
            return iterator(w, scope).text
        case _:
            raise AssertionError(f"nothing asks for a {kind} that is not there")


# Models.


def model(w: Writer, scope: Scope, depth: int = 0) -> str:
    """Write the construction of a model; from `depth` 2 on a simple one."""
    w.nesting += 1
    written = _model(w, scope, max(depth, w.nesting - 1))
    w.nesting -= 1
    return written


def _model(w: Writer, scope: Scope, depth: int) -> str:
    options: list[tuple[int, Write]] = [(4, lambda w, s: "nn.Linear(2, 2)")]
    makers = callables(w, scope, "factory", plain=w.nesting > NESTING)
    if makers:
        options.append((8, lambda w, s: call(w, s, w.choose(makers))))
    if depth < 2:
        options.append(
            (2, lambda w, s: f"nn.Sequential({model(w, s, depth + 1)}, {_layer(w, s, depth + 1)})")
        )
        options.append((1, lambda w, s: f"{model(w, s, depth + 1)}.{w.choose(('eval', 'train'))}()"))
        if w.has("wholes"):
            options.append((2, _whole))
        if w.has("comprehensions"):
            options.append((1, _starred))
        if w.has("branches"):
            options.append((1, lambda w, s: f"({model(w, s, 2)} if {w.decide()} else {model(w, s, 2)})"))
        if w.has("lambdas"):
            options.append((1, lambda w, s: f"(lambda: {model(w, s, 2)})()"))
        if w.has("registries"):
            options.append((2, _registered))
    if w.has("copies") and scope.all("model"):
        options.append((1, lambda w, s: f"copy.deepcopy({w.choose(s.all('model')).text})"))
    w.cost += 1
    return w.weighted(options)(w, scope)


def _layer(w: Writer, scope: Scope, depth: int) -> str:
    options = ["nn.ReLU()", "nn.LayerNorm(2)"]
    if w.has("forwards"):
        options.append("nn.Dropout(0.5)")
    return w.choose(options) if w.chance(50) else model(w, scope, depth)


def _whole(w: Writer, scope: Scope) -> str:
    """Write a model handed through something that draws nothing."""
    form = w.choose(("nn.DataParallel({})", "{}.to('cpu')", "nn.ModuleList([{}])[0]", "[{}, 1][0]"))
    return form.format(model(w, scope, 2))


def _starred(w: Writer, scope: Scope) -> str:
    inner = w.times(2, lambda: model(w, scope, 2))
    return f"nn.Sequential(*[{inner} for _ in range(2)])"


def _registered(w: Writer, scope: Scope) -> str:
    registries = scope.all("registry")
    if registries:
        return f'{w.pays(w.choose(registries))}["{w.choose("ab")}"]()'
    first, second = factory(w, scope), factory(w, scope)
    w.cost += max(first.cost, second.cost)
    return f'{{"a": {first.text}, "b": {second.text}}}["{w.choose("ab")}"]()'


# Things that are called later.


def factory(w: Writer, scope: Scope) -> Thing:
    """Write a callable that returns a model when called without arguments; its cost is that of one call."""
    options: list[tuple[int, Callable[[Writer, Scope], Thing]]] = []
    plain = callables(w, scope, "factory", plain=True)
    if plain:
        options.append((4, lambda w, s: w.choose(plain)))
    if w.has("lambdas"):
        options.append((2, lambda w, s: _later(w, s, "lambda: ", "")))
    if w.has("partials"):
        options.append((1, lambda w, s: Thing("functools.partial(nn.Linear, 2, 2)", "factory")))
        bound = callables(w, scope, "factory")
        if any(thing.params for thing in bound):
            options.append((2, lambda w, s: _bound(w, s, w.choose([t for t in bound if t.params]))))
    options.append((1, lambda w, s: _later(w, s, "lambda: ", "")))
    return w.weighted(options)(w, scope)


def _later(w: Writer, scope: Scope, before: str, after: str) -> Thing:
    written, cost = w.measured(lambda: model(w, scope, 1))
    return Thing(f"({before}{written}{after})", "factory", cost)


def _bound(w: Writer, scope: Scope, thing: Thing) -> Thing:
    given = ", ".join(expression(w, scope, kind) for kind in thing.params)
    return Thing(f"functools.partial({thing.text}, {given})", thing.kind, thing.cost)


def action(w: Writer, scope: Scope) -> Thing:
    """Write a callable that may do anything when called without arguments."""
    options: list[tuple[int, Callable[[Writer, Scope], Thing]]] = []
    plain = callables(w, scope, "action", plain=True)
    if plain:
        options.append((4, lambda w, s: w.choose(plain)))
    wrappers = w.affordable(scope.all("wrapper"))
    if wrappers and plain:
        options.append((2, lambda w, s: _wrapped(w.choose(wrappers), w.choose(plain))))
    if w.has("lambdas"):
        options.append((2, lambda w, s: Thing(f"(lambda: {effect(w, s)})", "action", 2)))
    if w.has("factories"):
        options.append((1, factory))
    options.append((1, lambda w, s: Thing("functools.partial(torch.rand, 2)", "action")))
    return w.weighted(options)(w, scope)


def _wrapped(wrapper: Thing, inner: Thing) -> Thing:
    return Thing(f"{wrapper.text}({inner.text})", "action", wrapper.cost + 2 * inner.cost)


def effect(w: Writer, scope: Scope) -> str:
    """Write an expression that does something to streams, or only looks so."""
    options: list[tuple[int, Write]] = [(4, draw)]
    if w.has("seeds"):
        options.append((3, seed))
    if w.has("quiet draws"):
        options.append((1, quiet))
    actions = callables(w, scope, "action")
    if actions:
        options.append((6, lambda w, s: call(w, s, w.choose(actions))))
    if w.has("factories") or not actions:
        options.append((1, model))
    if w.has("forwards") and scope.all("model"):
        options.append((3, forward))
    if w.has("branches"):
        options.append((1, lambda w, s: f"{w.decide()} and {draw(w, s)}"))
    return w.weighted(options)(w, scope)


def forward(w: Writer, scope: Scope) -> str:
    """Write a forward pass of a model."""
    thing = w.choose(scope.all("model")[-4:])
    w.cost += thing.cost
    return f"{thing.text}(torch.zeros(1, 2))"


# What is iterated.


def loader(w: Writer, scope: Scope) -> str:
    """Write a loader of tensors of width 2."""
    datasets = scope.all("dataset")
    source = f"{w.pays(w.choose(datasets))}()" if datasets and w.chance(60) else "torch.zeros(2, 2)"
    generators = scope.all("generator")
    options = ["", ", shuffle=True"]
    if source == "torch.zeros(2, 2)" and w.has("splits") and w.chance(50):
        source = "torch.utils.data.random_split(torch.zeros(4, 2), [2, 2])[0]"
    if generators:
        options.append(f", generator={w.choose(generators).text}")
    return f"DataLoader({source}{w.choose(options)})"


def iterator(w: Writer, scope: Scope) -> Thing:
    """Write an iterator that has not begun; its cost is that of going over it."""
    options: list[tuple[int, Callable[[Writer, Scope], Thing]]] = []
    sources = [thing for thing in callables(w, scope, "source") if 2 * thing.cost + w.cost < COST]
    if sources:
        options.append((6, lambda w, s: _called(w, s, w.choose(sources))))
    options.append((2, _generator_expression))
    actions = callables(w, scope, "action", plain=True)
    if actions:
        options.append((1, lambda w, s: _mapped(w.choose(actions))))
    return w.weighted(options)(w, scope)


def _called(w: Writer, scope: Scope, source: Thing) -> Thing:
    given = ", ".join(expression(w, scope, kind) for kind in source.params)
    return Thing(f"{source.text}({given})", "iterator", source.cost)


def _generator_expression(w: Writer, scope: Scope) -> Thing:
    written, cost = w.measured(lambda: effect(w, scope))
    return Thing(f"({written} for _ in range(2))", "iterator", 2 * cost)


def _mapped(thing: Thing) -> Thing:
    return Thing(f"map(lambda _: {thing.text}(), range(2))", "iterator", 2 * thing.cost)
