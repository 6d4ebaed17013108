"""Fix many constructions of one program so that their fixes can be applied together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seedlint.finding import Fix
from seedlint.fix.frames import Trees
from seedlint.fix.imports import ModuleName
from seedlint.fix.insertion import Refusal
from seedlint.fix.propose import needing_reseed, propose
from seedlint.fix.prove import Proof, Reanalyse, State, prove, spot_after
from seedlint.fix.reseed import Program
from seedlint.settings import FixStyle
from seedlint.solve.construction import Construction
from seedlint.text.edit import EditError
from seedlint.text.span import Place


def fix_all(
    wanted: Sequence[Construction],
    constructions: Sequence[Construction],
    sources: Mapping[str, bytes],
    reanalyse: Reanalyse,
    *,
    module_name: ModuleName,
    style: FixStyle = "repeat",
) -> dict[Place, Fix | Refusal]:
    """Return a fix, or why there is none, for each wanted construction, by its place.

    `constructions` are all of the program as its `sources` stand; `wanted` are those with a finding. All fixes refer to
    the sources as they stand, and are proven to hold together: the safe ones among themselves, the unsafe ones on top of
    those. A construction that another's fix has made fresh has none of its own, nor has one that this has made
    chained, unless an unsafe one.
    """
    proof = Proof(sources, constructions, reanalyse)
    program = Program(Trees(sources), module_name, style)
    state = State((), constructions)
    answers: dict[Place, Fix | Refusal] = {}
    for applicability in ("safe", "unsafe"):
        for construction in in_order(wanted):
            if isinstance(answers.get(construction.place), Fix):
                continue
            found = _fix(construction, state, proof, program, unsafe=applicability == "unsafe")
            if isinstance(found, Refusal):
                answers.setdefault(construction.place, found)
            else:
                answers[construction.place], state = found
    return answers


def in_order(constructions: Sequence[Construction]) -> list[Construction]:
    """Return the constructions in the order in which they stand, outer calls first: an earlier fix may spare a later."""
    return sorted(constructions, key=lambda each: each.path or (each.place,))


def _fix(
    construction: Construction, state: State, proof: Proof, program: Program, *, unsafe: bool
) -> tuple[Fix, State] | Refusal:
    """Return the first proven fix of the right applicability, and the program with it."""
    now = spot_after(construction, state, proof)
    needed = needing_reseed(now) if now is not None else ()
    if not needed:
        return Refusal("another fix helps this one too")
    chained = all(reading.progress != "drawn" for reading in needed)
    inserted = tuple(edit.content for edit in state.edits)
    fixes = propose(construction, program._replace(inserted=inserted), chained=chained)
    if isinstance(fixes, Refusal):
        return fixes
    refusal: Refusal | None = None
    for fix in fixes:
        if (fix.applicability == "unsafe") != unsafe:
            continue
        try:
            after = prove(fix, construction, state, proof)
        except EditError as error:
            after = Refusal(str(error))
        if isinstance(after, State):
            return fix, after
        refusal = refusal or after
    return refusal or Refusal("only an unsafe fix is possible")
