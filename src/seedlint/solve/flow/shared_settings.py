"""Settings that several functions ask: what one answer has led to goes with that answer, over calls as well.

`if args.augment: draw()` in one function, `if args.augment: seed()` in another: nothing is known of the setting, but it is the
same value, so both are answered alike. What is asked is told by the value: an attribute of what a call returned that could
not be resolved (`parser.parse_args()`), or of a module that is not at hand. While it is answered, the answer is in a cell of the
heap, which a summary depends on like on any other that its function has read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal, TypeAlias

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.flow import mentions
from seedlint.solve.flow.questions import joined_answer
from seedlint.solve.flow.subjects import subjects_of
from seedlint.solve.state.frame import Catch, Construction, Exit, Frame, Key
from seedlint.solve.state.heap import Cell, Writes
from seedlint.solve.state.items import Item, Library, Method, Opaque, Site, Unknown, Value
from seedlint.solve.state.known import Question
from seedlint.solve.state.lattice import State
from seedlint.solve.state.loaded import Subject
from seedlint.solve.state.machine import ANSWERS, Machine
from seedlint.solve.state.values import (
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    as_constant,
    is_member_of_unknown,
    join,
    truth,
)

#: Whether an operation has been run as any other, is still to be run, or was run with the rest of its block for each answer.
Ran: TypeAlias = Literal["alone", "not", "with the rest"]
Run: TypeAlias = Callable[[], object]
RunFrom: TypeAlias = Callable[[Machine, Frame, ops.Block, int], Value]
#: How many answers are kept apart at once.
_AT_ONCE: Final = 3
#: Methods of what holds settings that change none.
_LOOKS_UP: Final = ("get", "items", "keys", "values")


def answered(machine: Machine, frame: Frame, arm: ops.Arm) -> bool | None:
    """Return how a condition of which nothing is known has been answered on the way that is run, noting what is asked."""
    word, found = _questions(machine, frame, arm)
    answers = [None if each is None else _answered(machine, frame, *each) for each in found]
    return joined_answer(word, answers) if answers else None


def _answered(machine: Machine, frame: Frame, question: Question, holds: bool) -> bool | None:
    answer = truth(machine.read(frame, question.cell))
    if answer is None and question.constant:
        known = as_constant(machine.read(frame, question.value))
        answer = None if known is None else known == as_constant(question.constant)
    if answer is None:
        machine.settings.opened[question.cell] = None
        return None
    return answer == holds


def note_read(machine: Machine, reads: Mapping[Cell, Value]) -> None:
    """Note the questions that a called function has asked without an answer."""
    settings = machine.settings
    if settings.asked:
        for cell in settings.asked:
            if cell in reads and truth(reads[cell]) is None:
                settings.opened[cell] = None


def forget(machine: Machine, owner: Item, method: str) -> None:
    """Note that a method which is not known may have changed the attributes of its receiver."""
    if not machine.settings.answered or method in _LOOKS_UP:
        return
    for cell, question in machine.settings.asked.items():
        if isinstance(question.subject, Method) and question.subject.receiver == owner:
            machine.write(cell, UNKNOWN)
            machine.write(question.value, UNKNOWN)


def drop_answers(*writes: Writes) -> None:
    """Forget answers that hold on the ways which leave a function: only that one may no longer hold concerns its caller."""
    for each in writes:
        for cell in [cell for cell, held in each.items() if cell[0] == ANSWERS and Unknown() not in held]:
            del each[cell]


def told_apart(
    machine: Machine, frame: Frame, block: ops.Block, index: int, run: Run, run_from: RunFrom
) -> Ran:
    """Run an operation, or all from it on once for each answer to what is asked below it and below a later one, if that is worth
    it. `run` runs the operation, `run_from` a block from one on. The frame is one that is followed.
    """
    settings = machine.settings
    if settings.answered >= _AT_ONCE or machine.steps > machine.limit:
        return "not"
    words = mentions.asked_again(machine, block).get(index)
    if words is None:
        return "not"
    before, constructions, regions, marks = (
        machine.state,
        dict(frame.constructions),
        len(frame.regions),
        _marks(frame),
    )
    outer, settings.opened = settings.opened, {}
    machine.heap.begin()
    run()
    opened, settings.opened = settings.opened, outer | settings.opened
    moved = machine.state is not None and before is not None and dict(machine.state) != dict(before)
    asked = [settings.asked[cell] for cell in opened] if moved else []
    kept = [
        each
        for each in asked
        if mentions.asks(machine, words, each.words) and _is_kept(machine, frame, each, block[index:])
    ]
    if not kept:
        machine.heap.apply(machine.heap.rollback())
        return "alone"
    machine.heap.discard()
    _set_back(frame, constructions, regions, marks)
    machine.state = before
    for question in kept:
        if _differ(machine, frame, run, question):
            _for_each_answer(machine, frame, question, lambda: run_from(machine, frame, block, index))
            return "with the rest"
    run()
    return "alone"


def says_whose(machine: Machine, frame: Frame, arm: ops.Arm) -> bool:
    """Tell whether all that a condition asks is told by its value, and is kept; its test has just run."""
    found = _questions(machine, frame, arm)[1] if machine.state is not None else []
    return bool(found) and all(
        each is not None and not mentions.may_be_set(machine, _name_of(each[0].subject)) for each in found
    )


def is_followed(frame: Frame) -> bool:
    """Tell whether a function is one of the program that no import is running, other than that of the script itself."""
    if frame.module.installed:
        return False
    around: Frame | None = frame
    while around is not None and around.function.kind != "module":
        around = around.caller
    return around is None or around.caller is None or around.caller.caller is None


def _for_each_answer(
    machine: Machine, frame: Frame, question: Question, run_rest: Callable[[], Value]
) -> None:
    before, exits, regions = machine.state, list[Exit](), len(frame.regions)
    held, registers = list(frame.registers), list[list[Value]]()
    machine.settings.answered += 1
    for answer in (True, False):
        machine.state = before
        frame.registers[:] = held

        def run(*, answer: bool = answer) -> Value:
            _answer(machine, question, answer=answer)
            return run_rest()

        machine.branch(exits, run)
        if machine.state is not None:
            registers.append(list(frame.registers))
        del frame.regions[regions:]
    machine.settings.answered -= 1
    for way in exits:
        way.writes.pop(question.cell, None)
        way.writes.pop(question.value, None)
    machine.merge(frame, exits)
    for register, values in enumerate(zip(*registers, strict=True)):
        for value in values:
            if value is not frame.registers[register]:
                frame.registers[register] = join(frame.registers[register], value)


def _answer(machine: Machine, question: Question, *, answer: bool) -> None:
    machine.heap.write(question.cell, TRUE if answer else FALSE)
    if question.constant and answer:
        machine.heap.write(question.value, question.constant)


def _differ(machine: Machine, frame: Frame, run: Run, question: Question) -> bool:
    """Return whether the answers leave the streams in different states, where both reach the end."""
    yes, no = (_end(machine, frame, run, question, answer=answer) for answer in (True, False))
    return yes is not None and no is not None and dict(yes) != dict(no)


def _end(machine: Machine, frame: Frame, run: Run, question: Question, *, answer: bool) -> State | None:
    """Return the state after an operation, as if the answer were known; take back what was done."""
    before, constructions, regions = machine.state, dict(frame.constructions), len(frame.regions)
    outer = frame.returns, frame.breaks, frame.continues, frame.raises
    machine.heap.begin()
    frame.returns = frame.breaks = frame.continues = frame.raises = Catch(machine.heap.depth())
    _answer(machine, question, answer=answer)
    machine.settings.answered += 1
    run()
    machine.settings.answered -= 1
    state = machine.state
    machine.heap.discard()
    frame.returns, frame.breaks, frame.continues, frame.raises = outer
    del frame.regions[regions:]
    machine.state, frame.constructions = before, constructions
    return state


def _marks(frame: Frame) -> list[tuple[Catch, int]]:
    """Return how many ways have left the block so far."""
    catches = (frame.returns, frame.breaks, frame.continues)
    return [(catch, len(catch.exits)) for catch in catches if catch is not None]


def _set_back(
    frame: Frame, constructions: dict[Key, Construction], regions: int, marks: list[tuple[Catch, int]]
) -> None:
    frame.constructions = constructions
    del frame.regions[regions:]
    for catch, count in marks:
        del catch.exits[count:]


def _name_of(subject: Item) -> str:
    """Return the name of the attribute that a setting is."""
    if isinstance(subject, Method) and isinstance(subject.function, Library):
        return subject.function.name[1:]
    return subject.name.rpartition(".")[2] if isinstance(subject, Library) else ""


def _is_kept(machine: Machine, frame: Frame, question: Question, rest: ops.Block) -> bool:
    """Return whether nothing in the program sets what is asked, and no call in the rest of a block makes its owner anew."""
    if mentions.may_be_set(machine, _name_of(question.subject)):
        return False
    owner = question.subject.receiver if isinstance(question.subject, Method) else None
    sites = (owner.site, owner.through) if isinstance(owner, Opaque) else ()
    return not any(_is_made(machine, frame, site, rest) for site in sites if site is not None)


def _is_made(machine: Machine, frame: Frame, site: Site, rest: ops.Block) -> bool:
    """Return whether a block may run a call: one that stands in it, or in a function that it mentions."""
    module = machine.code.get(site[0])
    if module is None:
        return True
    holding = next((each for each in module.code.functions if _calls_at(each.body, site[1])), None)
    if holding is None or holding.kind == "module" or holding is frame.function:
        return frame.module.key == site[0] and _calls_at(rest, site[1])
    return mentions.reads(machine, rest, holding.name)


def _calls_at(block: ops.Block, position: ops.Pos) -> bool:
    return any(isinstance(op, ops.Call) and op.pos == position for op in all_ops(block))


def _questions(
    machine: Machine, frame: Frame, arm: ops.Arm
) -> tuple[str, list[tuple[Question, bool] | None]]:
    """Return what a condition asks, and whether each holds where that is so, with the word that joins them."""
    if frame.module.installed:
        return "and", []
    subjects = frame.module.learnt.subjects
    if id(arm) not in subjects:
        subjects[id(arm)] = subjects_of(arm)
    word, found = subjects[id(arm)]
    return word, [_question(machine, frame, each) if each is not None else None for each in found]


def _question(machine: Machine, frame: Frame, found: Subject) -> tuple[Question, bool] | None:
    value = frame.registers[found.register]
    item = next(iter(value)) if len(value) == 1 else None
    if item is None or not _is_told_by_value(item):
        return None
    cell = (ANSWERS, f"asked {found.operator}{found.constant} {item!r}")
    question = machine.settings.asked.get(cell)
    if question is None:
        constant = frame.registers[found.compared] if found.compared >= 0 else NOTHING
        question = Question(item, cell, (ANSWERS, f"value {item!r}"), constant, {_name_of(item)})
        machine.settings.asked[cell] = question
    question.words.update(found.words)
    return question, found.holds


def _is_told_by_value(item: Item) -> bool:
    """Tell whether a value says where it comes from: an attribute of what is not known."""
    if isinstance(item, Library):
        return True
    return (
        isinstance(item, Method)
        and is_member_of_unknown(item)
        and isinstance(item.receiver, Opaque | Library)
    )
