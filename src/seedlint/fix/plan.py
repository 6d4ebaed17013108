"""Fix many constructions of one program so that their fixes can be applied together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from seedlint.finding import Fix
from seedlint.fix.frames import Trees, chain_to
from seedlint.fix.insertion import Refusal
from seedlint.fix.modules import ModuleName
from seedlint.fix.propose import Proposal, needing_reseed, propose
from seedlint.fix.prove import Proof, Reanalyse, State, prove, spot_after
from seedlint.fix.reseed import Program
from seedlint.fix.start import propose_start
from seedlint.fix.start import unseeded as unseeded_streams
from seedlint.ir.stream import Stream
from seedlint.settings import FixStyle
from seedlint.solve.construction import Construction
from seedlint.text.span import Place


def fix_all(
    wanted: Sequence[Construction],
    constructions: Sequence[Construction],
    sources: Mapping[str, bytes],
    reanalyse: Reanalyse,
    *,
    module_name: ModuleName,
    style: FixStyle = "repeat",
    unseeded: Sequence[Construction] = (),
    default_seed: int = 0,
) -> dict[Place, Fix | Refusal]:
    """Return a fix, or why there is none, for each wanted construction, by its place.

    `constructions` are all of the program as its `sources` stand; `wanted` are those to be made fresh, `unseeded` those
    to be seeded at all, with `default_seed` if need be. All fixes refer to the sources as they stand, and are proven to
    hold together: the safe ones among themselves, the unsafe ones on top of those. A construction that another's fix
    has helped has none of its own; one that it has made chained may have an unsafe one.
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
                answers[construction.place] = found
            else:
                answers[construction.place], state = found
    for construction in in_order(unseeded):
        if not isinstance(answers.get(construction.place), Fix):
            start = _start(construction, state, proof, program, default_seed)
            if isinstance(start, Refusal):
                answers.setdefault(construction.place, start)
            else:
                answers[construction.place], state = start
    return answers


def in_order(constructions: Sequence[Construction]) -> list[Construction]:
    """Return the constructions in the order in which they stand: an earlier fix may spare a later one."""
    return sorted(constructions, key=chain_to)


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
    suitable = [each for each in fixes if (each.fix.applicability == "unsafe") == unsafe]
    return _first_proven(suitable, construction, state, proof) or Refusal("only an unsafe fix is possible")


def _start(
    construction: Construction, state: State, proof: Proof, program: Program, default_seed: int
) -> tuple[Fix, State] | Refusal:
    """Return the first proven fix that seeds what the construction reads unseeded, and the program with it."""
    now = spot_after(construction, state, proof)
    streams = unseeded_streams(now) if now is not None else ()
    if not streams:
        return Refusal("another fix helps this one too")
    fixes = propose_start(construction, program, default_seed)
    if isinstance(fixes, Refusal):
        return fixes
    found = _first_proven([Proposal(fix, None) for fix in fixes], construction, state, proof, seeding=streams)
    assert found is not None, "there was a proposal"
    return found


def _first_proven(
    proposals: Sequence[Proposal],
    construction: Construction,
    state: State,
    proof: Proof,
    *,
    seeding: Collection[Stream] = (),
) -> tuple[Fix, State] | Refusal | None:
    """Return the first of the proposals that is proven, and the program with it; else why the first of them is not."""
    refusal: Refusal | None = None
    for fix, built in proposals:
        after = prove(fix, construction, state, proof, built=built, seeding=seeding)
        if isinstance(after, State):
            return fix, after
        refusal = refusal or after
    return refusal
