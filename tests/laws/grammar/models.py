"""Classes of models and of datasets in random programs."""

from __future__ import annotations

from dataclasses import dataclass

from tests.laws.grammar.expressions import draw, effect, expression, seed
from tests.laws.grammar.scope import Scope, Thing, Writer, indented


@dataclass
class _Body:
    """What a model class is made of: the lines of its `__init__` and of its `forward`."""

    initial: list[str]
    passes: list[str]


def model_class(w: Writer, scope: Scope) -> list[str]:
    """Define a class of models; some inherit from another of the program, some build their parts in a hook."""
    name = w.name("Net")
    bases = [
        thing
        for thing in scope.all("factory")
        if thing.text.rpartition(".")[2].startswith("Net") and not thing.params
    ]
    base = w.choose(bases) if bases and w.has("inheritance") and w.chance(50) else None
    inner = scope.body("function", None)
    in_hook = w.has("inheritance") and w.chance(30)
    params = [Thing("part", "factory", 5)] if w.has("parameters") and not base and w.chance(25) else []
    inner.things += params

    def write() -> _Body:
        body = _Body(["super().__init__()"], [])
        if base:
            w.cost += base.cost
            if not in_hook:
                body.passes.append("x = super().forward(x)")
        for _ in range(w.below(4) if base else 1 + w.below(3)):
            _part(w, inner, body)
        return body

    body, cost = w.measured(write)
    if params:
        body.initial.append("self.given = part()")
        body.passes.append("x = self.given(x)")
    scope.things.append(Thing(name, "factory", cost + 5 * len(params), tuple(param.kind for param in params)))
    return _class_lines(
        w, name, base, body, ["self", *(param.text for param in params)], in_hook=in_hook and not params
    )


def _class_lines(
    w: Writer, name: str, base: Thing | None, body: _Body, heads: list[str], *, in_hook: bool
) -> list[str]:
    lines = [f"class {name}({base.text if base else 'nn.Module'}):"]
    if in_hook:
        called = [] if base else ["super().__init__()", "self.setup()"]
        if called:
            lines += ["    def __init__(self):", *indented(indented(called))]
        hook = [*(["getattr(super(), 'setup', list)()"] if base and w.chance(50) else []), *body.initial[1:]]
        lines += ["    def setup(self):", *indented(indented(hook))]
        if base:
            # Whether the base calls the hook is its business.
            body.passes = []
    else:
        lines += [f"    def __init__({', '.join(heads)}):", *indented(indented(body.initial))]
    if not (in_hook and base):
        lines += ["    def forward(self, x):", *indented(indented([*body.passes, "return x"]))]
    return lines


def _part(w: Writer, inner: Scope, body: _Body) -> None:
    """Add a layer, or something else that happens in a constructor."""
    choice = w.weighted(
        ((6, "layer"), (2, "model"), (1, "draw"), (1, "seed"), (1, "effect"), (1, "list"), (1, "weight"))
    )
    name = w.name("part")
    match choice:
        case "model" if w.has("submodels"):
            body.initial.append(f"self.{name} = {expression(w, inner, 'model')}")
        case "draw":
            body.initial.append(draw(w, inner))
            return
        case "seed" if w.has("seeds"):
            body.initial.append(seed(w, inner))
            return
        case "effect" if w.has("submodels"):
            body.initial.append(effect(w, inner))
            return
        case "list" if w.has("comprehensions"):
            body.initial.append(f"self.{name} = nn.ModuleList([nn.Linear(2, 2) for _ in range(2)])")
            body.passes += [f"for layer in self.{name}:", "    x = layer(x)"]
            return
        case "weight":
            body.initial.append(f"self.{name} = nn.Parameter(torch.rand(2))")
            body.passes.append(f"x = x * self.{name}")
            return
        case _:
            layers = ["nn.Linear(2, 2)", "nn.ReLU()", "nn.Linear(2, 2, bias=False)"]
            if w.has("forwards"):
                layers.append("nn.Dropout(0.5)")
            body.initial.append(f"self.{name} = {w.choose(layers)}")
    body.passes.append(f"x = self.{name}(x)")


def dataset_class(w: Writer, scope: Scope) -> list[str]:
    """Define a class of datasets with two items."""
    name = w.name("Dataset")
    inner = scope.body("function", None)
    making = [effect(w, inner)] if w.chance(30) else ["pass"]
    getting = [effect(w, inner)] if w.chance(60) else []
    scope.things.append(Thing(name, "dataset", 10))
    return [
        f"class {name}(torch.utils.data.Dataset):",
        "    def __init__(self):",
        *indented(indented(making)),
        "    def __len__(self):",
        "        return 2",
        "    def __getitem__(self, index):",
        *indented(indented([*getting, "return torch.zeros(2)"])),
    ]
