"""Fix many constructions of one program so that their fixes can be applied together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple, TypeAlias

from seedlint.finding import Edit, Fix
from seedlint.fix.frames import Trees, chain_to
from seedlint.fix.insertion import Refusal
from seedlint.fix.modules import ModuleName
from seedlint.fix.part import Reanalyse
from seedlint.fix.propose import needing_reseed, propose
from seedlint.fix.prove import Allowance, Change, Proof, draws_left, now, prove
from seedlint.fix.reseed import Program
from seedlint.fix.start import propose_beside, propose_start
from seedlint.fix.start import unseeded as unseeded_streams
from seedlint.settings import FixStyle
from seedlint.solve.state.construction import Construction, Observation
from seedlint.text.span import Place

#: Why there is no fix where none is needed.
HELPED: Final = Refusal("another fix helps this one too")
#: Gives the changes that may help a construction, the best first; it is told what other changes insert.
Candidates: TypeAlias = Callable[[Construction, tuple[Edit, ...]], "tuple[Change, ...] | Refusal"]


class Wanted(NamedTuple):
    """What fixes are wanted for: constructions to make fresh, constructions to seed at all, and seeds that leave out streams."""

    stale: Sequence[Construction] = ()
    unseeded: Sequence[Construction] = ()
    partial: Sequence[Observation] = ()


def fix_all(
    wanted: Wanted,
    constructions: Sequence[Construction],
    sources: Mapping[str, bytes],
    reanalyse: Reanalyse,
    *,
    module_name: ModuleName,
    style: FixStyle = "repeat",
    default_seed: int = 0,
    work: int,
) -> dict[Place, Fix | Refusal]:
    """Return a fix, or why there is none, for each wanted place.

    `constructions` are all of the program as its `sources` stand; what nothing seeds is seeded with `default_seed` if
    the program has no seed to follow. All fixes refer to the sources as they stand, and are proven to
    hold together: the safe ones among themselves, the unsafe ones on top of those. A construction that another's fix
    has helped has none of its own; one that it has made chained may have an unsafe one. Beyond `work`, counted in the solver's
    steps, nothing is tried.
    """
    if not any(wanted):
        return {}
    trees = Trees(sources)
    program = Program(trees, module_name, style, found=constructions)
    plan = _Plan(Proof(sources, constructions, reanalyse, trees, {}, {}, Allowance(work)), program)
    for unsafe in (False, True):
        plan.fix(wanted.stale, partial(plan.reseeds, unsafe=unsafe))
    for seed in wanted.partial:
        plan.complete(seed)
    plan.fix(wanted.unseeded, partial(plan.seeds, default_seed=default_seed))
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
        #: What draws inside the factories that constructions call, found out where a reseed before the call did not help.
        self._draws: dict[Place, tuple[tuple[Place, ...], ...]] = {}

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
        if current is None or not needing_reseed(current):
            return HELPED
        program = self._program._replace(inserted=inserted)
        draws = self._draws.get(construction.place, ())
        found = propose(construction, program, now=current, draws=draws)
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
            return HELPED
        return propose_start(construction, self._program, default_seed)

    def complete(self, seed: Observation) -> None:
        """Seed what a seed leaves out, beside it."""
        found = propose_beside(seed, self._program)
        if isinstance(found, Refusal):
            self.answers.setdefault(seed.place, found)
        else:
            self._one_of(seed.place, found)

    def _together(self, layer: Sequence[Construction], candidates: Candidates) -> None:
        """Fix constructions all at once; if that cannot be proven, in two halves, and alone at last."""
        firsts: dict[Place, Change] = {}
        for each in layer:
            found = candidates(each, self._inserted(firsts.values()))
            if isinstance(found, Refusal):
                self.answers.setdefault(each.place, found)
            elif len(layer) == 1:
                self._one_of(each.place, found)
                self._look_inside(each, found, candidates)
            else:
                firsts[each.place] = found[0]
        left = [each for each in layer if each.place in firsts]
        if len(left) == 1:
            self._together(left, candidates)
        elif left and isinstance(self._take(firsts), Refusal):
            half = len(left) // 2
            self._together(left[:half], candidates)
            self._together(left[half:], candidates)

    def _one_of(self, place: Place, found: Sequence[Change]) -> None:
        """Take the first of the changes that is proven, for what stands at a place."""
        refusals: list[Refusal] = []
        for change in found:
            refusal = self._take({place: change})
            if refusal is None:
                return
            refusals.append(refusal)
        if refusals:
            self.answers[place] = refusals[0]

    def _look_inside(
        self, construction: Construction, found: Sequence[Change], candidates: Candidates
    ) -> None:
        """Try again further in where none of the changes has helped, as what they stand before draws itself."""
        place = construction.place
        if isinstance(self.answers.get(place), Fix) or place in self._draws:
            return
        draws = [each for change in found for each in draws_left(change, self._state, self._proof)]
        self._draws[place] = tuple(dict.fromkeys(draws))
        again = candidates(construction, self._inserted(())) if draws else HELPED
        if not isinstance(again, Refusal):
            self._one_of(place, again)

    def _take(self, changes: Mapping[Place, Change]) -> Refusal | None:
        """Take the changes, by what they are for, if they are proven, else say why they are not."""
        after = prove([*changes.values()], self._state, self._proof)
        if isinstance(after, Refusal):
            return after
        self._state = after
        self.answers |= {place: change.fix for place, change in changes.items()}
        return None

    def _inserted(self, changes: Iterable[Change]) -> tuple[Edit, ...]:
        """Return the edits made to the program, and those about to be made."""
        return (*self._state.edits, *(edit for change in changes for edit in change.fix.edits))

    def _function(self, construction: Construction) -> object:
        frame = self._program.trees.frame(chain_to(construction)[-1])
        return (frame.tree.path, id(frame.scope)) if frame is not None else construction.place
