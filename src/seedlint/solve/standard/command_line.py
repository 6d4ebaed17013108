"""`argparse`: what a parser makes of a command line that stands in the program, and which functions it may choose.

What a user may type is not known, so only a list of known words is parsed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations.fields import NAMESPACE_OBJECT
from seedlint.solve.models import unresolved
from seedlint.solve.objects import containers, inner_parts
from seedlint.solve.objects.sequences import filled
from seedlint.solve.standard.parsers import (
    ACTION,
    CHOOSING,
    DEFAULT,
    NEGATED,
    OPEN,
    PARSER,
    SUBPARSER,
    TELLING,
    Argument,
    arguments_of,
    held_under,
)
from seedlint.solve.state import items
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
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
    FALSE,
    NONE,
    NOTHING,
    UNKNOWN,
    as_constant,
    as_text,
    constant,
    join,
    one,
)


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
        _know_names(machine, frame, receiver, parsed)
    return parsed


def _know_names(machine: Machine, frame: Frame, parser: Object, parsed: Value) -> None:
    """Note which attributes there are, as far as the parser was told: subparsers may add others."""
    if machine.read(frame, (parser.place, OPEN)) != FALSE or held_under(machine, frame, parser, SUBPARSER):
        return
    names = [each.dest for each in arguments_of(machine, frame, parser)]
    names += held_under(machine, frame, parser, DEFAULT)
    for item in parsed:
        if isinstance(item, Opaque):
            inner_parts.know_names(machine, item, names)


def _know_defaults(machine: Machine, frame: Frame, parser: Object, parsed: Value) -> None:
    """Note which arguments are something whatever a user types, as their default is and no word makes them None."""
    for each in arguments_of(machine, frame, parser):
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
    for row in held_under(machine, frame, parser, ACTION).values():
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
    for each in arguments_of(machine, frame, parser):
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
    found = dict(held_under(machine, frame, parser, DEFAULT))
    arguments = arguments_of(machine, frame, parser)
    for subparser in held_under(machine, frame, parser, SUBPARSER).values():
        for item in subparser:
            if isinstance(item, Object):
                arguments += arguments_of(machine, frame, item)
                for name, value in held_under(machine, frame, item, DEFAULT).items():
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
        if machine.read(frame, (parser.place, OPEN)) != FALSE:
            return False
        arguments = arguments_of(machine, frame, parser)
        self.values |= held_under(machine, frame, parser, DEFAULT)
        self.values |= {each.dest: each.default for each in reversed(arguments) if each.dest}
        options = _options(arguments)
        rest = [each for each in arguments if not each.flags]
        told: set[str] = set()
        while self.words:
            option = self._option(options)
            each = option or (rest.pop(0) if rest and self.words[0][:1] != "-" else None)
            if each is None:
                return False
            told.add(each.dest)
            if not (self._choose(parser, each) if each.action == CHOOSING else self._take(each)):
                return False
        for each in arguments:
            if each.dest not in told and each.type and as_text(each.default) is not None:
                self.values[each.dest] = self._made(each, each.default)
        return True

    def _option(self, options: dict[str, Argument]) -> Argument | None:
        """Take the flag that comes, if one does; what is joined to it, by `=` or as short ones are, comes next."""
        flag, joined, value = self.words[0].partition("=")
        short = options.get(flag[:2]) if flag not in options and flag[1:2] != "-" else None
        if short is not None and short.action in {"store", "append"}:
            self.words[:1] = [self.words[0][2:]]
            return short
        if short is not None:
            self.words[:1] = ["-" + flag[2:]]
            return short
        if flag not in options:
            return None
        self.words[:1] = [value] if joined else []
        return options[flag]

    def _choose(self, parser: Object, each: Argument) -> bool:
        """Let the subparser that the next word chooses parse the others."""
        word = self.words.pop(0)
        if each.dest:
            self.values[each.dest] = constant(word)
        chosen = held_under(self.machine, self.frame, parser, SUBPARSER).get(word, NOTHING)
        return len(chosen) == 1 and all(isinstance(item, Object) and self.parser(item) for item in chosen)

    def _take(self, each: Argument) -> bool:
        """Take the words that belong to an argument."""
        match each.action:
            case "store_true" | "store_false":
                self.values[each.dest] = constant(each.action == "store_true")
            case "store_const":
                self.values[each.dest] = each.const or NONE
            case "count":
                before = as_constant(self.values[each.dest])
                counted = before.value if before is not None and type(before.value) is int else 0
                self.values[each.dest] = constant(counted + 1)
            case "append" if not each.nargs and self.words:
                held = self.values[each.dest]
                listed = [] if held == NONE else containers.known_elements(self.machine, self.frame, held)
                if listed is None:
                    return False
                listed.append(self._made(each, constant(self.words.pop(0))))
                what = f"{each.dest} {len(listed)}@{self.position}"
                self.values[each.dest] = filled(self.machine, self.frame, what, listed)
            case "store" if not each.nargs:
                if not self.words:
                    return False
                self.values[each.dest] = self._made(each, constant(self.words.pop(0)))
            case "store":
                return self._take_several(each)
            case _:
                return False
        return True

    def _take_several(self, each: Argument) -> bool:
        """Take as many words as `nargs` says: all up to the next flag, or a number of them."""
        count = as_constant(each.nargs)
        if count is None:
            return False
        if count.value == "?":
            comes = bool(self.words) and self.words[0][:1] != "-"
            word = constant(self.words.pop(0)) if comes else each.const or NONE
            self.values[each.dest] = self._made(each, word) if comes or as_text(word) is not None else word
            return True
        end = next((at for at, word in enumerate(self.words) if word[:1] == "-"), len(self.words))
        taken = count.value if isinstance(count.value, int) else end
        if taken > end:
            return False
        words, self.words = self.words[:taken], self.words[taken:]
        made = [self._made(each, constant(word)) for word in words]
        what = f"{each.dest}@{self.position}"
        self.values[each.dest] = filled(self.machine, self.frame, what, made)
        return True

    def _made(self, each: Argument, word: Value) -> Value:
        """Return what the argument's type makes of a word."""
        if not each.type or self.machine.state is None:
            return word
        return self.machine.do.call(self.frame, each.type, [positional(word)], self.position)


def _options(arguments: Sequence[Argument]) -> dict[str, Argument]:
    """Return arguments by their flags; of one that can be negated the two sides are flags like others."""
    found: dict[str, Argument] = {}
    for each in arguments:
        for flag in each.flags:
            found[flag] = replace(each, action="store_true") if each.action == NEGATED else each
            if each.action == NEGATED and flag.startswith("--"):
                found[f"--no-{flag[2:]}"] = replace(each, action="store_false")
    return found


METHODS: Final[dict[str, Method]] = {
    f"{PARSER.name}.{name}": method
    for name, method in {
        **TELLING,
        "parse_args": _parse,
        "parse_known_args": _parse_known,
    }.items()
}
