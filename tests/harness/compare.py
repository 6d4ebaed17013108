"""Hold the claims of a case against what happened, and against what seedlint says. An empty answer is agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.harness.markdown import Case, Expectation
from tests.harness.verdict import Verdict


@dataclass(frozen=True)
class Reported:
    """A finding: where (the path relative to the program's folder), which code, and the story it tells, `steps` in all."""

    path: str
    line: int
    code: str
    message: str
    seed: tuple[str, int] | None
    draw: tuple[str, int] | None
    steps: tuple[tuple[str, int], ...] = ()


def against_execution(case: Case, happened: Sequence[Verdict]) -> list[str]:
    """Return where the expectations of a case and its execution differ, one sentence each."""
    claimed = {_key(claim): claim for claim in case.expectations if not claim.untaken}
    measured = {(verdict.path, verdict.line, verdict.code): verdict for verdict in happened}
    complaints = [
        f"{_place(case, key)}: the case expects {key[2]}, but no run deserves it"
        for key in sorted(claimed.keys() - measured)
    ]
    complaints += [
        f"{_place(case, key)}: a run deserves {key[2]} (seed {_all(measured[key].seeds)}, draw"
        f" {_all(measured[key].draws)}), but the case expects silence"
        for key in sorted(measured.keys() - claimed)
    ]
    for key in sorted(claimed.keys() & measured):
        claim, verdict = claimed[key], measured[key]
        if claim.draw is not None and claim.draw not in verdict.draws:
            complaints.append(f"{_place(case, key)}: the first draw was at {_all(verdict.draws)}")
        if claim.seed is not None and claim.seed not in verdict.seeds:
            complaints.append(f"{_place(case, key)}: the seed was at {_all(verdict.seeds)}")
    untaken = {_key(claim) for claim in case.expectations if claim.untaken}
    complaints += [
        f"{_place(case, key)}: this branch *is* taken" for key in sorted(untaken & measured.keys())
    ]
    return complaints


def against_linter(case: Case, reported: Sequence[Reported]) -> list[str]:
    """Return where the expectations of a case and seedlint's findings differ, one sentence each."""
    claimed = {_key(claim): claim for claim in case.expectations}
    said = {(finding.path, finding.line, finding.code): finding for finding in reported}
    complaints = [f"{_place(case, key)}: missed alarm, {key[2]}" for key in sorted(claimed.keys() - said)]
    complaints += [
        f"{_place(case, key)}: false alarm, {key[2]}: {said[key].message}"
        for key in sorted(said.keys() - claimed)
    ]
    for key in sorted(claimed.keys() & said):
        claim, finding = claimed[key], said[key]
        if claim.draw is not None and finding.draw != claim.draw:
            complaints.append(f"{_place(case, key)}: told the draw at {finding.draw}, not {claim.draw}")
        if claim.seed is not None and finding.seed != claim.seed:
            complaints.append(f"{_place(case, key)}: told the seed at {finding.seed}, not {claim.seed}")
    return complaints


def _key(claim: Expectation) -> tuple[str, int, str]:
    return claim.path, claim.line, claim.code


def _place(case: Case, key: tuple[str, int, str]) -> str:
    source = case.files[key[0]].split("\n")[key[1] - 1].strip() if key[0] in case.files and key[1] else "?"
    return f"{case.page.name}:{case.line} {case.title}\n    {key[0]}:{key[1]}  {source}\n   "


def _all(places: frozenset[tuple[str, int]]) -> str:
    return ", ".join(f"{path}:{line}" for path, line in sorted(places)) or "nowhere"
