"""What a stub says that a call does, for concrete arguments: what `bench.observe` must then find."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sized

from torch import nn

from seedlint.catalogue import schema
from tests.catalogue.bench import Observation

Arguments = Mapping[str, object]
_ABSENT = object()


def bind(function: schema.Callable, args: tuple[object, ...], kwargs: Arguments) -> dict[str, object]:
    """Bind arguments by the stub's signature, without the receiver; an argument not given gets its default.

    Raises `TypeError` where the stub's signature does not take the call that the library takes.
    """
    parameters = list(function.parameters)
    if function.binding in ("method", "class", "property"):
        parameters = parameters[1:]
    bound: dict[str, object] = {}
    left = list(args)
    named = dict(kwargs)
    for parameter in parameters:
        if parameter.kind == "star":
            bound[parameter.name], left = tuple(left) or named.pop(parameter.name, ()), []
        elif parameter.kind == "double_star":
            bound[parameter.name], named = named, {}
        elif left and parameter.kind != "keyword":
            bound[parameter.name] = left.pop(0)
        elif parameter.name in named and parameter.kind != "positional":
            bound[parameter.name] = named.pop(parameter.name)
        elif parameter.has_default:
            bound[parameter.name] = _ABSENT if parameter.opaque else parameter.default
        else:
            raise TypeError(f"{function.name}: no argument for `{parameter.name}`")
    if left or named:
        raise TypeError(f"{function.name}: arguments too many: {left} {named}")
    return bound


def holds(condition: schema.Condition, known: Arguments) -> bool:
    """Return whether an effect happens, given the values of the names that its condition may speak of."""
    return not any(_given(_of(known, name)) for name in condition.unless) and (
        not any(_among(_of(known, name), values) for name, values in condition.unless_value)
        and not any(_empty(_shape(known, name)) for name in condition.unless_empty)
        and not any(_single(_of(known, name)) for name in condition.unless_single)
        and all(_of(known, name) for name in condition.when)
        and all(_of(known, name) not in (_ABSENT, None, 0, "0", "0.0") for name in condition.known)
        and all(_among(_of(known, name), values) for name, values in condition.when_value)
        and all(_among(_of(known, name), values) for name, values in condition.known_value)
        and all(
            _holds_one(_of(known, name), kinds)
            for name, kinds in (*condition.when_holding, *condition.known_holding)
        )
        and not condition.when_lacking  # no call that is measured here loads what it has saved
        and (not condition.when_differ or len({_of(known, name) for name in condition.when_differ}) > 1)
    )


def _of(known: Arguments, name: str) -> object:
    """Return the value of a name, or the attribute or entry of one that it means (as text, which says what device it is)."""
    head, _, tail = name.partition(".")
    if name in known or not tail or head not in known:
        return known.get(name, _ABSENT)
    owner = known[head]
    value = owner.get(tail, _ABSENT) if isinstance(owner, dict) else getattr(owner, tail, _ABSENT)
    return value if value is _ABSENT or isinstance(value, int) else str(value)


def _holds_one(value: object, kinds: tuple[object, ...]) -> bool:
    """Return whether a model has a part of one of the classes, or a container holds one of them."""
    held = [type(part) for part in value.modules()] if isinstance(value, nn.Module) else value
    names = {str(kind).rpartition(".")[2] for kind in kinds}
    found = held if isinstance(held, Iterable) else ()
    return any(base.__name__ in names for kind in found if isinstance(kind, type) for base in kind.__mro__)


def _shape(known: Arguments, name: str) -> object:
    """Return what a condition takes for a shape."""
    value = _of(known, name.removesuffix("()"))
    return _ABSENT if name.endswith("()") and not isinstance(value, tuple) else value


def _among(value: object, constants: tuple[object, ...]) -> bool:
    """Return whether a value, or all that is in a tuple, is one of the constants."""
    if isinstance(value, tuple) and value:
        return all(_among(item, constants) for item in value)
    if isinstance(value, str) and any(_begins(value, constant) for constant in constants):
        return True
    return value in constants


def _begins(value: str, constant: object) -> bool:
    """Return whether a constant stands for all texts that begin as a value does (`"swin_*"`)."""
    return isinstance(constant, str) and constant.endswith("*") and value.startswith(constant[:-1])


def _empty(value: object) -> bool:
    """Return whether a value is a shape without elements."""
    return any(map(_empty, value)) if isinstance(value, tuple) else value == 0


def _single(value: object) -> bool:
    """Return whether a value holds fewer than two elements, or is a number of so many."""
    return value < 2 if isinstance(value, int) else isinstance(value, Sized) and len(value) < 2


def _given(value: object) -> bool:
    return value is not _ABSENT and value is not None


def expected(function: schema.Callable | None, known: Arguments) -> Observation:
    """Return what the stub says of a call in which names have the values of `known`."""
    found: Observation = {}
    for effect in function.effects if function is not None else ():
        if not holds(effect.condition, known):
            continue
        for stream in effect.streams:
            if effect.kind in ("draws", "builds"):
                found.setdefault(stream, "draws")
            elif effect.kind == "restores":
                found[stream] = "seeds"
            elif effect.kind == "seeds":
                by = [_of(known, name) for name in effect.names]
                # Whether what is queued for a device is entropy cannot be seen.
                certain = stream == "torch.cuda" or (effect.flag and all(map(_given, by)))
                found[stream] = "seeds" if certain else "entropy"
    return found
