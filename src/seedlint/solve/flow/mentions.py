"""What conditions may be asked below each operation of a block, found by names alone: see `shared_settings`.

An operation mentions the functions that bear a name which it reads, and these mention others. Where the same word is asked
of below two operations of a block, it is worth finding out whether both ask the same setting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.flow.subjects import subject_of
from seedlint.solve.state.frame import InModule, LoadedModule, Mentioned
from seedlint.solve.state.machine import Machine

#: Functions that set attributes whose names are not written, and the dict of an object's attributes.
_SETS: Final = "setattr"
_NOTHING_READ: Final[frozenset[str]] = frozenset()


@dataclass(slots=True)
class Mentions:
    """What the functions of a program ask, by their names, as far as its modules have been loaded.

    A set of words is a number that has one bit for each. `words` are those asked below the functions of a name, `readers` the
    names of the functions that read a name, `read` what those of a name read, `asking` who asks a word itself. `leading` is
    kept as long as no further module is loaded.
    """

    modules: int = 0
    codes: set[int] = field(default_factory=set)
    assigned: set[str] = field(default_factory=set)
    bits: dict[str, int] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    readers: dict[str, set[str]] = field(default_factory=dict)
    read: dict[str, set[str]] = field(default_factory=dict)
    asking: dict[str, set[str]] = field(default_factory=dict)
    aliases: dict[str, int] = field(default_factory=dict)
    leading: dict[int, dict[int, int]] = field(default_factory=dict)
    blocks: list[ops.Block] = field(default_factory=list)

    def bit(self, word: str) -> int:
        """Return the bit of a word."""
        return self.bits.setdefault(word, 1 << len(self.bits))

    def asked(self, words: Iterable[str]) -> int:
        """Return the bits of words that are asked, and of those under which the program keeps the same."""
        found = 0
        for word in words:
            found |= self.bit(word) | self.aliases.get(word, 0)
        return found

    def below(self, names: Iterable[str]) -> int:
        """Return what is asked below the functions of some names."""
        found, known = 0, self.words
        for name in names:
            found |= known.get(name, 0)
        return found

    def add(self, module: InModule, grown: dict[str, None]) -> None:
        """Add what a module mentions, and to `grown` the names of which more is known now: see `spread`."""
        self.assigned |= module.assigned
        for word, others in module.aliases.items():
            mask = self.aliases[word] = self.aliases.get(word, 0) | self._of(others)
            for name in self.asking.get(word, ()):
                self._grow(name, mask, grown)
        for name, each in module.functions.items():
            for word in each.asked:
                self.asking.setdefault(word, set()).add(name)
            self.read.setdefault(name, set()).update(each.read)
            for other in each.read:
                self.readers.setdefault(other, set()).add(name)
            self._grow(name, self.asked(each.asked) | self.below(each.read), grown)

    def spread(self, grown: dict[str, None]) -> None:
        """Let those that read a name know what more is known of it."""
        while grown:
            turn, grown = grown, {}
            for name in turn:
                mask = self.words[name]
                for each in self.readers.get(name, ()):
                    self._grow(each, mask, grown)

    def _of(self, words: Iterable[str]) -> int:
        found = 0
        for word in words:
            found |= self.bit(word)
        return found

    def _grow(self, name: str, mask: int, grown: dict[str, None]) -> None:
        before = self.words.get(name, 0)
        after = before | mask
        if after != before:
            self.words[name] = after
            grown[name] = None


def asked_again(machine: Machine, block: ops.Block) -> dict[int, int]:
    """Return the words that conditions ask of below an operation of a block and below a later one, by its index: see `asks`."""
    mentions = _of_program(machine)
    found = mentions.leading.get(id(block))
    if found is None:
        mentions.blocks.append(block)  # it stays as long as its identity is used
        found = mentions.leading[id(block)] = _leading(block, mentions)
    return found


def asks(machine: Machine, found: int, words: Iterable[str]) -> bool:
    """Tell whether one of some words is among those that `asked_again` has found."""
    bits = _of_program(machine).bits
    return any(found & bits.get(word, 0) for word in words)


def may_be_set(machine: Machine, attribute: str) -> bool:
    """Tell whether the program sets attributes of a name on what is not just being made."""
    assigned = _of_program(machine).assigned
    return attribute in assigned or _SETS in assigned


def reads(machine: Machine, block: ops.Block, name: str) -> bool:
    """Tell whether a function of a name may be called below a block."""
    known = _of_program(machine)
    entry = Mentioned(set(), set())
    _note(block, entry)
    left, seen = list(entry.read), set(entry.read)
    while left and name not in seen:
        more = known.read.get(left.pop(), _NOTHING_READ) - seen
        seen |= more
        left += more
    return name in seen


def _of_program(machine: Machine) -> Mentions:
    if not machine.mentions:
        machine.mentions.append(Mentions())
    known = machine.mentions[0]
    assert isinstance(known, Mentions), "nothing else is kept there"
    if known.modules != len(machine.code):
        _add_new(machine, known)
    return known


def _add_new(machine: Machine, known: Mentions) -> None:
    """Add the modules that have been loaded since; one that a script loads and another runs is the same."""
    grown: dict[str, None] = {}
    for module in islice(machine.code.values(), known.modules, None):
        if not module.installed and id(module.code) not in known.codes:
            known.codes.add(id(module.code))
            known.add(_of_module(module), grown)
            known.leading.clear()
            known.blocks.clear()
    known.spread(grown)
    known.modules = len(machine.code)


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


def _note(block: ops.Block, entry: Mentioned) -> None:
    for op in all_ops(block):
        if isinstance(op, ops.Load | ops.Attr):
            entry.read.add(op.name)
        elif isinstance(op, ops.If):
            entry.asked.update(
                word for subject in map(subject_of, op.arms) if subject for word in subject.words
            )


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


def _words(known: Mentions, block: ops.Block) -> int:
    entry = Mentioned(set(), set())
    _note(block, entry)
    return known.asked(entry.asked) | known.below(entry.read)


def _leading(block: ops.Block, known: Mentions) -> dict[int, int]:
    later = 0
    found: dict[int, int] = {}
    for index, words in reversed([*enumerate(_each(block, known))]):
        again = words & later
        if again:
            found[index] = again
        later |= words
    return found


def _each(block: ops.Block, known: Mentions) -> Iterator[int]:
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
                yield known.below(read)
                continue
            case ops.If() | ops.For() | ops.While() | ops.With() | ops.Try():
                yield _words(known, (op,))
                continue
            case _:
                pass
        yield 0
