"""Comparing a stub's entry with the library: one call form, and one more for every condition, so that each is seen
both to hold and not to hold."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from seedlint.catalogue import schema
from tests.catalogue import bench, declared, values

#: What is passed for a parameter to make its condition turn, unless a form says otherwise.
TURNING: Mapping[str, str] = {
    "generator": "local()",
    "random_state": "0",
    "seed": "0",
    "device": "'meta'",
    "train": "False",
    "training": "False",
    "scramble": "False",
}


class Subject(NamedTuple):
    """What is measured: the stub's word on a callable, how to get the real one, and the arguments.

    For methods, `maker` is the class's own entry of `__init__`, `made` the arguments for it, and `build` the class;
    `call` takes the receiver first. Otherwise `call` is the function itself.
    """

    name: str
    entry: schema.Callable
    call: Callable[..., object]
    text: str
    maker: schema.Callable | None = None
    made: str = ""
    build: Callable[..., object] | None = None


class Change(NamedTuple):
    """One argument to set: of the call, or of the constructor where `inside`; or a mode to put the object in, or a device
    that `name`, an argument or the object, `moves` to.
    """

    name: str
    value: object
    inside: bool = False
    mode: bool | None = None
    moves: bool = False


def problems(subject: Subject, turning: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with an entry: nothing if the library does as the stub says, in every condition."""
    try:
        yield from _compare(subject, None, turns="")
        for label, change in _changes(subject, turning):
            yield from _compare(subject, change, turns=label)
    except Exception as error:  # a form that does not run is a failure of the form
        yield f"{subject.name}({subject.text}): {type(error).__name__}: {error}"


def _compare(subject: Subject, change: Change | None, turns: str) -> Iterator[str]:
    known: dict[str, object] = {}

    def prepare() -> bench.Thunk:
        args, kwargs = values.arguments(subject.text)
        receiver: tuple[object, ...] = ()
        known.clear()
        if subject.build is not None:
            made, named = values.arguments(subject.made)
            if change is not None and change.inside and subject.maker is not None:
                made, named = _with(subject.maker, made, named, change)
            instance = subject.build(*made, **named)
            if change is not None and change.mode is not None:
                instance.train(change.mode)  # type: ignore[attr-defined]
            if change is not None and change.moves:
                instance = instance.to(change.value)  # type: ignore[attr-defined]
            receiver = (instance,)
            if subject.maker is not None:
                bound = declared.bind(subject.maker, made, named)
                known.update({f"self.{name}": value for name, value in bound.items()})
            known["self.training"] = getattr(instance, "training", None)
            if change is not None and change.moves:
                known["self.device"] = change.value
        if change is not None and change.moves and subject.build is None:
            moved = declared.bind(subject.entry, args, kwargs)[change.name].to(change.value)  # type: ignore[attr-defined]
            args, kwargs = _with(subject.entry, args, kwargs, change._replace(value=moved))
        elif change is not None and not change.inside and change.mode is None and not change.moves:
            args, kwargs = _with(subject.entry, args, kwargs, change)
        known.update(declared.bind(subject.entry, args, kwargs))
        return lambda: subject.call(*receiver, *args, **kwargs)

    with quiet():
        found = bench.observe(prepare)
    stated = declared.expected(subject.entry, known)
    where = f"{subject.name}({subject.text})" + (f" with {turns}" if turns else "")
    if found != stated:
        yield f"{where}: the stub says {stated or 'nothing'}, the library does {found or 'nothing'}"
    elif turns and stated == declared.expected(subject.entry, known | _turned_back(subject, change)):
        yield f"{where}: the condition changes nothing here"
    elif (
        not turns
        and not stated
        and any(e.kind in ("draws", "seeds") and e.streams for e in subject.entry.effects)
    ):
        yield f"{where}: none of its effects is seen with these arguments"


def _turned_back(subject: Subject, change: Change | None) -> dict[str, object]:
    """Return what is known without the change, to see that the change matters."""
    assert change is not None, "only a changed call is turned back"
    args, kwargs = values.arguments(subject.text)
    known = declared.bind(subject.entry, args, kwargs)
    if subject.build is not None and subject.maker is not None:
        bound = declared.bind(subject.maker, *values.arguments(subject.made))
        known |= {f"self.{name}": value for name, value in bound.items()}
    return known | {"self.training": True, "self.device": "cpu"}


def _changes(subject: Subject, turning: Mapping[str, str]) -> Iterator[tuple[str, Change]]:
    """Yield, for every condition of an effect on a stream, an argument that turns it."""
    for effect in subject.entry.effects:
        if effect.kind not in ("draws", "seeds", "restores", "builds"):
            continue
        if effect.once and not effect.flag:
            continue  # `test_once` tells the first element from the call and from further ones
        condition = effect.condition
        wanted = [(name, None) for name in (*condition.unless, *condition.when)]
        wanted += [(name, value) for name, constants in condition.unless_value for value in constants]
        wanted += [(name, None) for name, _ in condition.when_value]
        wanted += [
            (name, shape)
            for name in condition.unless_empty
            # Of two signatures in one, a call tells which argument is the shape; some functions refuse shapes without elements.
            if not name.endswith("()") and turning.get(name) != ""
            for shape in ((0,), (2, 0))
        ]
        wanted += [(name, [3]) for name in condition.unless_single]
        for name, constant in wanted:
            plain = name.removeprefix("self.")
            if turning.get(name) == "":
                continue  # no single call tells
            if constant == "meta" and name.endswith(".device"):
                yield f"{name}=meta", Change(name.removesuffix(".device"), constant, moves=True)
                continue
            inside = plain != name
            if name == "self.training":
                yield "eval()", Change(name, None, mode=False)
                continue
            text = repr(constant) if constant is not None else turning.get(plain) or TURNING.get(plain)
            if text is None:
                raise LookupError(f"no value turns `{name}`")
            yield f"{name}={text}", Change(plain, values.value(text), inside)


def _with(
    function: schema.Callable, args: tuple[object, ...], kwargs: dict[str, object], change: Change
) -> tuple[tuple[object, ...], dict[str, object]]:
    """Return arguments with one of them set, at its place if it is passed by position."""
    skipped = 1 if function.binding in ("method", "class") else 0
    order = [p.name for p in function.parameters[skipped:] if p.kind in ("positional", "normal")]
    if any(p.name == change.name and p.kind == "star" for p in function.parameters):
        return change.value if isinstance(change.value, tuple) else (change.value,), kwargs
    if change.name in order and order.index(change.name) < len(args):
        place = order.index(change.name)
        return (*args[:place], change.value, *args[place + 1 :]), kwargs
    return args, kwargs | {change.name: change.value}


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep what a library prints, and its warnings, out of the test's output."""
    nowhere = io.StringIO()
    with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
