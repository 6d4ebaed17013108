"""What `enumerate`, `zip` and the functions of `itertools` give, where all elements that they go through are known."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.iteration import loading
from seedlint.solve.iteration.endless import coming, cycle, is_endless
from seedlint.solve.iteration.exhaustion import exhaust, few_numbers
from seedlint.solve.iteration.iterate import NESTED
from seedlint.solve.models import loaders
from seedlint.solve.objects import containers, sequences
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.objects.sequences import TOLD_APART, new_list
from seedlint.solve.objects.truths import decided
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword
from seedlint.solve.state.items import Given, LazyIterator, Object, Slice, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import folded
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, as_constant, constant, one

Rows = list[list[Value]]


def at_once(
    machine: Machine, frame: Frame, kind: str, sources: Sequence[Value], bound: Bound
) -> Value | None:
    """Return what an iterator over others gives as a tuple, if all elements of its sources are known, and few."""
    if not sources and kind in _OF_NONE and bound.star and bound.star not in bound.values:
        return one(Tuple(()))
    if _is_taken_otherwise(kind, sources):
        return None
    known = _columns(machine, frame, sources, _least(machine, frame, kind, sources, bound))
    if not known or sum(map(len, known)) > TOLD_APART:
        return None
    if kind == "compress":
        return _compressed(machine, frame, known)
    make = _MAKERS.get(kind)
    made = make(known, bound) if make is not None else None
    return None if made is None else one(Tuple(tuple(made)))


def _is_taken_otherwise(kind: str, sources: Sequence[Value]) -> bool:
    """Tell whether something else may take elements of a source in between, too, or two of the sources do by turns."""
    iterators = [source for source in sources if any(isinstance(item, LazyIterator) for item in source)]
    if len(set(iterators)) < len(iterators):
        return True
    return kind not in _WHOLE and not all(map(is_endless, iterators))


def _least(machine: Machine, frame: Frame, kind: str, sources: Sequence[Value], bound: Bound) -> int:
    """Return how many elements are taken at most of what has more, 0 for none of them."""
    if kind == "islice":
        part = slice_of(bound)
        return 0 if part is None or part.stop is None or part.stop > TOLD_APART else part.stop
    bounds = [containers.length_of(machine, frame, source)[1] for source in sources]
    most = min((each for each in bounds if each is not None), default=0)
    return most if kind == "zip" and most <= TOLD_APART else 0


def _columns(machine: Machine, frame: Frame, sources: Sequence[Value], least: int) -> Rows | None:
    """Return the elements of each source, of what has no end or many so many as are taken; None if some are not known."""
    found = [_known(machine, frame, source, least) for source in sources]
    if any(
        row is None and not (least and is_endless(source)) for row, source in zip(found, sources, strict=True)
    ):
        return None  # and nothing is taken of what has no end
    rows: Rows = []
    for row, source in zip(found, sources, strict=True):
        known = coming(machine, frame, source, least) if row is None else row
        if known is None:
            return None
        rows.append(known)
    return rows


def _known(machine: Machine, frame: Frame, source: Value, least: int) -> list[Value] | None:
    """Return the elements of a source that has an end, if they are known."""
    if is_endless(source):
        return None
    known = containers.iterated_elements(machine, frame, source)
    return few_numbers(machine, frame, source, least) if known is None else known


def _row(values: Iterable[Value]) -> Value:
    return one(Tuple(tuple(values)))


def number(value: Value) -> int | None:
    """Return the whole number that a value is for sure, if it is one."""
    found = as_constant(value)
    return found.value if found is not None and isinstance(found.value, int) else None


def _zip(rows: Rows, bound: Bound) -> list[Value]:
    return [_row(column) for column in zip(*rows, strict=False)]


def _zip_longest(rows: Rows, bound: Bound) -> list[Value]:
    fill = bound.get("fillvalue") or NONE
    return [_row(column) for column in itertools.zip_longest(*rows, fillvalue=fill)]


def _chain(rows: Rows, bound: Bound) -> list[Value]:
    return [value for row in rows for value in row]


def _enumerate(rows: Rows, bound: Bound) -> list[Value] | None:
    begin = number(bound.get("start"))
    if begin is None:
        return None
    return [_row((constant(index), value)) for index, value in enumerate(rows[0], begin)]


def _islice(rows: Rows, bound: Bound) -> list[Value] | None:
    part = slice_of(bound)
    return None if part is None else rows[0][part]


def slice_of(bound: Bound) -> slice | None:
    """Return which elements `islice` takes, if its arguments are known."""
    given = [item.items for item in bound.get("args") if isinstance(item, Tuple)]
    held = [as_constant(value) for value in given[0]] if len(given) == 1 else []
    numbers = [each.value for each in held if each is not None and isinstance(each.value, int | None)]
    if not held or len(numbers) != len(held) or any(each is not None and each < 0 for each in numbers):
        return None
    return slice(*numbers) if numbers[2:] != [0] else None


def own_argument(kind: str, bound: Bound) -> Value:
    """Return the argument that shapes what an iterator gives: where it begins to count, what it takes, what it fills in."""
    if kind == "islice":
        part = slice_of(bound)
        return (
            NOTHING
            if part is None
            else one(Slice((constant(part.start), constant(part.stop), constant(part.step))))
        )
    return bound.get("fillvalue" if kind == "zip_longest" else "start")


def _pairwise(rows: Rows, bound: Bound) -> list[Value]:
    return [_row(pair) for pair in itertools.pairwise(rows[0])]


def _batched(rows: Rows, bound: Bound) -> list[Value] | None:
    count = number(bound.get("n"))
    if count is None or count < 1:
        return None
    return [_row(rows[0][at : at + count]) for at in range(0, len(rows[0]), count)]


def _accumulate(rows: Rows, bound: Bound) -> list[Value]:
    """Return the sums so far: no function is given."""
    begun = bound.get("initial")
    values = [begun, *rows[0]] if begun and begun != NONE else rows[0]
    return list(itertools.accumulate(values, lambda total, value: folded("+", total, value) or UNKNOWN))


#: What takes all that its sources have to give, by its name.
_WHOLE: Final = frozenset({"zip", "enumerate", "chain"})
#: What gives nothing where it goes through nothing.
_OF_NONE: Final = frozenset({"zip", "zip_longest", "chain"})
_MAKERS: Final[dict[str, Callable[[Rows, Bound], list[Value] | None]]] = {
    "zip": _zip,
    "zip_longest": _zip_longest,
    "chain": _chain,
    "enumerate": _enumerate,
    "islice": _islice,
    "accumulate": _accumulate,
    "pairwise": _pairwise,
    "batched": _batched,
}


def _compressed(machine: Machine, frame: Frame, rows: Rows) -> Value | None:
    """Return what `compress` lets through, if it is known which selectors count as true."""
    if len(rows) != 2:
        return None
    answers = [decided(machine, frame, selector) for selector in rows[1]]
    if None in answers:
        return None
    return _row(value for value, answer in zip(rows[0], answers, strict=False) if answer)


def product(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `itertools.product(...)`: all rows where they are known and few."""
    plain = [value for kind, _, value in given if kind == "positional"]
    known = [row for row in (_elements_of(machine, frame, source) for source in plain) if row is not None]
    again = number(keyword(given, "repeat") or constant(1))
    others = [name for kind, name, _ in given if kind != "positional" and name != "repeat"]
    is_known = len(known) == len(plain) and not others and again is not None
    if is_known and again is not None and 0 <= again * len(known) <= TOLD_APART:
        known *= again
        if math.prod(map(len, known)) <= TOLD_APART:
            return _row(map(_row, itertools.product(*known)))
    bounds = [containers.length_of(machine, frame, source) for source in plain]
    columns = tuple(exhaust(machine, frame, source, position) or UNKNOWN for source in plain)
    if len(plain) < len(given):
        return new_list(machine, frame, f"product@{position}", UNKNOWN)
    made = new_list(machine, frame, f"product@{position}", _row(columns))
    least, most = math.prod(low for low, _ in bounds), [high for _, high in bounds if high is not None]
    whole = math.prod(most) if len(most) == len(bounds) or 0 in most else None
    for item in made:
        assert isinstance(item, Object), "a list is made"
        sequences.set_length(machine, item, least, whole)
    return made


def _elements_of(machine: Machine, frame: Frame, source: Value) -> list[Value] | None:
    """Return the elements of what is gone through, also of a short `range`, where they are known."""
    known = containers.iterated_elements(machine, frame, source)
    return few_numbers(machine, frame, source) if known is None else known


Choosing = Callable[[Iterable[Value], int], Iterable[tuple[Value, ...]]]


def choosing(name: str, choose: Choosing) -> Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]:
    """Return what a call of `permutations` or `combinations` does, which `choose` is: each row has elements of one source."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        source, count = first(given, 0, "iterable"), number(first(given, 1, "r"))
        known = _elements_of(machine, frame, source)
        if count is None and known is not None and first(given, 1, "r") in {NONE, frozenset()}:
            count = len(known)
        if known is not None and count is not None and count >= 0 and len(known) ** count <= TOLD_APART**2:
            made = [_row(chosen) for chosen in choose(known, count)]
            if len(made) <= TOLD_APART:
                return _row(made)
        element = exhaust(machine, frame, source, position) or UNKNOWN
        row = _row([element] * count) if count is not None and 0 <= count <= TOLD_APART else UNKNOWN
        return new_list(machine, frame, f"{name}@{position}", row)

    return call


def repeat(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `itertools.repeat(value, times)`."""
    value, times = first(given, 0, "object"), first(given, 1, "times")
    count = number(times)
    if count is not None and count <= TOLD_APART:
        return _row([value] * count)
    place = machine.place(frame, f"repeat@{position}")
    if not times:
        progress.made(machine, frame, place)
        return cycle(machine, _row([value or UNKNOWN]), place)
    return new_list(machine, frame, f"repeat@{position}", value or UNKNOWN)


def chained(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `itertools.chain.from_iterable(iterable)`: what it goes through may itself run as it is gone through."""
    source = first(given)
    known = containers.known_elements(machine, frame, source)
    if known is None:
        return one(LazyIterator((), (machine.do.iterator(frame, source, position),), NESTED))
    made = at_once(machine, frame, "chain", known, Bound({}, {}))
    if made is not None:
        return made
    iterated = [
        in_turn(machine, frame, each, position, "chain", at) or machine.do.iterator(frame, each, position)
        for at, each in enumerate(known)
    ]
    return one(LazyIterator((), tuple(iterated), "chain"))


def in_turn(
    machine: Machine, frame: Frame, source: Value, position: ops.Pos, kind: str, at: int
) -> Value | None:
    """Return what begins to go through a loader, the one `at` a place in a chain, when its turn comes; None for all else."""
    is_one = bool(source) and all(loaders.is_of_library(machine, item) for item in source)
    if kind != "chain" or not is_one:
        return None
    return loading.deferred(machine, frame, (source,), position, f"~{at}")
