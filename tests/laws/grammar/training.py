"""Statements that training scripts are made of: loops with optimisers, checkpoints, initialisation by hand, weights that are shared or averaged."""

from __future__ import annotations

from tests.laws.grammar import expressions
from tests.laws.grammar.expressions import draw, effect, expression, model
from tests.laws.grammar.scope import Scope, Thing, Writer, indented
from tests.laws.grammar.statements import Lines, block


def _linear(w: Writer, scope: Scope) -> tuple[Lines, str]:
    """Build a linear layer under a name of its own."""
    name = w.name("m")
    scope.things.append(Thing(name, "model"))
    return [f"{name} = nn.Linear(2, 2)"], name


def train(w: Writer, scope: Scope) -> Lines:
    """Train a model for two epochs, with something at the end of each."""
    lines, name = _linear(w, scope)
    loader = expression(w, scope, "loader") if w.has("loaders") else "torch.zeros(2, 1, 2)"
    optimiser, epoch, batch = w.name("optimizer"), w.name("epoch"), w.name("batch")
    inner = scope.block(in_loop=True)
    begin = w.weighted(
        (
            (2, list),
            (1, lambda: [f"torch.manual_seed({w.number()} + {epoch})"]),
            (1, lambda: [f"{name}.train()"]),
        )
    )
    first = begin()
    last = w.times(2, lambda: block(w, inner, 2))
    w.open_loops += "DataLoader" in loader or "loader" in loader
    step = [f"{optimiser}.zero_grad()", f"{name}({batch}).sum().backward()", f"{optimiser}.step()"]
    return [
        *lines,
        f"{optimiser} = torch.optim.{w.choose(('SGD', 'Adam'))}({name}.parameters(), lr=0.1)",
        f"for {epoch} in range(2):",
        *indented([*first, f"for {batch} in {loader}:", *indented(step), *last]),
    ]


def initialise(w: Writer, scope: Scope) -> Lines:
    """Initialise a layer again: by a function that `apply` calls, by its own method, or by name."""
    lines, name = _linear(w, scope)
    between = [effect(w, scope)] if w.chance(40) else []
    form = w.choose(("reset", "apply", "each", "zeros"))
    if form == "reset":
        return [*lines, *between, f"{name}.reset_parameters()"]
    if form == "zeros":
        return [*lines, *between, f"nn.init.zeros_({name}.weight)"]
    if form == "each":
        part = w.name("part")
        head = f"for {part} in {name}.parameters():"
        return [*lines, *between, head, f"    nn.init.normal_({part})"]
    function = w.name("init")
    return [
        f"def {function}(module):",
        "    if isinstance(module, nn.Linear):",
        "        nn.init.xavier_uniform_(module.weight)",
        *lines,
        *between,
        f"{name}.apply({function})",
    ]


def checkpoint(w: Writer, scope: Scope) -> Lines:
    """Save a model and a stream's state, do something, and go back to them."""
    stream = w.choose(w.streams())
    lines, name = _linear(w, scope)
    kept = w.name("checkpoint")
    between = block(w, scope.block(), 2)
    loaded = [f'{name}.load_state_dict({kept}["model"])'] if w.chance(60) else []
    return [
        *lines,
        f'{kept} = {{"model": {name}.state_dict(), "rng": {expressions.SAVES[stream]}}}',
        *between,
        *loaded,
        expressions.RESTORES[stream].format(f'{kept}["rng"]'),
    ]


def shared(w: Writer, scope: Scope) -> Lines:
    """Let two layers share a weight, or average one's weights in a copy."""
    lines, name = _linear(w, scope)
    other = w.name("m")
    if w.chance(50):
        scope.things.append(Thing(other, "model"))
        return [*lines, f"{other} = {name}", f"{other} = nn.Linear(2, 2)", f"{other}.weight = {name}.weight"]
    scope.things.append(Thing(other, "model"))
    average = [
        f"for p, q in zip({other}.parameters(), {name}.parameters()):",
        "    p.data.mul_(0.9).add_(q.data)",
    ]
    return [*lines, f"{other} = copy.deepcopy({name})", *block(w, scope, 1), *average]


def seed_all(w: Writer, scope: Scope) -> Lines:
    """Define a function that seeds several streams with its argument, and call it."""
    name = w.name("set_seed")
    lines = [expressions.SEEDS[stream][0].format("n") for stream in w.streams()]
    scope.things.append(Thing(f"(lambda: {name}({w.number()}))", "action", 2))
    form = w.choose(("{}({})", "[{}(i) for i in range({})]", "{}(n={})"))
    return [f"def {name}(n):", *indented(lines), form.format(name, w.number())]


def epochs(w: Writer, scope: Scope) -> Lines:
    """Loop a known number of times, with something that happens in one of the turns only."""
    at = w.name("epoch")
    turn = w.below(3)
    inner = scope.block(in_loop=True)
    always, once = w.times(3, lambda: block(w, inner, 2)), block(w, scope.block(), 2)
    test = w.choose((f"{at} == {turn}", f"{at} > {turn}", f"not {at}", f"{at} % 2", f"{at} != {turn}"))
    body = [f"if {test}:", *indented(once)]
    if w.chance(30):
        body += ["else:", *indented(block(w, scope.block(), 1))]
    body = [*always, *body] if w.chance(50) else [*body, *always]
    if w.chance(50):
        return [f"for {at} in range(3):", *indented(body)]
    return [f"{at} = 0", f"while {at} < 3:", *indented([*body, f"{at} += 1"])]


def flag(w: Writer, scope: Scope) -> Lines:
    """Decide by something that is known."""
    name = w.name("flag")
    value, test = w.choose(
        (
            ("False", "{}"),
            ("True", "not {}"),
            ("None", "{} is None"),
            ('"sgd"', '{} == "adam"'),
            ("[1]", "len({}) > 1"),
            ('{"on": True}', '{}["on"]'),
            ('{"on": 1}', '{}.get("off")'),
        )
    )
    lines = [f"{name} = {value}", f"if {test.format(name)}:", *indented(block(w, scope.block(), 2))]
    if w.chance(50):
        lines += ["else:", *indented(block(w, scope.block(), 2))]
    return lines


def unpack(w: Writer, scope: Scope) -> Lines:
    """Bind several names at once."""
    first, second = w.name("m"), w.name("m")
    form = w.choose(
        (
            "{a}, {b} = {x}, {y}",
            "{a} = {b} = {x}",
            "{a}, *_, {b} = [{x}, 1, {y}]",
            "{b} = ({a} := {x})",
            "({a}, _), {b} = ({x}, 0), {y}",
        )
    )
    line = form.format(a=first, b=second, x=model(w, scope, 1), y=model(w, scope, 1))
    scope.things += [Thing(first, "model"), Thing(second, "model")]
    return [line]


def by_name(w: Writer, scope: Scope) -> Lines:
    """Keep models under names, in a dict or a `ModuleDict`, and go over them."""
    name, key, value = w.name("nets"), w.name("k"), w.name("m")
    built = w.times(2, lambda: model(w, scope, 1))
    form = w.choose(
        (
            '{{key: {0} for key in ("a", "b")}}',
            '{{"a": {0}, "b": nn.Linear(2, 2)}}',
            'nn.ModuleDict({{"a": {0}, "b": nn.Linear(2, 2)}})',
        )
    )
    inner = scope.block(in_loop=True)
    inner.things.append(Thing(value, "model"))
    lines = [f"{name} = {form.format(built)}"]
    scope.things.append(Thing(f'{name}["a"]', "model"))
    if w.chance(60):
        lines += [f"for {key}, {value} in {name}.items():", *indented(w.times(2, lambda: block(w, inner, 2)))]
    return lines


def sampled(w: Writer, scope: Scope) -> Lines:
    """Go over a loader with a sampler, or over the sampler itself."""
    sampler = w.choose(
        (
            "torch.utils.data.RandomSampler(range(4))",
            "torch.utils.data.SequentialSampler(range(4))",
            "torch.utils.data.SubsetRandomSampler([0, 1])",
            "torch.utils.data.WeightedRandomSampler([0.5, 0.5], 2)",
            "torch.utils.data.RandomSampler(range(4), generator=torch.Generator())",
        )
    )
    form = w.choose(
        (
            "list({})",
            "list(DataLoader(range(4), sampler={}))",
            "next(iter(DataLoader(range(4), batch_size=2, sampler={})))",
        )
    )
    return [form.format(sampler)]


def caught(w: Writer, scope: Scope) -> Lines:
    """Raise an exception and catch it, with something before it and something that it leaves out."""
    before, after = block(w, scope.block(), 2), block(w, scope.block(), 1)
    error = w.choose(("ValueError", "KeyError", "RuntimeError"))
    raised = w.choose((f"raise {error}", f"raise {error}('no')"))
    if w.chance(30):
        head = f"with contextlib.suppress({error}):"
        return [head, *indented([*before, raised, *after])]
    wide = w.choose((error, "Exception", f"({error}, OSError)"))
    lines = [
        "try:",
        *indented([*before, raised, *after]),
        f"except {wide}:",
        *indented(block(w, scope.block(), 2)),
    ]
    if w.chance(30):
        lines += ["else:", *indented([draw(w, scope)])]
    return lines


def awaited(w: Writer, scope: Scope) -> Lines:
    """Define coroutines and run them."""
    inner, outer = w.name("work"), w.name("main")
    first, second = scope.body("function", None), scope.body("function", None)
    lines = [f"async def {inner}(n):", *indented(w.times(2, lambda: block(w, first, 2))), "    return n"]
    wait = w.choose((f"await {inner}(1)", f"await asyncio.gather({inner}(1), {inner}(2))", f"{inner}(1)"))
    if "gather" not in wait and wait.startswith("await"):
        wait = f"[await {inner}(i) for i in range(2)]" if w.chance(40) else wait
    close = [".close()"] if not wait.startswith(("await", "[")) else [""]
    lines += [f"async def {outer}():", *indented([*block(w, second, 1), wait + close[0]])]
    return [*lines, f"asyncio.run({outer}())"]


def stacked(w: Writer, scope: Scope) -> Lines:
    """Enter managers through a stack, and leave callbacks to its end."""
    name = w.name("stack")
    inner = scope.block()
    lines: Lines = []
    if w.has("forks") and w.chance(60):
        lines.append(f"{name}.enter_context(torch.random.fork_rng())")
    lines += block(w, inner, 2)
    if w.chance(60):
        lines.append(f"{name}.callback(lambda: {effect(w, scope)})")
    return [f"with contextlib.ExitStack() as {name}:", *indented([*lines, *block(w, inner, 1)])]


def counted(w: Writer, scope: Scope) -> Lines:
    """Define a function that does something else at its second call, and call it."""
    name, calls = w.name("tick"), w.name("calls")
    first, second = scope.body("function", None), scope.body("function", None)
    body = [
        f"if {calls}[0]:",
        *indented(block(w, first, 2)),
        "else:",
        *indented(block(w, second, 1)),
        f"{calls}[0] += 1",
    ]
    scope.things.append(Thing(name, "action", 10))
    w.cost += 20
    return [
        f"{calls} = [0]",
        f"def {name}():",
        *indented(body),
        f"{name}()",
        *([f"{name}()"] if w.chance(60) else []),
    ]
