"""What conditions may be asked below each operation of a block, found by names alone: see `shared_settings`.

An operation mentions the functions that bear a name which it reads, and these mention others. Where the same word is asked
of below two operations of a block, it is worth finding out whether both ask the same setting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.flow.subjects import subjects_of
from seedlint.solve.state.loaded import InModule, LoadedModule, Mentioned
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.mentioned import Mentions

#: Functions that set attributes whose names are not written, and the dict of an object's attributes.
_SETS: Final = "setattr"
#: What methods call the object that they belong to.
_OWN: Final = "self"
_NOTHING_READ: Final[frozenset[str]] = frozenset()


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
    known = machine.mentions
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
        known.assigned.update(_assigned(function, is_method=functions[function.parent].kind == "class"))
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
                word
                for arm in op.arms
                for subject in subjects_of(arm).subjects
                if subject
                for word in subject.words
            )


def _assigned(function: ops.Function, *, is_method: bool) -> set[str]:
    """Return the attributes that a function sets, but for a constructor, which sets those of what is new, and for those that a
    method sets of its own object: what that holds then is known by its cells.
    """
    found: set[str] = set()
    opened: set[ops.Reg] = set()
    setting: set[ops.Reg] = set()
    own: set[ops.Reg] = set()
    has_own = is_method and any(param.name == _OWN for param in function.params[:1])
    for op in all_ops(function.body):
        match op:
            case ops.Load(name=name) if name == _OWN and has_own:
                own.add(op.dst)
            case ops.SetAttr() | ops.DeleteAttr() if function.name != "__init__" and op.obj not in own:
                found.add(op.name)
            case ops.Load(name="setattr"):
                setting.add(op.dst)
            case ops.Call() if op.func in setting and op.args and op.args[0].reg in own:
                setting.remove(op.func)
            case ops.Attr(name="__dict__") if op.obj not in own:
                opened.add(op.dst)
            case ops.Load(name="vars"):
                opened.add(op.dst)
            case ops.Call() if op.func in opened and not (op.args and op.args[0].reg in own):
                opened.add(op.dst)
            case ops.SetItem() if op.obj in opened:
                found.add(_SETS)
            case ops.Attr(name="update") if op.obj in opened:
                found.add(_SETS)
            case _:
                pass
    return found | ({_SETS} if setting else set())


def _words(known: Mentions, op: ops.Op) -> int:
    """Return what is asked below an operation that holds blocks. What stands in these is found out once."""
    noted = known.noted.get(id(op))
    if noted is None:
        entry = Mentioned(set(), set())
        _note((op,), entry)
        noted = known.noted[id(op)] = (op, entry)
    _, entry = noted
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
                yield _words(known, op)
                continue
            case _:
                pass
        yield 0
