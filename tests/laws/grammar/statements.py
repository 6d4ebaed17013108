"""Statements of random programs. Each writer returns the lines of one statement, or none where it does not fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

from tests.laws.grammar import expressions
from tests.laws.grammar.expressions import RESTORES, SAVES, call, effect, expression, iterator, model, seed
from tests.laws.grammar.scope import DEPTH, NESTED, RICHER, USUAL, Kind, Scope, Thing, Writer, indented

Lines: TypeAlias = list[str]
Write: TypeAlias = Callable[[Writer, Scope], Lines]


def block(w: Writer, scope: Scope, most: int = 4) -> Lines:
    """Write a few statements."""
    lines: Lines = []
    for _ in range(1 + w.below(most)):
        lines += statement(w, scope)
        if w.size <= 0:
            break
    return lines


def statement(w: Writer, scope: Scope) -> Lines:
    """Write one statement."""
    w.size -= 1
    options = [
        (weight, write)
        for feature, weight, nests, write in _STATEMENTS
        if w.has(feature) and not (nests and (scope.depth >= DEPTH or w.size <= 0))
    ]
    return w.weighted(options)(w, scope) or [effect(w, scope)]


# Without blocks.


def _effect(w: Writer, scope: Scope) -> Lines:
    if w.chance(20):
        return [f"{w.name('x')} = {effect(w, scope)}"]
    return [effect(w, scope)]


def _seed(w: Writer, scope: Scope) -> Lines:
    return [seed(w, scope)]


def _build(w: Writer, scope: Scope) -> Lines:
    return [_assigned(w, scope, "model", model(w, scope), "m")]


def _assigned(w: Writer, scope: Scope, kind: Kind, value: str, stem: str, cost: int = 1) -> str:
    """Write an assignment: to a variable that there is, where branches and loops will see it, or to a new one."""
    again = [thing for thing in scope.own if thing.kind == kind and not thing.params]
    if again and w.chance(35):
        return f"{w.choose(again).text} = {value}"
    thing = Thing(w.name(stem), kind, cost)
    scope.add(thing)
    return f"{thing.text} = {value}"


def _attribute(w: Writer, scope: Scope) -> Lines:
    """Set an attribute of an object to something else of its kind."""
    found = [
        member.on(thing.text)
        for thing in scope.things
        if thing.kind == "object"
        for member in thing.members
        if member.kind in {"model", "factory", "generator"}
        and not member.params
        and member.text.startswith("held")
    ]
    if not found:
        return []
    thing = w.choose(found)
    return [f"{thing.text} = {expression(w, scope, thing.kind)}"]


def _bind(w: Writer, scope: Scope) -> Lines:
    """Keep something callable in a variable."""
    make, kind, stem = w.choose(
        ((expressions.factory, "factory", "make"), (expressions.action, "action", "act"))
    )
    thing = make(w, scope)
    return [_assigned(w, scope, kind, thing.text, stem, max(3, thing.cost))]  # type: ignore[arg-type]


def _state(w: Writer, scope: Scope) -> Lines:
    """Save or restore a stream."""
    stream = w.choose(w.streams())
    kind: Kind = f"{stream} state"  # type: ignore[assignment]
    saved = scope.all(kind)
    if saved and w.chance(60):
        return [RESTORES[stream].format(w.choose(saved).text)]
    return [_assigned(w, scope, kind, SAVES[stream], "state")]


def _generator(w: Writer, scope: Scope) -> Lines:
    return [_assigned(w, scope, "generator", f"torch.Generator().manual_seed({w.number()})", "g")]


def _models(w: Writer, scope: Scope) -> Lines:
    lists = scope.all("models")
    if lists and w.chance(50):
        return [f"{w.choose(lists).text}.append({model(w, scope)})"]
    if w.chance(50):
        inner = w.times(2, lambda: model(w, scope, 1))
        return [_assigned(w, scope, "models", f"[{inner} for _ in range(2)]", "models")]
    return [_assigned(w, scope, "models", f"[{model(w, scope)}, {model(w, scope)}]", "models")]


def _use_models(w: Writer, scope: Scope) -> Lines:
    lists = scope.all("models")
    if not lists:
        return []
    value = f"{w.choose(lists).text}[{w.choose((0, -1))}]"
    return [_assigned(w, scope, "model", value, "m")]


def _comprehension(w: Writer, scope: Scope) -> Lines:
    inner = w.times(2, lambda: effect(w, scope))
    form = w.choose(("[{} for _ in range(2)]", "{{k: {} for k in range(2)}}", "list({} for _ in range(2))"))
    return [form.format(inner)]


def _iterator(w: Writer, scope: Scope) -> Lines:
    thing = iterator(w, scope)
    return [_assigned(w, scope, "iterator", thing.text, "it", thing.cost)]


def _consume(w: Writer, scope: Scope) -> Lines:
    there = w.affordable(scope.all("iterator"))
    thing = w.choose(there) if there and w.chance(60) else iterator(w, scope)
    w.cost += thing.cost
    form = w.choose(("list({})", "next({}, None)", "sum(1 for _ in {})", "print(*{})"))
    if scope.function == "generator" and w.chance(30):
        form = "yield from {}"
    return [form.format(thing.text)]


def _loader(w: Writer, scope: Scope) -> Lines:
    there = scope.all("loader")
    if there and w.chance(60):
        form = w.choose(
            ("list({})", "next(iter({}))", "[batch for batch in {}]", "len({})", "list(enumerate({}))")
        )
        return [form.format(w.pays(w.choose(there)))]
    return [_assigned(w, scope, "loader", expressions.loader(w, scope), "loader", 3)]


def _instance(w: Writer, scope: Scope) -> Lines:
    classes = w.affordable(scope.all("class"))
    if not classes:
        return []
    made = w.choose(classes)
    value = call(w, scope, made)
    thing = Thing(w.name("obj"), "object", 1, (), made.members)
    again = [other for other in scope.own if other.kind == "object" and other.members == made.members]
    if again and w.chance(40):
        return [f"{w.choose(again).text} = {value}"]
    scope.add(thing)
    return [f"{thing.text} = {value}"]


def _load(w: Writer, scope: Scope) -> Lines:
    """Build a linear layer whose weights come from another."""
    source, target = w.name("m"), w.name("m")
    scope.things += [Thing(source, "model"), Thing(target, "model")]
    between = statement(w, scope) if w.chance(30) else []
    return [
        f"{source} = nn.Linear(2, 2)",
        f"{target} = nn.Linear(2, 2)",
        *between,
        f"{target}.load_state_dict({source}.state_dict())",
    ]


def _mode(w: Writer, scope: Scope) -> Lines:
    models = scope.all("model")
    return [f"{w.choose(models).text}.{w.choose(('eval', 'train'))}()"] if models else []


def _registry(w: Writer, scope: Scope) -> Lines:
    registries = scope.all("registry")
    if registries and w.chance(40):
        return [f'{w.choose(registries).text}["{w.choose("ab")}"] = {expressions.factory(w, scope).text}']
    first, second = expressions.factory(w, scope), expressions.factory(w, scope)
    value = f'{{"a": {first.text}, "b": {second.text}}}'
    return [_assigned(w, scope, "registry", value, "registry", max(3, first.cost, second.cost))]


def _return(w: Writer, scope: Scope) -> Lines:
    if scope.function not in {"function", "generator"}:
        return []
    return [f"if {w.decide()}:", *indented([*returned(w, scope)])]


def returning(w: Writer, scope: Scope) -> Lines:
    """Write the short body of a function that returns what it promises."""
    return [*block(w, scope, 2), *returned(w, scope)]


def returned(w: Writer, scope: Scope) -> Lines:
    """Write the end of a function that returns what it promises."""
    if scope.returns is None or scope.function != "function":
        return ["return"]
    value = expression(w, scope, scope.returns)
    if scope.returns == "model" and w.chance(15):
        return [f"return ({value}, 1)[0]"]
    return [f"return {value}"]


def _raise(w: Writer, scope: Scope) -> Lines:
    return [f"if {w.decide()}:", "    raise ValueError"] if scope.in_try else []


def _leave_loop(w: Writer, scope: Scope) -> Lines:
    if not scope.in_loop or not w.has("branches"):
        return []
    return [
        f"if {w.decide()}:",
        *indented(block(w, scope.block(), 1)),
        f"    {w.choose(('break', 'continue'))}",
    ]


# With blocks.


def _if(w: Writer, scope: Scope) -> Lines:
    lines = [f"if {w.decide()}:", *indented(block(w, scope.block()))]
    if w.chance(25):
        lines += [f"elif {w.decide()}:", *indented(block(w, scope.block(), 2))]
    if w.chance(50):
        lines += ["else:", *indented(block(w, scope.block()))]
    return lines


def _match(w: Writer, scope: Scope) -> Lines:
    """Choose by a pattern: what is matched is known, or not if the program has branches."""
    known = w.choose("ab")
    subject, cases = w.choose(
        (
            (f'"{known}"', ('"a"', '"b"')),
            (f'(1, "{known}")', ('(1, "a")', "(1, _)")),
            (f'{{"kind": "{known}"}}', ('{"kind": "a"}', '{"kind": "b"}')),
        )
    )
    if w.has("branches") and w.chance(50):
        subject, cases = w.decide(), ("True", "_")
    lines = [f"match {subject}:"]
    for case in cases:
        lines += [f"    case {case}:", *indented(indented(block(w, scope.block(), 2)))]
    return lines


def _for(w: Writer, scope: Scope) -> Lines:
    turns = 2 + w.below(2)
    head = w.choose((f"for _ in range({turns}):", f"for {w.name('i')} in {list(range(turns))}:"))
    return [head, *indented(w.times(turns, lambda: block(w, scope.block(in_loop=True))))]


def _for_each(w: Writer, scope: Scope) -> Lines:
    """Loop over what draws, or over things to call."""
    inner = scope.block(in_loop=True)
    name = w.name("each")
    options: list[tuple[str, int]] = []
    options += [(thing.text, 2 + thing.cost) for thing in w.affordable(scope.all("iterator"))[-2:]]
    options += [(thing.text, 2) for thing in scope.all("loader")[-2:]]
    for thing in scope.all("models")[-1:]:
        options.append((thing.text, 3))
        inner.things.append(Thing(name, "model"))
    makers = [t for t in w.affordable(scope.all("factory")) if not t.params]
    if not options and len(makers) > 1:
        pair = [w.choose(makers), w.choose(makers)]
        options.append((f"({pair[0].text}, {pair[1].text})", 2))
        inner.things.append(Thing(name, "factory", max(thing.cost for thing in pair)))
    if not options:
        return []
    text, cost = options[-1]
    w.open_loops += any(thing.text == text for thing in scope.all("loader"))
    head = f"for {name} in {text}:"
    if w.chance(20) and not any(thing.text == name for thing in inner.things):
        head = f"for _, {name} in enumerate({text}):"
    w.cost += cost
    return [head, *indented(w.times(2, lambda: block(w, inner)))]


def _while(w: Writer, scope: Scope) -> Lines:
    head = f"while {w.decide()}:"
    lines = [head, *indented(w.times(3, lambda: block(w, scope.block(in_loop=True))))]
    if w.chance(20):
        lines += ["else:", *indented(block(w, scope.block(), 2))]
    return lines


def _try(w: Writer, scope: Scope) -> Lines:
    inner = scope.block(in_try=True)
    body = [*block(w, inner), *_raise(w, inner), *block(w, inner, 2)]
    lines = ["try:", *indented(body), "except ValueError:", *indented(block(w, scope.block(), 2))]
    if w.chance(25):
        lines += ["else:", *indented(block(w, scope.block(), 2))]
    if w.has("finally") and w.chance(30):
        lines += ["finally:", *indented(block(w, scope.block(in_loop=False), 2))]
    return lines


def _finally(w: Writer, scope: Scope) -> Lines:
    return [
        "try:",
        *indented(block(w, scope.block())),
        "finally:",
        *indented(block(w, scope.block(in_loop=False), 2)),
    ]


def _fork(w: Writer, scope: Scope) -> Lines:
    options = "" if w.chance(75) else "enabled=False"
    return [f"with torch.random.fork_rng({options}):", *indented(block(w, scope.block()))]


def _with(w: Writer, scope: Scope) -> Lines:
    managers = w.affordable(scope.all("manager"))
    if not managers:
        return []
    head = f"with {call(w, scope, w.choose(managers))}:"
    return [head, *indented(block(w, scope.block()))]


def _import(w: Writer, scope: Scope) -> Lines:
    """Import a file of the program, in one of the forms that there are."""
    if not w.modules:
        return []
    name = w.choose(sorted(w.modules))
    things = w.modules[name]
    w.cost += 5
    form = w.below(3 if scope.function else 4)
    if not scope.function and (form == 0 or not things):
        scope.things += [replace(thing, text=f"{name}.{thing.text}") for thing in things]
        makers = [thing for thing in things if thing.kind in {"factory", "action"}]
        scope.things += [replace(t, text=f'getattr({name}, "{t.text}")') for t in makers[:1]]
        return [f"import {name}"]
    if form <= 1 or not things:
        alias = w.name("mod")
        scope.things += [replace(thing, text=f"{alias}.{thing.text}") for thing in things]
        return [f"import {name} as {alias}"]
    if form == 2:
        thing = w.choose(things)
        alias = w.name(thing.text)
        scope.things.append(replace(thing, text=alias))
        return [f"from {name} import {thing.text} as {alias}"]
    scope.things += things
    return [f"from {name} import *"]


def _training(name: str) -> Write:
    """Return a writer of `training`, which uses this file."""

    def write(w: Writer, scope: Scope) -> Lines:
        from tests.laws.grammar import training

        written: Lines = getattr(training, name)(w, scope)
        return written

    return write


def _language(name: str) -> Write:
    """Return a writer of `language`, which uses this file."""

    def write(w: Writer, scope: Scope) -> Lines:
        from tests.laws.grammar import language

        written: Lines = getattr(language, name)(w, scope)
        return written

    return write


def _rich(feature: str) -> Write:
    """Return a writer of the texts of `rich`."""

    def write(w: Writer, scope: Scope) -> Lines:
        from tests.laws.grammar.rich import TEXTS
        from tests.laws.grammar.templates import filled

        return filled(w, scope, TEXTS[feature])

    return write


def _usual(feature: str) -> Write:
    """Return a writer of the texts of `usual_models`, `usual_flow`, `usual_objects` and `usual_systems`."""

    def write(w: Writer, scope: Scope) -> Lines:
        from tests.laws.grammar import usual_flow, usual_models, usual_objects, usual_systems
        from tests.laws.grammar.templates import filled

        texts = {**usual_models.TEXTS, **usual_flow.TEXTS, **usual_objects.TEXTS, **usual_systems.TEXTS}
        return filled(w, scope, texts[feature])

    return write


def _nested(feature: str) -> Write:
    """Return a writer of the texts of `nested_calls`, `nested_objects` and `nested_training`."""

    def write(w: Writer, scope: Scope) -> Lines:
        from tests.laws.grammar import nested_calls, nested_objects, nested_training
        from tests.laws.grammar.templates import filled

        return filled(
            w, scope, {**nested_calls.TEXTS, **nested_objects.TEXTS, **nested_training.TEXTS}[feature]
        )

    return write


def define(w: Writer, scope: Scope) -> Lines:
    """Define a function or a class, in whatever scope this is."""
    from tests.laws.grammar.definitions import definition

    if scope.function and not w.has("closures"):
        return []
    return definition(w, scope)


#: (the feature that it belongs to, its weight, whether it holds blocks, its writer)
_STATEMENTS: Final[tuple[tuple[str, int, bool, Write], ...]] = (
    ("", 10, False, _effect),
    ("", 8, False, _build),
    ("seeds", 8, False, _seed),
    ("states", 6, False, _state),
    ("factories", 3, False, _bind),
    ("quiet draws", 1, False, _generator),
    ("comprehensions", 2, False, _comprehension),
    ("comprehensions", 2, False, _models),
    ("comprehensions", 1, False, _use_models),
    ("lazy", 3, False, _iterator),
    ("lazy", 4, False, _consume),
    ("loaders", 5, False, _loader),
    ("classes", 5, False, _instance),
    ("attributes", 3, False, _attribute),
    ("overwriting", 2, False, _load),
    ("forwards", 2, False, _mode),
    ("registries", 2, False, _registry),
    ("branches", 2, False, _return),
    ("branches", 2, False, _leave_loop),
    ("tries", 2, False, _raise),
    ("branches", 8, True, _if),
    ("matches", 4, True, _match),
    ("loops", 5, True, _for),
    ("loops", 4, True, _for_each),
    ("whiles", 4, True, _while),
    ("tries", 5, True, _try),
    ("finally", 3, True, _finally),
    ("forks", 4, True, _fork),
    ("managers", 5, True, _with),
    ("late imports", 3, False, _import),
    ("closures", 4, True, define),
    ("training", 5, True, _training("train")),
    ("initialisation", 4, False, _training("initialise")),
    ("checkpoints", 4, True, _training("checkpoint")),
    ("shared weights", 3, False, _training("shared")),
    ("seed functions", 4, False, _training("seed_all")),
    ("epochs", 6, True, _training("epochs")),
    ("flags", 6, True, _training("flag")),
    ("unpacking", 3, False, _training("unpack")),
    ("named models", 4, True, _training("by_name")),
    ("samplers", 3, False, _training("sampled")),
    ("caught", 4, True, _training("caught")),
    ("async", 3, True, _training("awaited")),
    ("stacks", 3, True, _training("stacked")),
    ("counters", 3, True, _training("counted")),
    ("otherwise", 5, True, _language("otherwise")),
    ("guards", 5, True, _language("guarded")),
    ("settings", 6, True, _language("configured")),
    ("dispatch", 4, True, _language("dispatched")),
    ("class defaults", 4, True, _language("remembered")),
    ("nonlocals", 4, True, _language("closed_over")),
    ("delegation", 5, True, _language("delegated")),
    ("rows", 6, False, _language("rows")),
    ("passing", 5, False, _language("passed")),
    ("own errors", 5, True, _language("settled")),
    ("choices of managers", 4, True, _language("entered")),
    ("deferred", 6, False, _language("deferred")),
    ("class counters", 3, True, _language("counted_apart")),
    *((feature, 12, True, _rich(feature)) for feature in RICHER),
    *((feature, 16, True, _usual(feature)) for feature in USUAL),
    *((feature, 30, True, _nested(feature)) for feature in NESTED),
)
