"""What conditions may be asked below each operation of a block, found by names alone: see `shared_settings`.

An operation mentions the functions that bear a name which it reads, and these mention others. Where the same word is asked
of below two operations of a block, it is worth finding out whether both ask the same setting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.state.frame import InModule, LoadedModule, Mentioned
from seedlint.solve.state.machine import Machine

#: Functions that set attributes whose names are not written, and the dict of an object's attributes.
_SETS: Final = "setattr"
#: How the name of a function ends among the words that are asked.
_CALLED: Final = "()"
_NO_WORDS: Final[frozenset[str]] = frozenset()


@dataclass(slots=True)
class Mentions:
    """What the functions of a program ask, by their names, as long as no further module is loaded."""

    modules: int
    words: dict[str, frozenset[str]]
    assigned: frozenset[str]
    aliases: dict[str, set[str]]
    leading: dict[int, dict[int, frozenset[str]]] = field(default_factory=dict)
    blocks: list[ops.Block] = field(default_factory=list)


def asked_again(machine: Machine, block: ops.Block) -> dict[int, frozenset[str]]:
    """Return the words that conditions ask of below an operation of a block and below a later one, by its index."""
    mentions = _of_program(machine)
    found = mentions.leading.get(id(block))
    if found is None:
        mentions.blocks.append(block)  # it stays as long as its identity is used
        found = mentions.leading[id(block)] = _leading(block, mentions)
    return found


def may_be_set(machine: Machine, attribute: str) -> bool:
    """Tell whether the program sets attributes of a name on what is not just being made."""
    assigned = _of_program(machine).assigned
    return attribute in assigned or _SETS in assigned


def reads(machine: Machine, block: ops.Block, name: str) -> bool:
    """Tell whether a function of a name may be called below a block."""
    return f"{name}{_CALLED}" in _words(_of_program(machine), block)


def _of_program(machine: Machine) -> Mentions:
    known = machine.settings.mentions
    if not isinstance(known, Mentions) or known.modules != len(machine.code):
        known = machine.settings.mentions = _collect(machine)
    return known


def _collect(machine: Machine) -> Mentions:
    by_name: dict[str, Mentioned] = {}
    assigned: set[str] = set()
    aliases: dict[str, set[str]] = {}
    for module in machine.code.values():
        if not module.installed:
            known = _of_module(module)
            assigned |= known.assigned
            for name, words in known.aliases.items():
                aliases.setdefault(name, set()).update(words)
            for name, each in known.functions.items():
                entry = by_name.setdefault(name, Mentioned(set(), set()))
                entry.asked.update(each.asked)
                entry.read.update(each.read)
    for entry in by_name.values():
        _add_aliases(entry.asked, aliases)
    return Mentions(len(machine.code), _closed(by_name), frozenset(assigned), aliases)


def _of_module(module: LoadedModule) -> InModule:
    known = module.learnt.mentioned
    if known is not None:
        return known
    known = module.learnt.mentioned = InModule({}, set(), {})
    functions = module.code.functions
    for function in functions:
        known.assigned.update(_assigned(function))
        _note_aliases(function.body, known.aliases)
        if function.kind == "module":
            continue
        owner = functions[function.parent]
        is_special = function.name[:2] == "__" and owner.kind == "class"
        name = owner.name if is_special else function.name
        entry = known.functions.setdefault(name, Mentioned(set(), set()))
        entry.asked.add(f"{function.name}{_CALLED}")
        _note(function.body, entry)
    return known


def _note_aliases(block: ops.Block, aliases: dict[str, set[str]]) -> None:
    """Note under which other name an attribute is kept: `self.noisy = args.noise`, `noisy = ...`, `f(noisy=args.noise)`."""
    read: dict[ops.Reg, str] = {}
    for op in all_ops(block):
        match op:
            case ops.Attr():
                read[op.dst] = op.name
            case ops.SetAttr() | ops.Store() if read.get(op.src, op.name) != op.name:
                aliases.setdefault(op.name, set()).add(read[op.src])
            case ops.Call():
                for arg in op.args:
                    if arg.name and arg.reg in read:
                        aliases.setdefault(arg.name, set()).add(read[arg.reg])
            case _:
                pass


def _add_aliases(words: set[str], aliases: dict[str, set[str]]) -> None:
    words.update(*(aliases[word] for word in words & aliases.keys()))


def _note(block: ops.Block, entry: Mentioned) -> None:
    for op in all_ops(block):
        if isinstance(op, ops.Load | ops.Attr):
            entry.read.add(op.name)
        elif isinstance(op, ops.If):
            entry.asked.update(word for arm in op.arms for word in words_in(arm.test))


def words_in(test: ops.Block) -> set[str]:
    """Return the words that a condition reads."""
    return {op.name for op in test if isinstance(op, ops.Load | ops.Attr)}


def _closed(by_name: dict[str, Mentioned]) -> dict[str, frozenset[str]]:
    """Return what each function asks, itself or by what it mentions."""
    known = {name: set(each.asked) for name, each in by_name.items()}
    mentioned = {name: [other for other in each.read if other in by_name] for name, each in by_name.items()}
    changed = True
    while changed:
        changed = False
        for name, words in known.items():
            size = len(words)
            words.update(*(known[other] for other in mentioned[name]))
            changed = changed or len(words) != size
    return {name: frozenset(words) for name, words in known.items() if words}


def _assigned(function: ops.Function) -> set[str]:
    """Return the attributes that a function sets, but for a constructor, which sets those of what is new."""
    found: set[str] = set()
    opened: set[ops.Reg] = set()
    for op in all_ops(function.body):
        match op:
            case ops.SetAttr() | ops.DeleteAttr() if function.name != "__init__":
                found.add(op.name)
            case ops.Load(name="setattr"):
                found.add(_SETS)
            case ops.Attr(name="__dict__"):
                opened.add(op.dst)
            case ops.Load(name="vars"):
                opened.add(op.dst)
            case ops.Call() if op.func in opened:
                opened.add(op.dst)
            case ops.SetItem() if op.obj in opened:
                found.add(_SETS)
            case ops.Attr(name="update") if op.obj in opened:
                found.add(_SETS)
            case _:
                pass
    return found


def _words(known: Mentions, block: ops.Block) -> set[str]:
    entry = Mentioned(set(), set())
    _note(block, entry)
    _add_aliases(entry.asked, known.aliases)
    return entry.asked.union(*(known.words.get(name, _NO_WORDS) for name in entry.read))


def _leading(block: ops.Block, known: Mentions) -> dict[int, frozenset[str]]:
    later: set[str] = set()
    found: dict[int, frozenset[str]] = {}
    for index, words in reversed([*enumerate(_each(block, known))]):
        again = frozenset(word for word in words & later if word[-2:] != _CALLED)
        if again:
            found[index] = again
        later |= words
    return found


def _each(block: ops.Block, known: Mentions) -> Iterator[set[str]]:
    """Yield what is asked below each operation: below a call by what is called and given."""
    names: dict[ops.Reg, set[str]] = {}
    for op in block:
        match op:
            case ops.Load():
                names[op.dst] = {op.name}
            case ops.Attr():
                names[op.dst] = {op.name, *names.get(op.obj, ())}
            case ops.Call():
                read = names.get(op.func, set()).union(*(names.get(arg.reg, ()) for arg in op.args))
                yield set[str]().union(*(known.words.get(name, _NO_WORDS) for name in read))
                continue
            case ops.If() | ops.For() | ops.While() | ops.With() | ops.Try():
                yield _words(known, (op,))
                continue
            case _:
                pass
        yield set()
