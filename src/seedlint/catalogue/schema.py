"""What the catalogue says about a name: plain values, read from stubs, asked for by qualified name."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from seedlint.ir.stream import Stream

EffectKind: TypeAlias = Literal[
    "draws",
    "seeds",
    "saves",
    "restores",
    "forks",
    "meta_device",
    "builds",
    "wraps",
    "returns",
    "calls",
    "keeps",
    "joins",
    "opens",
    "closes",
    "hooks_before",
    "hooks_after",
    "unhooks",
    "spawns",
    "workers",
    "iterates",
    "steps",
    "lazy",
    "binds",
    "makes_context",
    "overwrites",
    "uses_model",
    "creates",
    "global_generator",
    "sets_mode",
    "some",
    "varies",
    "holds",
    "appends",
    "copies",
    "trains",
    "sets",
    "configures",
    "lists",
    "visits",
    "records",
    "replays",
    "stores",
    "fetches",
    "deposits",
    "instantiates",
    "enters",
    "looks_up",
    "registers",
    "dispatches",
]

ParameterKind: TypeAlias = Literal["positional", "normal", "star", "keyword", "double_star"]
Binding: TypeAlias = Literal["function", "method", "static", "class", "property"]

#: A constant of a signature or a condition. `None` is the constant None; a default that is no constant is `...`.
Scalar: TypeAlias = bool | int | float | str | None


class Condition(msgspec.Struct, frozen=True, array_like=True):
    """When an effect happens; see `effects` for the meaning of each field. Empty means always."""

    unless: tuple[str, ...] = ()
    unless_value: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    when: tuple[str, ...] = ()
    when_value: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    known_value: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    unless_empty: tuple[str, ...] = ()
    when_differ: tuple[str, ...] = ()
    unless_single: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    when_lacking: tuple[str, ...] = ()
    unless_whole: tuple[str, ...] = ()
    when_holding: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    known_holding: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    unless_array: tuple[str, ...] = ()
    unless_entry: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    known_wide: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    unless_adjacent: tuple[str, ...] = ()


class Effect(msgspec.Struct, frozen=True, array_like=True):
    """One effect of one callable. `draws` without streams is a draw from the receiver, which is a generator.

    `names` holds the parameters an effect speaks of (`calls`, `iterates`, `returns`, `by` of `seeds`, `state` of
    `restores`, `seeded_by` of `creates`, the argument of `sets_mode`); `flag` the constant of `sets_mode`, and False
    for `seeds` that always take entropy, a `meta_device` of which only models know, `draws` and `iterates` that are
    lazy, and `spawns` of processes that import no script. `device` is the parameter that names the device of a draw: the
    stream "torch" becomes "torch.cuda" where that is known to be a CUDA device (the condition already excludes "meta").
    `passes` is the class of what `calls` passes to the callables ("self": the receiver's; "" if unknown), and of what
    `registers` makes; `args` and `kwargs` are the parameters that hold the arguments which `calls` and `spawns` pass, or
    the words of `dispatches`, `each` the one that holds iterables.
    `once` marks `draws` of the first call on the receiver alone, and lazy ones of the first element; `apart` marks `calls` in a
    thread of their own.
    For `creates`, `condition.unless` holds the arguments without any of which the seed comes from entropy.
    """

    kind: EffectKind
    streams: tuple[Stream, ...] = ()
    names: tuple[str, ...] = ()
    condition: Condition = Condition()
    flag: bool = True
    device: str = ""
    passes: str = ""
    args: str = ""
    kwargs: str = ""
    each: str = ""
    once: bool = False
    apart: bool = False


class Parameter(msgspec.Struct, frozen=True, array_like=True):
    """One parameter of a signature. `default` is meaningful only if `has_default`; `opaque` marks a default that
    is not a plain constant.
    """

    name: str
    kind: ParameterKind = "normal"
    has_default: bool = False
    default: Scalar = None
    opaque: bool = False


class Callable(msgspec.Struct, frozen=True, tag="function"):
    """A function or method. The parameters of a method begin with its receiver (`self`, `cls`). `result` is the
    qualified name of the class of what it returns, "" if unknown, "self" for the receiver's own class, and `elements` that
    of what a list holds which it returns, `parts` those of the members of a tuple, or of each of those that an iterator gives.
    `binding` says how a method takes its receiver.
    """

    name: str
    parameters: tuple[Parameter, ...] = ()
    effects: tuple[Effect, ...] = ()
    result: str = ""
    binding: Binding = "function"
    unmeasured: str = ""
    elements: str = ""
    parts: tuple[str, ...] = ()

    @property
    def signature(self) -> tuple[Parameter, ...]:
        """The parameters that arguments bind to: without the receiver."""
        takes_receiver = self.binding in {"method", "class", "property"}
        return self.parameters[1:] if takes_receiver else self.parameters


class Class(msgspec.Struct, frozen=True, tag="class"):
    """A class: qualified base names, methods (also `__init__`, `__iter__`, `__call__`), and the types of attributes.

    `is_model` is the class's own mark, not what it inherits; so is `is_leaf`: its instances hold no models as parts.
    """

    name: str
    bases: tuple[str, ...] = ()
    members: dict[str, Callable] = {}
    attributes: dict[str, str] = {}
    is_model: bool = False
    wraps: tuple[str, ...] = ()
    unmeasured: str = ""
    is_leaf: bool = False


class Alias(msgspec.Struct, frozen=True, tag="alias"):
    """Another name for an entry: `target` is qualified (a re-export in a stub, `from .x import y as z`)."""

    name: str
    target: str


class Variable(msgspec.Struct, frozen=True, tag="variable"):
    """A module attribute: the qualified class of its value, and the streams whose global generator it is."""

    name: str
    result: str = ""
    global_generator: tuple[Stream, ...] = ()


Entry: TypeAlias = Callable | Class | Alias | Variable
