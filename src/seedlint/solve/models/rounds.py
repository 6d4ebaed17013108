"""Rounds: the program is run once more where uses of an unresolved call have told that it builds a model.

Most functions never meet such a call, and their summaries hold again. What running them told on the way (constructions that were
decided there, things observed) belongs to the round in which it was told, though. So a summary keeps a journal of what was
told in the function itself, with the journals of the functions that it called. Its first use in a new round tells
all of that again; under a summary that met a call which is a model by now, nothing holds.
"""

from __future__ import annotations

from seedlint.solve.models import publish
from seedlint.solve.observations import observe
from seedlint.solve.state.frame import Journal
from seedlint.solve.state.machine import Machine


def begin(machine: Machine) -> Journal:
    """Begin the journal of an activation and return that of whoever calls."""
    outer = machine.journal
    machine.journal = Journal(machine.round, machine.round)
    return outer


def end(machine: Machine, outer: Journal) -> Journal:
    """Go on with the caller's journal and return that of the activation."""
    journal, machine.journal = machine.journal, outer
    return journal


def still_holds(machine: Machine, journal: Journal) -> bool:
    """Return whether no call met under an activation has become a model since; if so, all is told for this round."""
    if journal.told == machine.round:
        return True
    if not _holds(machine, journal):
        return False
    _tell(machine, journal)
    return True


def _holds(machine: Machine, journal: Journal) -> bool:
    if journal.checked != machine.round:
        journal.checked = machine.round
        journal.holds = (
            journal.holds
            and journal.unresolved.isdisjoint(machine.models)
            and all(_holds(machine, inner) for inner in journal.called)
        )
    return journal.holds


def _tell(machine: Machine, journal: Journal) -> None:
    journal.told = machine.round
    machine.executed |= journal.executed
    for built, reads, others in journal.decided:
        publish.publish(machine, built, reads, others)
    for seen in journal.observed:
        observe.add(machine, seen)
    for inner in journal.called:
        if inner.told != machine.round:
            _tell(machine, inner)


def forget(machine: Machine, qualname: str) -> None:
    """Forget the summaries of functions that have looked up an attribute of a library which the program replaces from now on."""
    met: dict[Journal, bool] = {}
    for key, summaries in list(machine.memo.items()):
        kept = [summary for summary in summaries if not _asked(summary.journal, qualname, met)]
        if len(kept) < len(summaries):
            machine.memo[key] = kept
    for shape, alike in list(machine.alike.items()):
        machine.alike[shape] = [each for each in alike if not _asked(each.summary.journal, qualname, met)]


def _asked(journal: Journal, qualname: str, met: dict[Journal, bool]) -> bool:
    known = met.get(journal)
    if known is None:
        met[journal] = False  # a function that calls itself asks no more than it does
        known = met[journal] = qualname in journal.asked or any(
            _asked(inner, qualname, met) for inner in journal.called
        )
    return known
