"""Fix many constructions of one program so that their fixes can be applied together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from seedlint.finding import Edit, Fix
from seedlint.fix.frames import Trees, chain_to
from seedlint.fix.insertion import Refusal
from seedlint.fix.modules import ModuleName
from seedlint.fix.propose import needing_reseed, propose
from seedlint.fix.prove import Change, Proof, Reanalyse, now, prove
from seedlint.fix.reseed import Program
from seedlint.fix.start import propose_start
from seedlint.fix.start import unseeded as unseeded_streams
from seedlint.settings import FixStyle
from seedlint.solve.construction import Construction
from seedlint.text.span import Place

#: Gives the changes that may help a construction, the best first; it is told what other changes insert.
Candidates: TypeAlias = Callable[[Construction, tuple[Edit, ...]], "tuple[Change, ...] | Refusal"]


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
    if not wanted and not unseeded:
        return {}
    trees = Trees(sources)
    plan = _Plan(Proof(sources, constructions, reanalyse, trees), Program(trees, module_name, style))
    for unsafe in (False, True):
        plan.fix(wanted, partial(plan.reseeds, unsafe=unsafe))
    plan.fix(unseeded, partial(plan.seeds, default_seed=default_seed))
    return plan.answers


def in_order(constructions: Sequence[Construction]) -> list[Construction]:
    """Return the constructions in the order in which they stand: an earlier fix may spare a later one."""
    return sorted(constructions, key=chain_to)


class _Plan:
    """The fixes found so far, and the program with them."""

    def __init__(self, proof: Proof, program: Program) -> None:
        self._proof = proof
        self._program = program
        self._state = proof.start()
        self.answers: dict[Place, Fix | Refusal] = {}

    def fix(self, wanted: Sequence[Construction], candidates: Candidates) -> None:
        """Fix what has no fix yet, one construction of each function at a time, those of different ones together."""
        left = [each for each in in_order(wanted) if not isinstance(self.answers.get(each.place), Fix)]
        while left:
            layer: dict[object, Construction] = {}
            for each in left:
                layer.setdefault(self._function(each), each)
            left = [each for each in left if each not in layer.values()]
            self._together([*layer.values()], candidates)

    def reseeds(
        self, construction: Construction, inserted: tuple[Edit, ...], *, unsafe: bool
    ) -> tuple[Change, ...] | Refusal:
        """Return the reseeds of one applicability that may make a construction fresh as it is now."""
        current = now(construction, self._state, self._proof)
        needed = needing_reseed(current) if current is not None else ()
        if not needed:
            return Refusal("another fix helps this one too")
        chained = all(reading.progress != "drawn" for reading in needed)
        found = propose(construction, self._program._replace(inserted=inserted), chained=chained)
        if isinstance(found, Refusal):
            return found
        suitable = tuple(each for each in found if (each.fix.applicability == "unsafe") == unsafe)
        return suitable or Refusal("only an unsafe fix is possible")

    def seeds(
        self, construction: Construction, _inserted: tuple[Edit, ...], *, default_seed: int
    ) -> tuple[Change, ...] | Refusal:
        """Return the seeds for what a construction reads unseeded as it is now."""
        current = now(construction, self._state, self._proof)
        if current is None or not unseeded_streams(current):
            return Refusal("another fix helps this one too")
        return propose_start(construction, self._program, default_seed)

    def _together(self, layer: Sequence[Construction], candidates: Candidates) -> None:
        """Fix constructions all at once; if that cannot be proven, in two halves, and alone at last."""
        firsts: list[Change] = []
        for each in layer:
            found = candidates(each, self._inserted(firsts))
            if isinstance(found, Refusal):
                self.answers.setdefault(each.place, found)
            elif len(layer) == 1:
                self._alone(each, found)
            else:
                firsts.append(found[0])
        if len(firsts) == 1:
            self._together([firsts[0].construction], candidates)
        elif firsts and isinstance(self._take(firsts), Refusal):
            half = len(firsts) // 2
            self._together([each.construction for each in firsts[:half]], candidates)
            self._together([each.construction for each in firsts[half:]], candidates)

    def _alone(self, construction: Construction, found: Sequence[Change]) -> None:
        """Take the first of the changes that is proven."""
        refusals: list[Refusal] = []
        for change in found:
            refusal = self._take([change])
            if refusal is None:
                return
            refusals.append(refusal)
        self.answers[construction.place] = refusals[0]

    def _take(self, changes: Sequence[Change]) -> Refusal | None:
        """Take the changes if they are proven, else say why they are not."""
        after = prove(changes, self._state, self._proof)
        if isinstance(after, Refusal):
            return after
        self._state = after
        self.answers |= {each.construction.place: each.fix for each in changes}
        return None

    def _inserted(self, changes: Sequence[Change]) -> tuple[Edit, ...]:
        """Return the edits made to the program, and those about to be made."""
        return (*self._state.edits, *(edit for change in changes for edit in change.fix.edits))

    def _function(self, construction: Construction) -> object:
        frame = self._program.trees.frame(chain_to(construction)[-1])
        return (frame.tree.path, id(frame.scope)) if frame is not None else construction.place
