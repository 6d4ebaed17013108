"""Settings that stand in the program as text: JSON, and literals of Python, are read as the program would read them.

What the program writes as JSON is the text itself where all of it is known, and otherwise holds a copy of what was written.
"""

from __future__ import annotations

import configparser
import contextlib
import fnmatch
import json
import shlex
import string
import sys
import textwrap
from collections.abc import Callable, Sequence
from typing import Any, Final

from seedlint.ir import ops
from seedlint.solve.models import unresolved
from seedlint.solve.objects import dicts, failing, kinds, sequences
from seedlint.solve.standard import copies, texts
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import Constant, Given, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.text import TEXT_LIMIT
from seedlint.solve.state.values import NONE, NOTHING, TRUE, UNKNOWN, as_text, constant, one
from seedlint.text.literals import NO_LITERAL, literal

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_PLAIN: Final = (bool, int, float, str, type(None))
#: How deep what is written as JSON is looked through, and how long the text may be.
_DEPTH: Final = 8
_LENGTH: Final = 2000
#: Parts of a document that are told one by one, and how deep; what has more is data, not settings. YAML may even hold itself.
_PARTS: Final = 2000
_NESTING: Final = 30
#: The options of `json.dumps` that only say how the text looks.
_LOOKS: Final = frozenset({"indent", "sort_keys", "separators", "ensure_ascii", "allow_nan"})


def _loads(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `json.loads(text)`; a text that is not known, or not right, gives anything."""
    decoder = keyword(given, "cls") - NONE
    if decoder:
        options = [each for each in given if each[0] == "keyword" and each[1] != "cls"]
        made = machine.do.call(frame, decoder, options, position)
        decode = machine.do.attribute(frame, made, "decode", position)
        return machine.do.call(frame, decode, [positional(first(given))], position)
    if any(map(copies.kept_in, first(given))):
        return copies.unpickled(machine, frame, given, position)
    text = as_text(first(given))
    try:
        data = None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return UNKNOWN
    hooks = keyword(given, "object_pairs_hook") - NONE, keyword(given, "object_hook") - NONE
    if data is not None and _is_brief(data):
        return _Made(machine, frame, position, *hooks).value(data, "")
    hook = hooks[0] or hooks[1]
    return machine.do.call(frame, hook, [positional(UNKNOWN)], position) if hook else UNKNOWN


def _literal(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `ast.literal_eval(text)`: a text that is known, and no literal, raises."""
    text = as_text(first(given))
    if text is None:
        return UNKNOWN
    try:
        data = literal(text)
    except NO_LITERAL as error:
        failing.surely_raises(
            machine, frame, "SyntaxError" if isinstance(error, SyntaxError) else "ValueError"
        )
        return NOTHING
    return _told(machine, frame, data, position)


def _written(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the JSON of a value, for given options, if all of it is known, None otherwise: for our sketch of `json.dumps`."""
    plain = _plain(machine, frame, first(given), _DEPTH)
    options = _plain(machine, frame, first(given, 1), _DEPTH)
    looks: Any = options[0] if options else None
    if plain is None or not isinstance(looks, dict) or not _LOOKS.issuperset(looks):
        return NONE
    try:
        text = json.dumps(plain[0], **looks)
    except (TypeError, ValueError):  # keys that cannot be sorted, a number that is none
        return NONE
    return constant(text) if len(text) <= _LENGTH else NONE


def _filled(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return what `string.Template(text)` makes of a mapping and keywords if all is known, None otherwise: for our sketch."""
    text, values, named = (_plain(machine, frame, first(given, index), _DEPTH) for index in range(3))
    if text is None or not isinstance(text[0], str) or values is None or named is None:
        return NONE
    held = [each[0] for each in (values, named)]
    mapping: dict[str, object] = {
        key: value for each in held if isinstance(each, dict) for key, value in each.items()
    }
    filled = string.Template(text[0]).safe_substitute(mapping)
    return constant(filled) if len(filled) <= TEXT_LIMIT else NONE


def _plain(machine: Machine, frame: Frame, value: Value, depth: int) -> tuple[object] | None:
    """Return what a value is, if all of it is known and plain: constants, and lists, tuples and dicts of such."""
    item = next(iter(value)) if len(value) == 1 and depth else None
    parts: Sequence[Value] | None = None
    match item:
        case Constant(value=held) if isinstance(held, _PLAIN):
            return (held,)
        case Tuple(items=items):
            parts = items
        case Object() if dicts.is_dict(machine, item):
            pairs = dicts.pairs(machine, frame, item)
            keys = None if pairs is None else [_plain(machine, frame, key, 1) for key, _ in pairs]
            found = None if pairs is None else [_plain(machine, frame, each, depth - 1) for _, each in pairs]
            if keys is None or found is None or None in keys or None in found:
                return None
            return ({key[0]: each[0] for key, each in zip(keys, found, strict=True) if key and each},)
        case Object() if kinds.kind_of(machine, item) == kinds.LIST:
            parts = sequences.known_elements(machine, frame, item)
    looked = None if parts is None else [_plain(machine, frame, part, depth - 1) for part in parts]
    return None if looked is None or None in looked else ([each[0] for each in looked if each],)


def _told(machine: Machine, frame: Frame, data: object, position: ops.Pos) -> Value:
    """Return the value of what a text holds, as far as that is not too much."""
    return _Made(machine, frame, position, NOTHING, NOTHING).value(data, "") if _is_brief(data) else UNKNOWN


def _is_brief(data: object) -> bool:
    waiting = [(data, 0)]
    for _ in range(_PARTS):
        if not waiting:
            return True
        each, depth = waiting.pop()
        if depth > _NESTING:
            return False
        parts = each.values() if isinstance(each, dict) else each if isinstance(each, list | tuple) else ()
        waiting += [(part, depth + 1) for part in parts]
    return not waiting


class _Made:
    """What one call makes of a text: each dict and list has a place of its own, and `hook` is called with each dict, or
    `pairs_hook` with its entries.
    """

    def __init__(
        self, machine: Machine, frame: Frame, position: ops.Pos, pairs_hook: Value, hook: Value
    ) -> None:
        self._machine = machine
        self._frame = frame
        self._position = position
        self._pairs_hook = pairs_hook
        self._hook = hook

    def value(self, data: object, path: str) -> Value:
        """Return the value of what stands at a path in the text."""
        what = f"loads@{self._position}{path}"
        if self._machine.state is None:
            return NOTHING
        if isinstance(data, tuple):
            return one(Tuple(tuple(self.value(each, f"{path}.{index}") for index, each in enumerate(data))))
        if isinstance(data, list):
            known = [self.value(each, f"{path}.{index}") for index, each in enumerate(data)]
            return sequences.filled(self._machine, self._frame, what, known)
        if isinstance(data, dict):
            held = [self.value(each, f"{path}.{key}") for key, each in data.items()]
            if self._pairs_hook:
                pairs = [one(Tuple((constant(key), each))) for key, each in zip(data, held, strict=True)]
                made = sequences.filled(self._machine, self._frame, what, pairs)
                return self._hooked(self._pairs_hook, made, path)
            made = dicts.display(self._machine, self._frame, [constant(key) for key in data], held, what)
            return self._hooked(self._hook, made, path) if self._hook else made
        return constant(data) if isinstance(data, _PLAIN) else UNKNOWN

    def _hooked(self, hook: Value, made: Value, path: str) -> Value:
        outer, self._frame.turn = self._frame.turn, f"{self._frame.turn}{path}"
        result = self._machine.do.call(self._frame, hook, [positional(made)], self._position)
        self._frame.turn = outer
        return result


def _folded(name: str, make: Callable[..., object]) -> Special:
    """Return a function of the standard library that gives plain values for plain values, and does nothing else."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        told = [(kind, word, _plain(machine, frame, value, _DEPTH)) for kind, word, value in given]
        known = [each[0] for kind, _, each in told if kind == "positional" and each is not None]
        named = {word: each[0] for kind, word, each in told if kind == "keyword" and each is not None}
        if known and len(known) + len(named) == len(given):
            try:
                return _told(machine, frame, make(*known, **named), position)
            except (TypeError, ValueError, AttributeError):  # what is given is wrong: any exception may come
                pass
        said = frame.text(position) or name
        return unresolved.call(machine, frame, said, given, position, of_module=True, library=name)

    return call


def _loaded(name: str, read: Callable[[str], object], *, by_path: bool = False) -> Special:
    """Return a function that reads settings from an open file or a text, or from the file at a path."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        look = texts.text_at if by_path else texts.text_in
        held = look(machine, frame, given[0][2] if given else NOTHING)
        text = as_text(held)
        with contextlib.suppress(ValueError, RecursionError):  # what is wrong raises anything
            if text is not None:
                return _told(machine, frame, read(text), position)
        said = frame.text(position) or name
        return unresolved.call(machine, frame, said, given, position, of_module=True, library=name)

    return call


def _yaml(text: str) -> object:
    import yaml  # noqa: PLC0415 - programs that read it are few

    try:
        return yaml.load(text, Loader=yaml.CSafeLoader) if yaml.__with_libyaml__ else yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


def _ini(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the entries of each section of a text, raw or with what they name filled in: for our sketch of `configparser`."""
    text, is_raw = as_text(first(given)), first(given, 1) == TRUE
    parser = configparser.RawConfigParser() if is_raw else configparser.ConfigParser()
    try:
        if text is not None:
            parser.read_string(text)
            held = {name: dict(parser[name]) for name in parser}
            return _told(machine, frame, held, position)
    except configparser.Error:
        pass
    return UNKNOWN


def _text_at(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the text of the file at a path, None if it is not known: for our sketch of `configparser`."""
    return texts.text_at(machine, frame, first(given)) or NONE


def _without_links(text: str) -> object:
    """Read YAML as OmegaConf does, which fills in what others say: then it is not read."""
    if "${" in text:
        raise ValueError(text)
    return _yaml(text)


_LOADED: Final[dict[str, Special]] = {
    "tomllib.load": _loaded("tomllib.load", tomllib.loads),
    **{
        f"yaml.{name}": _loaded(f"yaml.{name}", _yaml)
        for name in ("safe_load", "full_load", "load", "unsafe_load")
    },
    "omegaconf.OmegaConf.load": _loaded("omegaconf.OmegaConf.load", _without_links, by_path=True),
}
_FOLDED: Final[dict[str, Callable[..., object]]] = {
    "builtins.str.maketrans": str.maketrans,
    "tomllib.loads": tomllib.loads,
    "textwrap.dedent": textwrap.dedent,
    "shlex.split": shlex.split,
    "fnmatch.fnmatch": fnmatch.fnmatch,
    "fnmatch.fnmatchcase": fnmatch.fnmatchcase,
    "fnmatch.filter": fnmatch.filter,
}
SPECIAL: Final[dict[str, Special]] = {
    **{name: _folded(name, make) for name, make in _FOLDED.items()},
    **_LOADED,
    "json.loads": _loads,
    "seedlint.written_json": _written,
    "seedlint.filled_template": _filled,
    "seedlint.read_ini": _ini,
    "seedlint.text_at": _text_at,
    "ast.literal_eval": _literal,
}
