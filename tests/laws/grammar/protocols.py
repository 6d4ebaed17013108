"""Definitions of broad random programs: classes that work together, and what Python calls of them by itself."""

from __future__ import annotations

from tests.laws.grammar.expressions import effect, model
from tests.laws.grammar.scope import Scope, Thing, Writer, indented
from tests.laws.grammar.statements import Lines, block, returning


def mixed(w: Writer, scope: Scope) -> Lines:
    """Define mixins that call one another through `super`, and a class of them."""
    first, second, base, name = (w.name(stem) for stem in ("Logs", "Saves", "Plain", "Task"))
    parts = [w.measured(lambda: block(w, scope.body("function", None), 1)) for _ in range(4)]
    cost = sum(each for _, each in parts)
    order = [first, second] if w.chance(50) else [second, first]
    bodies = [indented(indented(lines)) for lines, _ in parts]
    up = "super().__init__(*args, **kwargs)"
    scope.things.append(Thing(name, "class", cost, (), (Thing("step", "action", cost),)))
    return [
        f"class {base}:",
        "    def __init__(self, n=1):",
        "        self.n = n",
        "    def step(self):",
        *bodies[0],
        f"class {first}:",
        "    def __init__(self, *args, **kwargs):",
        *(indented(indented([up])) + bodies[1] if w.chance(50) else bodies[1] + indented(indented([up]))),
        "    def step(self):",
        *bodies[2],
        *(["        super().step()"] if w.chance(60) else []),
        f"class {second}:",
        "    def step(self):",
        "        super().step()",
        *bodies[3],
        f"class {name}({', '.join(order)}, {base}):",
        "    pass",
    ]


def wrapping(w: Writer, scope: Scope) -> Lines:
    """Define a class that hands what it lacks on to another object."""
    inner, outer, obj = w.name("Env"), w.name("Wrapper"), w.name("env")
    step, cost = w.measured(lambda: block(w, scope.body("function", None), 2))
    reset, more = w.measured(lambda: block(w, scope.body("function", None), 1))
    scope.things += [
        Thing(f"{obj}.step", "action", cost),
        Thing(f"{obj}.reset", "action", cost + more),
    ]
    return [
        f"class {inner}:",
        "    def step(self):",
        *indented(indented(step)),
        "    def reset(self):",
        *indented(indented(reset)),
        f"class {outer}:",
        "    def __init__(self, env):",
        "        self.env = env",
        "    def __getattr__(self, name):",
        "        if name.startswith('_'):",
        "            raise AttributeError(name)",
        "        return getattr(self.env, name)",
        "    def reset(self):",
        "        self.step()",
        f"        return {w.choose(('self.env', 'super().__getattribute__(chr(101) + chr(110) + chr(118))'))}.reset()",
        f"{obj} = {outer}({w.choose((f'{inner}()', f'{outer}({inner}())'))})",
    ]


def stepped(w: Writer, scope: Scope) -> Lines:
    """Define an iterator as a class, with a known number of steps."""
    name, turns = w.name("Steps"), w.below(3)
    body, cost = w.measured(lambda: block(w, scope.body("function", None), 1))
    scope.things.append(Thing(f"(lambda: iter({name}()))", "source", 3 * cost))
    return [
        f"class {name}:",
        "    def __init__(self):",
        "        self.at = 0",
        "    def __iter__(self):",
        "        return self",
        "    def __next__(self):",
        f"        if self.at >= {turns}:",
        "            raise StopIteration",
        "        self.at += 1",
        *indented(indented(body)),
        "        return self.at",
    ]


def accessed(w: Writer, scope: Scope) -> Lines:
    """Define a class with a property that can be set, and methods that give the object back."""
    name, obj = w.name("Builder"), w.name("builder")
    (got, set_, ran), cost = w.measured(
        lambda: tuple(block(w, scope.body("function", None), 1) for _ in range(3))
    )
    scope.things.append(Thing(f"{name}().configure().run", "action", cost))
    uses = (f"{obj}.rate = 2", f"{obj}.rate", f"{obj}.configure().run()", f"{obj}.rate += 1", f"{name}.rate")
    return [
        f"class {name}:",
        "    _rate = 1",
        "    @property",
        "    def rate(self):",
        *indented(indented([*got, "return self._rate"])),
        "    @rate.setter",
        "    def rate(self, value):",
        *indented(indented([*set_, "self._rate = value"])),
        "    def configure(self, **options):",
        "        for key, value in options.items():",
        "            setattr(self, key, value)",
        "        return self",
        "    def run(self):",
        *indented(indented([*ran, "return self"])),
        f"{obj} = {name}()",
        w.choose(uses),
        w.choose((f"{obj}.configure(rate=3)", f"{obj}.configure(other=3).run()", f"{obj}.run().run()")),
    ]


def sized(w: Writer, scope: Scope) -> Lines:
    """Define a model class that is made from a list of sizes, with defaults and options."""
    name = w.name("Mlp")
    before, cost = w.measured(lambda: [effect(w, scope.body("function", None))] if w.chance(30) else [])
    loop = w.choose(
        (
            ["for a, b in zip(sizes[:-1], sizes[1:]):", "    layers += [nn.Linear(a, b), act()]"],
            ["for i in range(len(sizes) - 1):", "    layers.append(nn.Linear(sizes[i], sizes[i + 1]))"],
            ["layers = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]"],
        )
    )
    given = w.choose(
        ("", "(2, 2)", "[2, 3, 2], act=nn.Tanh", "*[(2, 2)]", "**{'sizes': (2, 2)}", "head=False")
    )
    scope.things.append(Thing(f"(lambda: {name}({given}))", "factory", cost + 3))
    return [
        f"class {name}(nn.Module):",
        "    def __init__(self, sizes=(2, 4, 2), act=nn.ReLU, *, head=True):",
        "        super().__init__()",
        *indented(indented(before)),
        "        layers = []",
        *indented(indented(loop)),
        "        self.body = nn.Sequential(*layers)",
        "        if head:",
        "            self.head = nn.Linear(2, 2)",
        "    def forward(self, x):",
        "        x = self.body(x)",
        "        return self.head(x) if hasattr(self, 'head') else x",
    ]


def streamed(w: Writer, scope: Scope) -> Lines:
    """Define an asynchronous generator and a coroutine that goes through it, in an asynchronous manager."""
    source, manager, main = w.name("ticks"), w.name("session"), w.name("main")
    parts = [block(w, scope.body("function", None), 1) for _ in range(4)]
    return [
        f"async def {source}():",
        "    for i in range(2):",
        *indented(indented(parts[0])),
        "        yield i",
        "@contextlib.asynccontextmanager",
        f"async def {manager}():",
        *indented(parts[1]),
        "    yield 1",
        *indented(parts[2]),
        f"async def {main}():",
        f"    async with {manager}() as held:",
        f"        async for i in {source}():",
        *indented(indented(indented(parts[3]))),
        "    await asyncio.sleep(0)",
        f"asyncio.run({main}())" if not scope.function else f"{main}().close()",
    ]


def zoo(w: Writer, scope: Scope) -> Lines:
    """Define a registry as a class, filled by its own decorator, and a function that builds from a configuration."""
    name, build = w.name("Registry"), w.name("create")
    one, other = scope.body("function", "model"), scope.body("function", "model")
    first, cost = w.measured(lambda: returning(w, one))
    second, more = w.measured(lambda: returning(w, other))
    scope.things += [
        Thing(f'(lambda: {build}({{"name": "small"}}))', "factory", cost),
        Thing(f'(lambda: {build}({{"name": "Large", "n": 2}}))', "factory", more),
    ]
    return [
        f"class {name}:",
        "    def __init__(self):",
        "        self._known = {}",
        "    def register(self, name=None):",
        "        def add(function):",
        "            self._known[name or function.__name__] = function",
        "            return function",
        "        return add",
        "    def __contains__(self, name):",
        "        return name in self._known",
        "    def get(self, name):",
        "        if name not in self:",
        "            raise KeyError(name)",
        "        return self._known[name]",
        f"{name.lower()} = {name}()",
        f"@{name.lower()}.register()",
        "def small(n=1):",
        *indented(first),
        f'@{name.lower()}.register("large")',
        "def big(n=1):",
        *indented(second),
        f"def {build}(cfg):",
        "    cfg = dict(cfg)",
        f'    return {name.lower()}.get(cfg.pop("name").lower())(**cfg)',
    ]


def trained(w: Writer, scope: Scope) -> Lines:
    """Define a trainer with hooks that a subclass overrides, and run it for an epoch or two."""
    base, name = w.name("BaseTrainer"), w.name("Trainer")
    parts = [block(w, scope.body("function", None), 1) for _ in range(3)]
    built = model(w, scope.body("function", None), 1)
    overridden = w.choose(("on_epoch", "setup", "finish"))
    when = ("self.setup()", "self.model = self.build()")
    return [
        f"class {base}:",
        "    epochs = 2",
        "    def __init__(self, **options):",
        "        self.__dict__.update(options)",
        "        self.model = None",
        "    def setup(self): ...",
        "    def on_epoch(self, epoch): ...",
        "    def finish(self): ...",
        "    def fit(self):",
        *indented(indented(list(when if w.chance(50) else when[::-1]))),
        "        for epoch in range(self.epochs):",
        "            self.on_epoch(epoch)",
        "            if epoch == 0:",
        *indented(indented(indented(indented(parts[0])))),
        "        self.finish()",
        "        return self.model",
        f"class {name}({base}):",
        "    def build(self):",
        *indented(indented(parts[1])),
        f"        return {built}",
        f"    def {overridden}(self{', epoch' if overridden == 'on_epoch' else ''}):",
        *indented(indented(parts[2])),
        f"{name}({w.choose(('', 'epochs=1', 'epochs=0'))}).fit()",
    ]
