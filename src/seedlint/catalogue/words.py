"""The decorators of a stub as values: `@draws(TORCH, unless="generator")` becomes a `schema.Effect`."""

from __future__ import annotations

import ast
from typing import Final, get_args

from seedlint import effects
from seedlint.catalogue import schema
from seedlint.catalogue.names import Names
from seedlint.ir.stream import STREAMS, Stream

_MODULE: Final = effects.__name__ + "."
#: Words that are effects of a callable, and the two that say how much is known of it.
EFFECTS: Final = frozenset({*get_args(schema.EffectKind), "measured", "unmeasured"})
#: Words that may mark a class.
CLASS_WORDS: Final = frozenset({"model", "leaf", "wraps", "measured", "unmeasured"})
#: Words whose positional arguments are streams; those of all others are names of parameters.
_OF_STREAMS: Final = frozenset({"draws", "seeds", "saves", "restores", "forks", "builds", "global_generator"})
#: Keywords that name parameters the effect speaks of.
_NAMING: Final = frozenset({"by", "state", "seeded_by", "init", "copies"})
_CONDITIONS: Final = (
    "unless",
    "unless_value",
    "when",
    "when_value",
    "known_value",
    "known",
    "unless_empty",
    "unless_single",
    "unless_adjacent",
    "when_differ",
    "when_lacking",
    "unless_whole",
    "when_holding",
    "known_holding",
    "unless_array",
    "unless_entry",
    "known_wide",
)


def word_of(mark: ast.expr, names: Names) -> str:
    """Return the word that a decorator uses: without its module for those of `effects`, else its qualified name
    if it is a builtin or the last part of that.
    """
    target = mark.func if isinstance(mark, ast.Call) else mark
    match target:
        case ast.Attribute(attr="setter" | "deleter" as attr):
            return attr
        case _:
            name = names.resolve(target)
    if name.startswith((_MODULE, "builtins.", "functools.")):
        return name.removeprefix(_MODULE)
    return name.rpartition(".")[2]


#: Words that name the parameters of which the arguments come that a callable is given.
_HANDED: Final = frozenset({"args", "kwargs", "each"})


def effect_of(mark: ast.Call, names: Names, allowed: frozenset[str] | None) -> schema.Effect | None:
    """Read one effect; None for words that only speak of measurement.

    `allowed` are the parameters that it may name (None: not checked). Raises `StubError` for anything else.
    """
    kind = word_of(mark, names)
    if kind in ("measured", "unmeasured"):
        return None
    streams: tuple[Stream, ...] = ()
    spoken: tuple[str, ...] = ()
    flag, once, apart = True, False, False
    device = passes = ""
    handed: dict[str, str] = {}
    if kind in _OF_STREAMS:
        streams = tuple(
            _stream(arg, names) for arg in mark.args if not (kind == "draws" and _is_self(arg, names))
        )
    elif kind == "varies":
        streams = tuple(_stream(arg, names) for arg in mark.args)
    elif kind == "sets_mode":
        mode = _literal(mark.args[0], names)
        flag, spoken = (True, (mode,)) if isinstance(mode, str) else (bool(mode), ())
    else:
        spoken = tuple(name for arg in mark.args for name in _name_list(arg, names))
    conditions: dict[str, ast.expr] = {}
    for keyword in mark.keywords:
        if keyword.arg in _NAMING:
            spoken += _name_list(keyword.value, names)
        elif kind == "creates" and keyword.arg == "entropy_without":
            conditions["unless"] = keyword.value
        elif keyword.arg in _CONDITIONS:
            conditions[keyword.arg] = keyword.value
        elif kind in ("draws", "builds") and keyword.arg == "device":
            (device,) = _name_list(keyword.value, names)
        elif (kind, keyword.arg) in (("calls", "passes"), ("registers", "makes")):
            passes = names.type_of(keyword.value)
        elif kind in ("calls", "spawns", "dispatches") and keyword.arg in _HANDED:
            (handed[keyword.arg],) = _name_list(keyword.value, names)
        elif (kind, keyword.arg) in (("seeds", "entropy"), ("spawns", "bare")):
            flag = not _literal(keyword.value, names)
        elif kind == "meta_device" and keyword.arg == "tensors":
            flag = bool(_literal(keyword.value, names))
        elif kind in ("draws", "iterates", "calls") and keyword.arg == "lazily":
            flag = not _literal(keyword.value, names)
        elif kind == "draws" and keyword.arg == "once":
            once = bool(_literal(keyword.value, names))
        elif kind == "calls" and keyword.arg == "apart":
            apart = bool(_literal(keyword.value, names))
        else:
            raise names.error(f"`{kind}` takes no `{keyword.arg}`", mark)
    condition = _condition(conditions, names, device)
    if kind in _OF_STREAMS and not (streams or mark.args):
        raise names.error(f"`{kind}` needs at least one stream", mark)
    _check(mark, names, allowed, (*spoken, *handed.values(), *_named(condition)))
    own = {**handed, "once": once, "apart": apart}
    return schema.Effect(kind, streams, spoken, condition, flag, device, passes, **own)  # type: ignore[arg-type]


def _condition(given: dict[str, ast.expr], names: Names, device: str) -> schema.Condition:
    """Read the condition keywords; a draw on a device excludes `meta`."""
    excluded = _values(given["unless_value"], names) if "unless_value" in given else ()
    if device:
        excluded += ((device, ("meta",)),)
    return schema.Condition(
        unless=_name_list(given["unless"], names) if "unless" in given else (),
        unless_value=excluded,
        when=_name_list(given["when"], names) if "when" in given else (),
        when_value=_values(given["when_value"], names) if "when_value" in given else (),
        known_value=_values(given["known_value"], names) if "known_value" in given else (),
        unless_empty=_name_list(given["unless_empty"], names) if "unless_empty" in given else (),
        when_differ=_name_list(given["when_differ"], names) if "when_differ" in given else (),
        unless_single=_name_list(given["unless_single"], names) if "unless_single" in given else (),
        unless_adjacent=_name_list(given["unless_adjacent"], names) if "unless_adjacent" in given else (),
        known=_name_list(given["known"], names) if "known" in given else (),
        when_lacking=_name_list(given["when_lacking"], names) if "when_lacking" in given else (),
        unless_whole=_name_list(given["unless_whole"], names) if "unless_whole" in given else (),
        when_holding=_values(given["when_holding"], names) if "when_holding" in given else (),
        known_holding=_values(given["known_holding"], names) if "known_holding" in given else (),
        unless_array=_name_list(given["unless_array"], names) if "unless_array" in given else (),
        unless_entry=_values(given["unless_entry"], names) if "unless_entry" in given else (),
        known_wide=_values(given["known_wide"], names) if "known_wide" in given else (),
    )


def _named(condition: schema.Condition) -> tuple[str, ...]:
    """Return every parameter a condition speaks of."""
    holding = (
        *condition.when_holding,
        *condition.known_holding,
        *condition.unless_entry,
        *condition.known_wide,
    )
    valued = (*condition.unless_value, *condition.when_value, *condition.known_value, *holding)
    shapes = (name.removesuffix("()") for name in condition.unless_empty)
    held = (*condition.unless_single, *condition.unless_adjacent, *condition.unless_array)
    plain = (*condition.unless, *condition.when, *condition.known, *held)
    folders = (*condition.when_lacking, *condition.unless_whole)
    return (*plain, *folders, *shapes, *condition.when_differ, *(name for name, _ in valued))


def _check(mark: ast.Call, names: Names, allowed: frozenset[str] | None, spoken: tuple[str, ...]) -> None:
    """Refuse names that are no parameter of the function; only `overwrites` may speak of its result, and
    `registers` of an attribute.
    """
    if word_of(mark, names) == "registers":
        return
    if word_of(mark, names) == "overwrites" and allowed is not None:
        allowed |= {"return"}
    for name in spoken:
        if allowed is not None and name.partition(".")[0] not in {*allowed, "import", "process"}:
            raise names.error(f"`{name}` is no parameter of this function", mark)


def _is_self(node: ast.expr, names: Names) -> bool:
    return isinstance(node, ast.Name) and names.resolve(node) == f"{_MODULE}SELF"


def _stream(node: ast.expr, names: Names) -> Stream:
    """Return the stream that a constant of `effects`, or a string, names."""
    found = (
        node.value
        if isinstance(node, ast.Constant)
        else getattr(effects, names.resolve(node).removeprefix(_MODULE), None)
    )
    for stream in STREAMS:
        if stream == found:
            return stream
    raise names.error(f"`{ast.unparse(node)}` is no stream; streams are {', '.join(STREAMS)}", node)


class _Constants(ast.NodeTransformer):
    """Puts the constants of a stub in the place of their names."""

    def __init__(self, names: Names) -> None:
        self._constants = names.constants

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Return what a name stands for, or the name."""
        return self._constants.get(node.id, node)


def _literal(node: ast.expr, names: Names) -> object:
    try:
        return ast.literal_eval(_Constants(names).visit(node))
    except ValueError:
        raise names.error(f"`{ast.unparse(node)}` must be a constant", node) from None


def _name_list(node: ast.expr, names: Names) -> tuple[str, ...]:
    """Read one name or a tuple of names."""
    found = _literal(node, names)
    listed = found if isinstance(found, tuple) else (found,)
    if not all(isinstance(name, str) and name for name in listed):
        raise names.error(f"`{ast.unparse(node)}` must name parameters", node)
    return tuple(map(str, listed))


def _values(node: ast.expr, names: Names) -> tuple[tuple[str, tuple[schema.Scalar, ...]], ...]:
    """Read `{"name": constant or tuple of constants}`."""
    found = _literal(node, names)
    if not isinstance(found, dict):
        raise names.error(f"`{ast.unparse(node)}` must be a dict of constants", node)
    return tuple(
        (str(name), value if isinstance(value, tuple) else (value,)) for name, value in found.items()
    )
