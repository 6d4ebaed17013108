"""Give findings their fixes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from seedlint.finding import Finding, Fix
from seedlint.fix.insertion import Refusal
from seedlint.fix.modules import ModuleName
from seedlint.fix.part import Reanalyse
from seedlint.fix.plan import HELPED, Wanted, fix_all
from seedlint.settings import FixStyle
from seedlint.solve.state.construction import Construction, Solution

#: Findings that a reseed directly before the construction resolves.
RESEEDED: Final = frozenset({"SDL101", "SDL104"})
#: Findings that a seed anywhere before the construction resolves.
SEEDED: Final = frozenset({"SDL103"})
#: Findings that a seed of more streams beside the author's own resolves.
COMPLETED: Final = frozenset({"SDL202"})
#: Findings whose fix is proven by analysing the edited program.
PROVEN: Final = RESEEDED | SEEDED | COMPLETED


def attach_fixes(
    findings: Sequence[Finding],
    solution: Solution,
    sources: Mapping[str, bytes],
    reanalyse: Reanalyse,
    *,
    module_name: ModuleName,
    style: FixStyle = "repeat",
    default_seed: int = 0,
    work: int,
) -> list[Finding]:
    """Return the findings, those that can be fixed with their fix, others with the reason why not. See `fix_all` for what the
    fixes have in common.

    `findings` are those to be reported: what is suppressed or not selected is not fixed. `solution` is that of the whole
    program; `sources` gives the content of its files by the path that places name.
    """
    by_place = {each.place: each for each in solution.constructions}

    def meant(codes: frozenset[str]) -> list[Construction]:
        return [by_place[each.place] for each in findings if each.code in codes and each.place in by_place]

    partial = [each for each in solution.observations if each.habit == "partial-seed"]
    told = {each.place for each in findings if each.code in COMPLETED}
    answers = fix_all(
        Wanted(meant(RESEEDED), meant(SEEDED), [each for each in partial if each.place in told]),
        solution.constructions,
        sources,
        reanalyse,
        module_name=module_name,
        style=style,
        default_seed=default_seed,
        work=work,
    )
    return [_answered(each, answers.get(each.place)) if each.code in PROVEN else each for each in findings]


def _answered(finding: Finding, answer: Fix | Refusal | None) -> Finding:
    """Return a finding with its fix, or with the reason why there is none."""
    if isinstance(answer, Fix):
        return msgspec.structs.replace(finding, fix=answer)
    unfixed = answer.reason if answer is not None and answer != HELPED else ""
    return msgspec.structs.replace(finding, fix=None, unfixed=unfixed)
