"""What analysing an edited program again tells: of the whole program, or of the part of it that the edits can concern."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import msgspec

from seedlint.solve.state.construction import Construction
from seedlint.text.span import Place


class Part(NamedTuple):
    """The constructions that some entry points of a program lead to, each with the states that it has from there.

    `whole`: they are all entry points. `steps`: how much work that took the solver.
    """

    constructions: Sequence[Construction]
    whole: bool = True
    steps: int = 0


#: Analyse the program with some files' content replaced: what may import one of the files `around` which something changed.
Reanalyse: TypeAlias = Callable[[Mapping[str, bytes], Collection[str]], Part]


def exchanged(
    constructions: Sequence[Construction], before: Sequence[Construction], after: Sequence[Construction]
) -> list[Construction]:
    """Return the constructions of a program of which one part, that was `before`, is now `after`.

    A construction that other parts lead to as well keeps what it reads when it is reached from there. No other part reads
    an edited file, so its places are what they were.
    """
    was = {each.place: each for each in before}
    rest: dict[Place, Construction] = {}
    for each in constructions:
        part = was.get(each.place)
        if part is None:
            rest[each.place] = each
        elif elsewhere := _without(each, part):
            rest[each.place] = elsewhere
    found = [_joined(each, rest.pop(each.place, None)) for each in after]
    return [*rest.values(), *found]


def _without(construction: Construction, part: Construction) -> Construction | None:
    """Return what a construction reads beyond what it reads in one part of the program, if there is any such state."""
    reads = tuple(each for each in construction.reads if each not in part.reads)
    others = tuple(each for each in construction.others if each not in part.others)
    return msgspec.structs.replace(construction, reads=reads, others=others) if reads or others else None


def _joined(construction: Construction, elsewhere: Construction | None) -> Construction:
    if elsewhere is None:
        return construction
    reads = dict.fromkeys((*construction.reads, *elsewhere.reads))
    others = dict.fromkeys((*construction.others, *elsewhere.others))
    return msgspec.structs.replace(construction, reads=tuple(reads), others=tuple(others))
