"""What the catalogue knows of a library's name, and when it was measured, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import MODULE, Catalogue
from seedlint.catalogue.measured import measurement_of, measurements

#: What a call does, by the kind of its effect: `{streams}` and `{names}` are filled in.
#: How many values of a condition are told.
TOLD: Final = 6
_WORDS: Final[dict[schema.EffectKind, str]] = {
    "draws": "draws from {streams}",
    "seeds": "seeds {streams}",
    "saves": "returns the state of {streams}",
    "restores": "sets {streams} to the state in {names}",
    "forks": "sets {streams} back to what it was when the `with` block ends",
    "meta_device": "lets models be built without drawing while the `with` block runs",
    "builds": "builds a model, drawing from {streams}",
    "wraps": "holds the model in {names}, and draws nothing itself",
    "returns": "returns {names}",
    "calls": "calls {names}",
    "hooks_before": "runs {names} before each call of the model",
    "hooks_after": "runs {names} after each call of the model",
    "unhooks": "ends what the hook runs",
    "keeps": "keeps {names} without calling it",
    "joins": "makes {names} part of the model",
    "opens": "is part of a graph of layers",
    "closes": "makes the layers that lead to {names} part of the model",
    "spawns": "calls {names} in a new process, where nothing is seeded but by what modules do when they are imported",
    "iterates": "iterates {names} to the end",
    "steps": "takes one element of {names}",
    "lazy": "iterates {names} when the result is iterated",
    "binds": "returns {names} with the other arguments bound to it",
    "makes_context": "makes a context manager of {names}",
    "overwrites": "replaces all weights of {names}",
    "uses_model": "takes a model in {names}",
    "creates": "creates a generator of its own, which is no stream",
    "global_generator": "returns the global generator of {streams}",
    "sets_mode": "sets the mode of a model",
    "some": "gives one element at least",
    "varies": "returns another value in every run",
    "holds": "puts what {names} holds into itself",
    "appends": "puts {names} at its end",
    "copies": "keeps a copy of {names}",
    "trains": "calls {names} in training mode",
    "sets": "sets an attribute, its name and its value given by {names}",
    "configures": "sets the attributes that its keyword arguments name",
    "records": "keeps {names} for the gradients that are asked for later",
    "replays": "calls what was kept for the gradients",
    "stores": "writes {names}",
    "deposits": "saves {names}",
    "fetches": "reads what was written to {names}",
    "instantiates": "calls what its `_target_` names",
    "enters": "keeps what is to be called under a name: {names}",
    "looks_up": "calls what was kept under {names}",
    "visits": "calls what it is given with each part of the model",
    "lists": "gives out what the model holds, and uses none of it",
    "workers": "runs {names} in worker processes",
    "registers": "keeps the function that it is given as a command",
    "dispatches": "runs the command of {names} that the words name",
}


def told(catalogue: Catalogue, name: str) -> str | None:
    """Return what is known of a qualified name, in lines; `None` if nothing is."""
    entry = catalogue.lookup(name)
    if entry is None:
        owner, _, member = name.rpartition(".")
        found = catalogue.member(owner, member) if owner else None
        entry = found[1] if found else None
    if entry is None:
        return None
    return "".join(f"{line}\n" for line in (*_lines(catalogue, entry), *_standing(entry)))


def _lines(catalogue: Catalogue, entry: schema.Entry) -> Iterator[str]:
    yield entry.name
    match entry:
        case schema.Callable():
            yield from _effects(entry)
        case schema.Class():
            yield from _class(catalogue, entry)
        case schema.Variable(result=result) if result == MODULE:
            yield "  a module of which these names are known:"
            yield from (f"  {name}" for name in sorted(catalogue.members(entry.name)))
        case schema.Variable(global_generator=streams) if streams:
            yield f"  the global generator of {_listed(streams)}"
        case _:
            yield "  touches no stream"


def effects_in_words(function: schema.Callable) -> Iterator[str]:
    """Yield what a call does, one effect at a time."""
    for effect in function.effects:
        is_seed = (
            effect.kind == "creates"
            and function.binding == "method"
            and not function.name.endswith("__init__")
        )
        sentence = "seeds the generator itself" if is_seed else _WORDS[effect.kind]
        if effect.kind == "draws" and not effect.flag:
            sentence += f" with {'the first' if effect.once else 'each'} element of what it returns"
        elif effect.kind == "varies" and effect.streams:
            sentence += " in which nothing has seeded {streams}"
        elif effect.once:
            sentence += " when an object is first called so"
        words = sentence.format(streams=_listed(effect.streams), names=_quoted(effect.names))
        yield f"{words}{''.join(f', {each}' for each in _conditions(effect.condition))}"


def _standing(entry: schema.Entry) -> Iterator[str]:
    """Yield when an entry was measured, and with what; of a module, when its library was."""
    library = entry.name.partition(".")[0]
    if isinstance(entry, schema.Variable):
        found = measurements().get(library) if entry.result == MODULE else None
        if found is not None:
            yield f"  {library} {found.version}, measured on {found.date} in {found.calls} calls"
    elif (told := measurement_of(entry.name)) is not None:
        yield f"  measured on {told[1].date} with {library} {told[1].version}"
    elif not entry.unmeasured:  # type: ignore[union-attr]  # an alias is never what a name leads to
        yield "  not measured by itself"


def _class(catalogue: Catalogue, entry: schema.Class) -> Iterator[str]:
    if catalogue.is_model(entry.name):
        yield "  a model: creating one is a model construction"
    yield from _unmeasured(entry.unmeasured)
    made = catalogue.member(entry.name, "__init__")
    yield "  creating one:"
    yield from (f"  {line}" for line in (_effects(made[1]) if made else ["  touches no stream"]))
    for base in catalogue.mro(entry.name):
        found = catalogue.lookup(base)
        members = found.members if isinstance(found, schema.Class) else {}
        for name, member in members.items():
            defined = catalogue.member(entry.name, name)
            speaks = any(effect.kind != "returns" for effect in member.effects)
            if name != "__init__" and speaks and defined is not None and defined[0] == base:
                yield f"  .{name}:"
                yield from (f"  {line}" for line in _effects(member))


def _effects(entry: schema.Callable) -> Iterator[str]:
    yield from _unmeasured(entry.unmeasured)
    if not entry.effects:
        yield "  touches no stream"
    yield from (f"  {words}" for words in effects_in_words(entry))


def _conditions(condition: schema.Condition) -> Iterator[str]:
    yield from (f"unless `{name}` is given" for name in condition.unless)
    yield from (f"unless `{name}` is {_values(values)}" for name, values in condition.unless_value)
    yield from (
        f"unless `{name.removesuffix('()')}` is 0 or has a 0 in it" for name in condition.unless_empty
    )
    yield from (f"unless `{name}` holds fewer than two elements" for name in condition.unless_single)
    if condition.unless_adjacent:
        yield f"unless one number lies in the range of {' and '.join(f'`{name}`' for name in condition.unless_adjacent)}"
    yield from (f"unless `{name}` is an array, a list or a tuple" for name in condition.unless_array)
    yield from (f"unless `{name}` has the key {_values(keys)}" for name, keys in condition.unless_entry)
    yield from (f"unless the program has saved a whole one in `{name}`" for name in condition.unless_whole)
    yield from (
        f"if the program has saved one of another class in `{name}`" for name in condition.when_lacking
    )
    yield from (
        f"if `{name}` is known to have {_values(least)} numbers or more in a row"
        for name, least in condition.known_wide
    )
    if condition.when_differ:
        yield f"if {' and '.join(f'`{name}`' for name in condition.when_differ)} are known to differ"
    yield from (f"if `{name}`" for name in condition.when)
    yield from (f"if `{name}` is known to be true" for name in condition.known)
    yield from (f"if `{name}` is {_values(values)}" for name, values in condition.when_value)
    yield from (f"if `{name}` is known to be {_values(values)}" for name, values in condition.known_value)
    yield from (f"if `{name}` holds a {_values(values)}" for name, values in condition.when_holding)
    yield from (
        f"if `{name}` is known to hold a {_values(values)}" for name, values in condition.known_holding
    )


def _unmeasured(source: str) -> Iterator[str]:
    if source:
        yield f"  not measured: written from {source}"


def _values(values: tuple[schema.Scalar, ...]) -> str:
    """Return the values in words; of many a few."""
    shown = " or ".join(map(repr, values[:TOLD]))
    return shown if len(values) <= TOLD else f"{shown} or one of {len(values) - TOLD} others"


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(names) or "the generator itself"


def _quoted(names: tuple[str, ...]) -> str:
    return " and ".join(f"`{name}`" for name in names) or "its argument"
