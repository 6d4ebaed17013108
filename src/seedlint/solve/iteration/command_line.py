"""`argparse`: what a parser makes of a command line that stands in the program, and which functions it may choose.

A parser keeps one cell for each argument that it was told, and one for each default; subparsers are parsers that a word chooses.
What a user may type is not known, so only a list of known words is parsed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations.fields import NAMESPACE_OBJECT
from seedlint.solve.models import unresolved
from seedlint.solve.objects import containers, inner_parts
from seedlint.solve.objects.arguments import spread
from seedlint.solve.objects.sequences import filled
from seedlint.solve.state import items
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import (
    Class,
    Function,
    Given,
    Item,
    Library,
    Object,
    Opaque,
    Partial,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import (
    ABSENT,
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    as_constant,
    as_text,
    constant,
    join,
    one,
)

PARSER: Final = Library("argparse.ArgumentParser")
#: How the names of the cells begin that hold an argument, a default, and a parser that a word chooses: none is an attribute's.
_ARGUMENT: Final = "argument "
_DEFAULT: Final = "default "
_SUBPARSER: Final = "subparser "
#: How the names of the cells begin that hold an action of the program's own, and the words that bring it.
_ACTION: Final = "action "
#: Whether a parser was told something of which the flags are not known.
_OPEN: Final = "#open"
#: The default that an action has if none is given.
_DEFAULT_OF: Final = {"store_true": FALSE, "store_false": TRUE}
#: What stands for the choice of a subparser among the actions.
_CHOOSING: Final = "choose"


@dataclass(frozen=True, slots=True)
class _Argument:
    """One argument of a parser: its flags (none if it is positional), where its value goes and how that is made."""

    flags: tuple[str, ...]
    dest: str
    action: str
    default: Value
    type: Value
    const: Value
    nargs: Value


def new_parser(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `ArgumentParser(...)`."""
    made = Object(machine.place(frame, f"parser@{position}"), PARSER)
    for name in machine.heap.names_at(made.place):
        machine.write((made.place, name), NOTHING)
    machine.write((made.place, _OPEN), FALSE)
    return one(made)


def _add_argument(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    flags = [as_text(value) for kind, _, value in given if kind == "positional"]
    action = as_text(keyword(given, "action") or constant("store"))
    known = [flag for flag in flags if flag is not None]
    if classes := frozenset(item for item in keyword(given, "action") if isinstance(item, Class)):
        _add_action(machine, frame, receiver, classes, known, given, position)
    if (
        not known
        or len(known) < len(flags)
        or action is None
        or any(kind[-4:] == "star" for kind, _, _ in given)
    ):
        machine.write((receiver.place, _OPEN), TRUE)
        return UNKNOWN
    long = [flag for flag in known if flag.startswith("--")] or known
    dest = as_text(keyword(given, "dest")) or long[0].lstrip("-").replace("-", "_")
    default = keyword(given, "default") or _DEFAULT_OF.get(action, NONE)
    words = constant(" ".join(known))
    parts = (keyword(given, name) for name in ("type", "const", "nargs"))
    row = (words, constant(dest), constant(action), default, *parts)
    machine.write((receiver.place, _ARGUMENT + dest), one(Tuple(row)))
    return UNKNOWN


def _add_action(
    machine: Machine,
    frame: Frame,
    parser: Object,
    kinds: Value,
    flags: Sequence[str],
    given: Sequence[Given],
    position: ops.Pos,
) -> None:
    """Make an action of the program's own for an argument."""
    own = [each for each in given if each[0] == "keyword" and each[1] not in {"action", "dest"}]
    dest = keyword(given, "dest") or constant((flags[-1] if flags else "").lstrip("-").replace("-", "_"))
    named: list[Given] = [("keyword", "option_strings", UNKNOWN), ("keyword", "dest", dest)]
    made = machine.do.call(frame, kinds, [*named, *own], position)
    words = one(Tuple(tuple(map(constant, flags))))
    machine.write((parser.place, f"{_ACTION}{' '.join(flags)}"), one(Tuple((words, made))))


def _same_parser(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`add_argument_group` and `add_mutually_exclusive_group`: what is added to a group is added to the parser."""
    return one(receiver)


def _set_defaults(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    _, _, keywords, _ = spread(machine, frame, given, position)
    for name, value in keywords.items():
        if isinstance(receiver, Object):
            machine.write((receiver.place, _DEFAULT + name), value - ABSENT)
    return NONE


def _add_subparsers(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`add_subparsers`: what it returns adds parsers to the same parser."""
    if isinstance(receiver, Object):
        dest = keyword(given, "dest") or constant("")
        row = (constant(""), dest, constant(_CHOOSING), NONE, NOTHING, NOTHING, NOTHING)
        machine.write((receiver.place, _ARGUMENT + _CHOOSING), one(Tuple(row)))
    return one(receiver)


def _add_parser(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    made = new_parser(machine, frame, given, position)
    word = as_text(first(given, 0, "name"))
    if isinstance(receiver, Object):
        machine.write((receiver.place, _SUBPARSER + (word or f"@{position}")), made)
        if word is None or keyword(given, "aliases"):
            machine.write((receiver.place, _OPEN), TRUE)
    return made


def _arguments(machine: Machine, frame: Frame, parser: Object) -> list[_Argument]:
    """Return the arguments of a parser in the order in which it was told them."""
    found: list[_Argument] = []
    for name in machine.heap.names_at(parser.place):
        for item in machine.read(frame, (parser.place, name)) if name.startswith(_ARGUMENT) else ():
            if isinstance(item, Tuple):
                words, dest, action, default, kind, const, nargs = item.items
                flags = tuple(word for word in (as_text(words) or "").split() if word.startswith("-"))
                texts = as_text(dest) or "", as_text(action) or ""
                own = machine.read(frame, (parser.place, _DEFAULT + texts[0]))
                found.append(_Argument(flags, *texts, own or default, kind, const, nargs))
    return found


def _named(machine: Machine, frame: Frame, parser: Object, prefix: str) -> dict[str, Value]:
    """Return what a parser holds under names that begin so, by what follows."""
    names = [name for name in machine.heap.names_at(parser.place) if name.startswith(prefix)]
    held = {name.removeprefix(prefix): machine.read(frame, (parser.place, name)) for name in names}
    return {name: value for name, value in held.items() if value}


def _parse(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`parse_args`: of known words all values are known; of others, which functions may be chosen."""
    words = containers.known_elements(machine, frame, first(given, 0, "args"))
    texts = [as_text(word) for word in words or ()]
    if isinstance(receiver, Object) and words is not None and None not in texts:
        reading = _Reading(machine, frame, position, [text for text in texts if text is not None])
        if reading.parser(receiver):
            return _namespace(machine, frame, reading.values, position)
    if isinstance(receiver, Object):
        _act(machine, frame, receiver, None if words is None else texts, position)
        _convert(machine, frame, receiver, position)
        if machine.state is None:
            return NOTHING
    chosen = _choices(machine, frame, receiver) if isinstance(receiver, Object) else {}
    if chosen:
        return _namespace(machine, frame, chosen, position)
    parsed = unresolved.call(machine, frame, frame.text(position), given, position)
    if isinstance(receiver, Object):
        _know_defaults(machine, frame, receiver, parsed)
    return parsed


def _know_defaults(machine: Machine, frame: Frame, parser: Object, parsed: Value) -> None:
    """Note which arguments are something whatever a user types, as their default is and no word makes them None."""
    for each in _arguments(machine, frame, parser):
        default = as_constant(each.default)
        converted = all(isinstance(item, Library) for item in each.type)
        if each.action != "store" or each.nargs or not converted or default is None or default.value is None:
            continue
        for item in parsed:
            if isinstance(item, Opaque):
                inner_parts.know_present(machine, item, each.dest, likely_true=bool(default.value))


def _act(
    machine: Machine, frame: Frame, parser: Object, words: Sequence[str | None] | None, position: ops.Pos
) -> None:
    """Call the program's own actions: in the order of the words that bring them, if all are known, else any."""
    calls: list[tuple[int, Callable[[], Value]]] = []
    for row in _named(machine, frame, parser, _ACTION).values():
        for item in row:
            if not isinstance(item, Tuple):
                continue
            flags, action = item.items
            told = [as_text(flag) for each in flags if isinstance(each, Tuple) for flag in each.items]
            for at, word in enumerate(words or ()):
                if word in told:
                    rest = [UNKNOWN if text is None else constant(text) for text in (words or ())[at + 1 :]]
                    calls.append((at, partial(_bring, machine, frame, parser, action, rest, position)))
            if words is None or None in words:
                run = partial(_bring, machine, frame, parser, action, [], position)
                calls.append((len(words or ()), partial(_perhaps, machine, frame, run)))
    for _, run_one in sorted(calls, key=lambda call: call[0]):
        if machine.state is not None:
            run_one()


def _bring(
    machine: Machine, frame: Frame, parser: Object, action: Value, words: list[Value], position: ops.Pos
) -> Value:
    """Call an action with the word that comes next."""
    given = [positional(each) for each in (one(parser), UNKNOWN, words[0] if words else UNKNOWN, UNKNOWN)]
    return machine.do.call(frame, action, given, position)


def _perhaps(machine: Machine, frame: Frame, run: Callable[[], Value]) -> Value:
    return machine.alternatives(frame, [run, lambda: NOTHING])


def _convert(machine: Machine, frame: Frame, parser: Object, position: ops.Pos) -> None:
    """Call the functions of the program that make something of words, if a word is given; a default may be one."""
    for each in _arguments(machine, frame, parser):
        own = frozenset(item for item in each.type if _is_function(item))
        if own and machine.state is not None:
            run = partial(machine.do.call, frame, own, [positional(UNKNOWN)], position)
            always = not each.nargs and (not each.flags or as_text(each.default) is not None)
            machine.alternatives(frame, [run]) if always else _perhaps(machine, frame, run)


def _parse_known(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    parsed = _parse(machine, frame, receiver, given, position)
    if all(isinstance(item, Object) for item in parsed):
        return one(Tuple((parsed, filled(machine, frame, f"rest@{position}", [], [UNKNOWN]))))
    return parsed


def _namespace(machine: Machine, frame: Frame, values: dict[str, Value], position: ops.Pos) -> Value:
    made = Object(machine.place(frame, f"parsed@{position}"), NAMESPACE_OBJECT)
    for name, value in values.items():
        machine.write((made.place, name), value)
    return one(made)


def _choices(machine: Machine, frame: Frame, parser: Object) -> dict[str, Value]:
    """Return what a command line may give, if functions are among it: `set_defaults(run=train)` of a subparser."""
    found = dict(_named(machine, frame, parser, _DEFAULT))
    arguments = _arguments(machine, frame, parser)
    for subparser in _named(machine, frame, parser, _SUBPARSER).values():
        for item in subparser:
            if isinstance(item, Object):
                arguments += _arguments(machine, frame, item)
                for name, value in _named(machine, frame, item, _DEFAULT).items():
                    found[name] = join(found.get(name, NOTHING), value)
    if not any(_is_function(item) for value in found.values() for item in value):
        return {}
    return {**{each.dest: UNKNOWN for each in arguments if each.dest}, **found}


def _is_function(item: Item) -> bool:
    """Tell whether an item is what the program may call, itself or a method of it: a command as a function, class or object."""
    return isinstance(item, Function | Class | Partial | items.Method | items.Wrapped | items.Module) or (
        isinstance(item, Object) and isinstance(item.kind, Class)
    )


@dataclass(slots=True)
class _Reading:
    """The parsing of known words; `values` are what it has come to."""

    machine: Machine
    frame: Frame
    position: ops.Pos
    words: list[str]
    values: dict[str, Value] = field(default_factory=dict)

    def parser(self, parser: Object) -> bool:
        """Parse the words by a parser; return whether all of it is known."""
        machine, frame = self.machine, self.frame
        if machine.read(frame, (parser.place, _OPEN)) != FALSE:
            return False
        arguments = _arguments(machine, frame, parser)
        self.values |= _named(machine, frame, parser, _DEFAULT)
        self.values |= {each.dest: each.default for each in arguments if each.dest}
        options = {flag: each for each in arguments for flag in each.flags}
        rest = [each for each in arguments if not each.flags]
        told: set[str] = set()
        while self.words:
            option = self._option(options)
            each = option or (rest.pop(0) if rest and self.words[0][:1] != "-" else None)
            if each is None:
                return False
            told.add(each.dest)
            if not (self._choose(parser, each) if each.action == _CHOOSING else self._take(each)):
                return False
        for each in arguments:
            if each.dest not in told and each.type and as_text(each.default) is not None:
                self.values[each.dest] = self._made(each, each.default)
        return True

    def _option(self, options: dict[str, _Argument]) -> _Argument | None:
        """Take the flag that comes, if one does; what is joined to it by `=` comes next."""
        flag, joined, value = self.words[0].partition("=")
        if flag not in options:
            return None
        self.words[:1] = [value] if joined else []
        return options[flag]

    def _choose(self, parser: Object, each: _Argument) -> bool:
        """Let the subparser that the next word chooses parse the others."""
        word = self.words.pop(0)
        if each.dest:
            self.values[each.dest] = constant(word)
        chosen = _named(self.machine, self.frame, parser, _SUBPARSER).get(word, NOTHING)
        return len(chosen) == 1 and all(isinstance(item, Object) and self.parser(item) for item in chosen)

    def _take(self, each: _Argument) -> bool:
        """Take the words that belong to an argument."""
        match each.action:
            case "store_true" | "store_false":
                self.values[each.dest] = constant(each.action == "store_true")
            case "store_const":
                self.values[each.dest] = each.const or NONE
            case "store" if not each.nargs:
                if not self.words:
                    return False
                self.values[each.dest] = self._made(each, constant(self.words.pop(0)))
            case "store":
                return self._take_several(each)
            case _:
                return False
        return True

    def _take_several(self, each: _Argument) -> bool:
        """Take as many words as `nargs` says: all up to the next flag, or a number of them."""
        count = as_constant(each.nargs)
        if count is None or count.value == "?":
            return False
        end = next((at for at, word in enumerate(self.words) if word[:1] == "-"), len(self.words))
        taken = count.value if isinstance(count.value, int) else end
        if taken > end:
            return False
        words, self.words = self.words[:taken], self.words[taken:]
        made = [self._made(each, constant(word)) for word in words]
        what = f"{each.dest}@{self.position}"
        self.values[each.dest] = filled(self.machine, self.frame, what, made)
        return True

    def _made(self, each: _Argument, word: Value) -> Value:
        """Return what the argument's type makes of a word."""
        if not each.type or self.machine.state is None:
            return word
        return self.machine.do.call(self.frame, each.type, [positional(word)], self.position)


_GROUPS: Final = ("add_argument_group", "add_mutually_exclusive_group")
METHODS: Final[dict[str, Method]] = {
    f"{PARSER.name}.{name}": method
    for name, method in {
        "add_argument": _add_argument,
        "set_defaults": _set_defaults,
        "add_subparsers": _add_subparsers,
        "add_parser": _add_parser,
        "parse_args": _parse,
        "parse_known_args": _parse_known,
        **dict.fromkeys(_GROUPS, _same_parser),
    }.items()
}
