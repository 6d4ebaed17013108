"""What parsers of `argparse` are told: one cell for each argument, and one for each default; a subparser is a parser that a word
chooses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import containers
from seedlint.solve.objects.arguments import spread
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword
from seedlint.solve.state.items import Class, Given, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import ABSENT, FALSE, NONE, NOTHING, TRUE, UNKNOWN, as_text, constant, one

PARSER: Final = Library("argparse.ArgumentParser")
#: How the names of the cells begin that hold an argument, a default, and a parser that a word chooses: none is an attribute's.
_ARGUMENT: Final = "argument "
DEFAULT: Final = "default "
SUBPARSER: Final = "subparser "
#: How the names of the cells begin that hold an action of the program's own, and the words that bring it.
ACTION: Final = "action "
#: Whether a parser was told something of which the flags are not known.
OPEN: Final = "#open"
#: The default that an action has if none is given.
_DEFAULT_OF: Final = {"store_true": FALSE, "store_false": TRUE}
#: The action that makes of `--name` a `--no-name`, too.
NEGATED: Final = "negated"
#: What stands for the choice of a subparser among the actions.
CHOOSING: Final = "choose"


@dataclass(frozen=True, slots=True)
class Argument:
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
    machine.write((made.place, OPEN), FALSE)
    if parents := keyword(given, "parents"):
        _take_over(machine, frame, made, parents)
    return one(made)


def _take_over(machine: Machine, frame: Frame, made: Object, parents: Value) -> None:
    """Let a parser hold what its parents were told."""
    known = containers.known_elements(machine, frame, parents)
    if known is None or any(len(each) != 1 for each in known):
        machine.write((made.place, OPEN), TRUE)
    for item in (item for each in known or () for item in each):
        if not isinstance(item, Object):
            machine.write((made.place, OPEN), TRUE)
            continue
        for name in machine.heap.names_at(item.place):
            held = machine.read(frame, (item.place, name))
            if name != OPEN or held != FALSE:
                machine.write((made.place, name), held)


def _add_argument(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    flags = [as_text(value) for kind, _, value in given if kind == "positional"]
    told = keyword(given, "action") or constant("store")
    action = NEGATED if told == one(Library("argparse.BooleanOptionalAction")) else as_text(told)
    known = [flag for flag in flags if flag is not None]
    if classes := frozenset(item for item in told if isinstance(item, Class)):
        _add_action(machine, frame, receiver, classes, known, given, position)
    if (
        not known
        or len(known) < len(flags)
        or action is None
        or any(kind[-4:] == "star" for kind, _, _ in given)
    ):
        machine.write((receiver.place, OPEN), TRUE)
        return UNKNOWN
    long = [flag for flag in known if flag.startswith("--")] or known
    dest = as_text(keyword(given, "dest")) or long[0].lstrip("-").replace("-", "_")
    default = keyword(given, "default") or _DEFAULT_OF.get(action, NONE)
    words = constant(" ".join(known))
    parts = (keyword(given, name) for name in ("type", "const", "nargs"))
    row = (words, constant(dest), constant(action), default, *parts)
    machine.write((receiver.place, f"{_ARGUMENT}{dest} {' '.join(known)}"), one(Tuple(row)))
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
    machine.write((parser.place, f"{ACTION}{' '.join(flags)}"), one(Tuple((words, made))))


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
            machine.write((receiver.place, DEFAULT + name), value - ABSENT)
    return NONE


def _add_subparsers(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`add_subparsers`: what it returns adds parsers to the same parser."""
    if isinstance(receiver, Object):
        dest = keyword(given, "dest") or constant("")
        row = (constant(""), dest, constant(CHOOSING), NONE, NOTHING, NOTHING, NOTHING)
        machine.write((receiver.place, _ARGUMENT + CHOOSING), one(Tuple(row)))
    return one(receiver)


def _add_parser(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    made = new_parser(machine, frame, given, position)
    word = as_text(first(given, 0, "name"))
    if isinstance(receiver, Object):
        aliases = keyword(given, "aliases")
        others = list(map(as_text, containers.known_elements(machine, frame, aliases) or ()))
        for each in [word or f"@{position}", *filter(None, others)]:
            machine.write((receiver.place, SUBPARSER + each), made)
        if word is None or None in others or (aliases and not others):
            machine.write((receiver.place, OPEN), TRUE)
    return made


def arguments_of(machine: Machine, frame: Frame, parser: Object) -> list[Argument]:
    """Return the arguments of a parser in the order in which it was told them."""
    found: list[Argument] = []
    for name in machine.heap.names_at(parser.place):
        for item in machine.read(frame, (parser.place, name)) if name.startswith(_ARGUMENT) else ():
            if isinstance(item, Tuple):
                words, dest, action, default, kind, const, nargs = item.items
                flags = tuple(word for word in (as_text(words) or "").split() if word.startswith("-"))
                texts = as_text(dest) or "", as_text(action) or ""
                own = machine.read(frame, (parser.place, DEFAULT + texts[0]))
                found.append(Argument(flags, *texts, own or default, kind, const, nargs))
    return found


def held_under(machine: Machine, frame: Frame, parser: Object, prefix: str) -> dict[str, Value]:
    """Return what a parser holds under names that begin so, by what follows."""
    names = [name for name in machine.heap.names_at(parser.place) if name.startswith(prefix)]
    held = {name.removeprefix(prefix): machine.read(frame, (parser.place, name)) for name in names}
    return {name: value for name, value in held.items() if value}


_GROUPS: Final = ("add_argument_group", "add_mutually_exclusive_group")
#: The methods by which a parser is told something.
TELLING: Final[dict[str, Method]] = {
    "add_argument": _add_argument,
    "set_defaults": _set_defaults,
    "add_subparsers": _add_subparsers,
    "add_parser": _add_parser,
    **dict.fromkeys(_GROUPS, _same_parser),
}
