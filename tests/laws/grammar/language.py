"""Statements of broad random programs: what Python itself decides, so that there is one way through it that can be known."""

from __future__ import annotations

from tests.laws.grammar.expressions import action, draw, effect, model, seed
from tests.laws.grammar.scope import Scope, Thing, Writer, indented
from tests.laws.grammar.statements import Lines, block


def otherwise(w: Writer, scope: Scope) -> Lines:
    """Loop with an `else`, which comes if nothing breaks; one of the turns may."""
    at, stop = w.name("i"), w.choose((1, 9))
    leave = w.choose(("break", "continue"))
    body = [*block(w, scope.block(in_loop=True), 1), f"if {at} == {stop}:", f"    {leave}"]
    if w.chance(40):
        body += block(w, scope.block(in_loop=True), 1)
    orelse = ["else:", *indented(block(w, scope.block(), 2))]
    w.cost += 3
    if w.chance(50):
        return [f"for {at} in range(3):", *indented(body), *orelse]
    return [f"{at} = 0", f"while ({at} := {at} + 1) < 3:", *indented(body), *orelse]


def guarded(w: Writer, scope: Scope) -> Lines:
    """Define a function that returns early for some arguments, and call it with known ones."""
    name, test, calls = w.choose(
        (
            ("n", "n == 0", ("0", "1", "")),
            ("kind", 'kind not in ("a", "b")', ('"a"', '"c"', "")),
            ("items", "not items", ("[]", "[1]", "")),
            ("flag", "flag is None", ("None", "False", "")),
            ("name", 'name.startswith("bn")', ('"bn1"', '"fc"', "")),
            ("rate", "rate <= 0", ("0.0", "0.5", "")),
        )
    )
    function = w.name("guard")
    inner = scope.body("function", None)
    early, late = w.measured(lambda: block(w, inner.block(), 1))[0], block(w, inner, 2)
    default = {"n": "0", "kind": '"a"', "items": "()", "flag": "None", "name": '"bn"', "rate": "0"}[name]
    scope.things.append(Thing(f"(lambda: {function}({w.choose(calls)}))", "action", 6))
    return [
        f"def {function}({name}={default}):",
        f"    if {test}:",
        *indented(indented([*(early if w.chance(40) else []), "return"])),
        *indented(late),
        f"{function}({w.choose(calls)})",
    ]


def configured(w: Writer, scope: Scope) -> Lines:
    """Decide by a configuration: a dataclass, a namespace, nested dicts, an enumeration or a parsed command line."""
    name = w.name("cfg")
    on = w.choose((True, False))
    form = w.choose(("dataclass", "namespace", "dict", "enum", "argparse", "nested", "replaced", "merged"))
    head, test = _configuration(w, form, name, on=on)
    lines = [*head, f"if {test}:", *indented(block(w, scope.block(), 2))]
    if w.chance(50):
        lines += ["else:", *indented(block(w, scope.block(), 2))]
    return lines


def _configuration(w: Writer, form: str, name: str, *, on: bool) -> tuple[Lines, str]:
    kind = w.name("Settings")
    match form:
        case "dataclass":
            lines = [
                "@dataclasses.dataclass",
                f"class {kind}:",
                "    warm: bool = False",
                "    seed: int = 3",
            ]
            return [*lines, f"{name} = {kind}({'warm=True' if on else ''})"], f"{name}.warm"
        case "namespace":
            return [
                f"{name} = types.SimpleNamespace(warm={on}, epochs=2)"
            ], f"{name}.warm and {name}.epochs > 1"
        case "dict":
            return [f'{name} = {{"train": {{"warm": {on}}}}}'], f'{name}["train"].get("warm", True)'
        case "enum":
            lines = [f"class {kind}(enum.Enum):", '    FAST = "fast"', '    SLOW = "slow"']
            return [*lines, f"{name} = {kind}('{'fast' if on else 'slow'}')"], f"{name} is {kind}.FAST"
        case "argparse":
            lines = [
                f"{kind.lower()} = argparse.ArgumentParser()",
                f'{kind.lower()}.add_argument("--warm", action="store_true")',
                f'{kind.lower()}.add_argument("--epochs", type=int, default=2)',
            ]
            given = '["--warm"]' if on else "[]"
            return [*lines, f"{name} = {kind.lower()}.parse_args({given})"], f"{name}.warm"
        case "nested":
            lines = [
                "@dataclasses.dataclass",
                f"class {kind}Inner:",
                f"    warm: bool = {on}",
                "@dataclasses.dataclass",
                f"class {kind}:",
                f"    inner: {kind}Inner = dataclasses.field(default_factory={kind}Inner)",
            ]
            return [*lines, f"{name} = {kind}()"], f"{name}.inner.warm"
        case "replaced":
            lines = ["@dataclasses.dataclass(frozen=True)", f"class {kind}:", "    warm: bool = False"]
            return [*lines, f"{name} = dataclasses.replace({kind}(), warm={on})"], f"{name}.warm"
        case _:
            return [f'{name} = {{"warm": False, **{{"warm": {on}}}}}'], f'{name}["warm"]'


def dispatched(w: Writer, scope: Scope) -> Lines:
    """Call a method by a name that is put together."""
    kind, obj = w.name("Events"), w.name("events")
    first, second = scope.body("function", None), scope.body("function", None)
    lines = [
        f"class {kind}:",
        "    def on_begin(self):",
        *indented(indented(w.times(2, lambda: block(w, first, 1)))),
        "    def on_end(self):",
        *indented(indented(w.times(2, lambda: block(w, second, 1)))),
        "    def fire(self, event, *args, **kwargs):",
        '        return getattr(self, f"on_{event}", lambda: None)(*args, **kwargs)',
        f"{obj} = {kind}()",
    ]
    scope.things += [
        Thing(f'(lambda: {obj}.fire("begin"))', "action", 6),
        Thing(f'(lambda: {obj}.fire("other"))', "action", 2),
        Thing(f"{obj}.on_end", "action", 6),
    ]
    return [
        *lines,
        *w.choose(([f'{obj}.fire("end")'], ['for name in ("begin", "end"):', f"    {obj}.fire(name)"])),
    ]


def remembered(w: Writer, scope: Scope) -> Lines:
    """Define a class whose attribute is the class's own until a method sets it, and what it does depends on that."""
    kind, obj = w.name("Once"), w.name("once")
    first, second = scope.body("function", None), scope.body("function", None)
    lines = [
        f"class {kind}:",
        "    done = False",
        "    calls = 0",
        "    def run(self):",
        "        if self.done:",
        *indented(indented(indented(w.times(2, lambda: block(w, first, 1))))),
        "        else:",
        *indented(indented(indented(w.times(1, lambda: block(w, second, 1))))),
        "        self.done = True",
        f"        {w.choose((kind, 'self', 'type(self)'))}.calls += 1",
        f"{obj} = {kind}()",
        *[f"{obj}.run()"] * (1 + w.below(2)),
    ]
    scope.things.append(Thing(f"{obj}.run", "action", 8))
    scope.things.append(Thing(f"{kind}().run", "action", 8))
    if w.chance(40):
        lines += [f"if {obj}.calls > 1:", *indented(block(w, scope.block(), 1))]
    return lines


def closed_over(w: Writer, scope: Scope) -> Lines:
    """Define a function that makes functions which share a variable."""
    maker, first = w.name("make"), w.name("act")
    inner, other = scope.body("function", None), scope.body("function", None)
    scope.things.append(Thing(first, "action", 8))
    return [
        f"def {maker}(limit):",
        "    count = 0",
        "    def run():",
        "        nonlocal count",
        "        count += 1",
        "        if count > limit:",
        *indented(indented(indented(block(w, inner, 2)))),
        "        else:",
        *indented(indented(indented(block(w, other, 1)))),
        "    return run",
        f"{first} = {maker}({w.below(3)})",
        *[f"{first}()"] * (1 + w.below(3)),
    ]


def delegated(w: Writer, scope: Scope) -> Lines:
    """Define generators that hand on others, and go through them in one of several ways."""
    inner, outer, it = w.name("inner"), w.name("outer"), w.name("it")
    first, second = scope.body("generator", None), scope.body("generator", None)
    w.cost += 10
    lines = [
        f"def {inner}(n):",
        "    for i in range(n):",
        *indented(indented(w.times(2, lambda: block(w, first.block(in_loop=True), 1)))),
        "        yield i",
        f"def {outer}():",
        *indented(block(w, second, 1)),
        f"    yield from {inner}(2)",
        *indented(block(w, second, 1)),
    ]
    scope.things.append(Thing(outer, "source", 10))
    form = w.choose(
        (
            ["for {0} in {1}():", "    break"],
            ["for {0} in {1}():", "    pass"],
            ["{0}, *_ = {1}()"],
            ["{0} = {1}()", "next({0})", "next({0})"],
            ["{0} = {1}()", "del {0}"],
            ["{0} = sorted({1}())"],
            ["{0} = dict(enumerate({1}()))"],
            ["{0} = max({1}(), default=0)"],
            ["{0} = 1 in {1}()"],
        )
    )
    return [*lines, *(line.format(it, outer) for line in form)]


def rows(w: Writer, scope: Scope) -> Lines:
    """Keep functions in a list or dict, change it, and call what it holds."""
    name = w.name("steps")
    acts = [action(w, scope) for _ in range(3)]
    w.cost += 2 * sum(act.cost for act in acts)
    one, two, three = (act.text for act in acts)
    made, change, use = w.choose(
        (
            (f"{name} = [{one}, {two}]", f"{name}.append({three})", f"for each in {name}:"),
            (f"{name} = [{one}, {two}]", f"{name}.insert(0, {three})", f"for each in {name}[:2]:"),
            (f"{name} = [{one}, {two}, {three}]", f"{name}.pop()", f"for each in reversed({name}):"),
            (f"{name} = [{one}, {two}, {three}]", f"del {name}[0]", f"for _, each in enumerate({name}, 1):"),
            (f"{name} = [{one}]", f"{name} += [{two}, {three}]", f"for each in {name}[1:]:"),
            (f'{name} = {{"a": {one}}}', f'{name}.setdefault("a", {two})', f"for each in {name}.values():"),
            (f'{name} = {{"a": {one}}}', f"{name}.update(b={two})", f"for key, each in {name}.items():"),
            (f'{name} = {{"a": {one}, "b": {two}}}', f'{name}.pop("a")', f"for each in {name}.values():"),
            (f"{name} = dict(a={one}) | dict(b={two})", f'del {name}["b"]', f"for each in {name}.values():"),
            (f"{name} = ({one}, {two})", f"{name} = {name}[::-1]", f"for each in {name}:"),
            (f"{name} = [({one}, True), ({two}, False)]", "", f"for each in [f for f, on in {name} if on]:"),
            (f"{name} = collections.deque([{one}, {two}])", f"{name}.popleft()", f"for each in {name}:"),
            (
                f"{name} = collections.defaultdict(list)",
                f'{name}["a"].append({one})',
                f'for each in {name}["a"]:',
            ),
            (
                f"{name} = collections.OrderedDict(a={one})",
                f'{name}["b"] = {two}',
                f"for each in {name}.values():",
            ),
        )
    )
    return [made, *([change] if change else []), use, "    each()"]


def passed(w: Writer, scope: Scope) -> Lines:
    """Hand functions and their arguments through others, by position, by name and as a whole."""
    name, act = w.name("apply"), action(w, scope)
    w.cost += 2 * act.cost
    form = w.choose(
        (
            (["def {0}(f, *args, **kwargs):", "    return f(*args, **kwargs)"], "{0}({1})"),
            (["def {0}(*fs):", "    for f in fs:", "        f()"], "{0}(*[{1}])"),
            (["def {0}(**fs):", "    return {{k: f() for k, f in fs.items()}}"], "{0}(**{{'a': {1}}})"),
            (["def {0}(a, /, f=None, *, g=None):", "    return (g or f or a)()"], "{0}({1}, g={1})"),
            (["def {0}(f=None, on=False):", "    return f() if on and f else None"], "{0}({1})"),
            (["{0} = functools.partial(map, {2})"], "list({0}([{1}]))"),
            (["def {0}(f):", "    return (yield f())"], "list({0}({1}))"),
            (["{0} = lambda f, n=2: [f() for _ in range(n)]"], "{0}({1}, n=1)"),
            (
                ["def {0}(f):", "    try:", "        return f()", "    finally:", "        print(end='')"],
                "{0}({1})",
            ),
        )
    )
    lines = [line.format(name, act.text, "lambda f: f()") for line in form[0]]
    return [*lines, form[1].format(name, act.text)]


def settled(w: Writer, scope: Scope) -> Lines:
    """Raise and catch exceptions of the program's own, with `else`, `finally`, and a `return` on the way."""
    error, function = w.name("Failure"), w.name("attempt")
    inner = scope.body("function", None)
    fails = w.choose((f"raise {error}(1)", "pass", f"raise {error} from None"))
    again = w.choose(("pass", "return 1", "pass"))
    lines = [
        f"class {error}(Exception):",
        "    pass",
        f"def {function}():",
        "    try:",
        *indented(indented([*block(w, inner.block(), 1), fails])),
        f"    except {error} as error:",
        *indented(indented([*block(w, inner.block(), 1), again])),
        "    else:",
        *indented(indented(block(w, inner.block(), 1))),
    ]
    if w.chance(60):
        lines += ["    finally:", *indented(indented(block(w, inner.block(), 1)))]
    lines += [*indented(block(w, inner, 1)), "    return 2"]
    scope.things.append(Thing(function, "action", 8))
    return [*lines, f"{function}()"]


def entered(w: Writer, scope: Scope) -> Lines:
    """Enter one of several managers, as a flag says, or several at once."""
    forms = (
        "with torch.random.fork_rng() if {on} else contextlib.nullcontext():",
        "with torch.random.fork_rng(enabled={on}):",
        "with contextlib.nullcontext(), torch.no_grad():",
        "with torch.random.fork_rng() as forked, torch.enable_grad():",
        "with contextlib.closing(io.StringIO()) as text:",
        "with contextlib.redirect_stdout(io.StringIO()):",
        "with torch.device('cpu'):",
        "with torch.random.fork_rng(), torch.random.fork_rng():",
    )
    return [w.choose(forms).format(on=w.choose((True, False))), *indented(block(w, scope.block(), 2))]


def deferred(w: Writer, scope: Scope) -> Lines:
    """Keep a model or a draw for later, and ask for it or not."""
    name, value = w.name("later"), w.choose((draw, model, seed, effect))(w, scope)
    form = w.choose(
        (
            ["{0} = lambda: {1}", "{0}()"],
            ["{0} = lambda: {1}", "{0} and 1"],
            ["{0} = None or (lambda: {1})", "{0}()"],
            ["{0} = [1]", "{0} or {1}"],
            ["{0} = []", "{0} or {1}"],
            ["{0} = 1 if True else {1}"],
            ["{0} = {1} if [1] else 2"],
            ["{0} = any([True, {1}])"],
            ["{0} = any(x or {1} for x in (True, False))"],
            ["{0} = all(x and [{1}] for x in (0, 1))"],
            ["{0} = {{}}.get('a') or {1}"],
            ["{0} = {{'a': 1}}.get('a', {1})"],
            ["{0} = next((x for x in [1, 2] if x > 1), {1})"],
            ["{0} = (x for x in [{1}])"],
            ["{0} = ({1} for _ in [])", "list({0})"],
            ["{0} = sorted([2, 1], key=lambda n: [{1}] and n)"],
            ["{0} = max([2], key=lambda n: [{1}] and n)"],
            ["{0} = list(filter(lambda n: {1} is None, [1]))"],
            ["{0} = functools.reduce(lambda a, b: [{1}], [1, 2])"],
            ["{0} = functools.reduce(lambda a, b: [{1}], [1])"],
            ["assert {1} is not None"],
            ["{0}: object = {1}"],
            ["{0} = f'{{{1}}}'"],
            ["{0} = 0 < 1 < 2 or {1}"],
            ["{0} = not [{1}]"],
            ["{0} = [*range(2), {1}][-1]"],
            ["{0} = dict(a={1})"],
            ["{0} = (lambda x={1}: 1)"],
        )
    )
    return [line.format(name, value) for line in form]


def counted_apart(w: Writer, scope: Scope) -> Lines:
    """Count in a class, and do something at one of the counts."""
    kind = w.name("Counter")
    inner = scope.body("function", None)
    lines = [
        f"class {kind}:",
        "    made = 0",
        "    def __new__(cls, *args):",
        "        cls.made += 1",
        "        return super().__new__(cls)",
        "    def __init__(self, n=0):",
        "        self.n = n",
        "    def __len__(self):",
        "        return self.n",
        "    def __eq__(self, other):",
        *indented(indented(w.times(1, lambda: block(w, inner, 1)))),
        "        return True",
        f"for _ in range({1 + w.below(3)}):",
        f"    {kind}({w.below(2)})",
    ]
    test = w.choose(
        (f"{kind}.made == 2", f"{kind}(1)", f"not {kind}(0)", f"{kind}() == {kind}()", f"{kind}() is None")
    )
    return [*lines, f"if {test}:", *indented(block(w, scope.block(), 2))]
