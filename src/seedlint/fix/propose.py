"""Propose fixes for a construction: where a reseed could go, and what it would say, the best first.

A proposal is not proven; see `prove`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from seedlint.finding import Fix
from seedlint.fix.frames import chain_to
from seedlint.fix.imports import import_edits, say_library
from seedlint.fix.insertion import Refusal, before, wrappable
from seedlint.fix.prove import Change
from seedlint.fix.reseed import Program, Worded, Wording, repeatable, word
from seedlint.fix.sites import Site, sites
from seedlint.fix.vocabulary import FORKS
from seedlint.settings import FixStyle
from seedlint.solve.state.construction import Construction, Event, Reading
from seedlint.text.span import Place


def propose(
    construction: Construction,
    program: Program,
    *,
    now: Construction | None = None,
    draws: Sequence[Sequence[Place]] = (),
) -> tuple[Change, ...] | Refusal:
    """Return the fixes that may make the construction fresh, the best first, or why there is none.

    `now` is the construction after the fixes of others: these may have left it chained to another model. `draws` are the
    calls that lead to what would draw behind a reseed before the construction.
    """
    readings = needing_reseed(construction)
    if not readings:
        return Refusal("no seed reaches it that could be repeated")
    now = now or construction
    left = needing_reseed(now)
    chained = all(reading.progress != "drawn" for reading in left)
    places = list(sites(chain_to(construction), readings, program.trees, draws))
    fixes: list[Change] = []
    styles = _styles(program.style, chained=chained)
    aparts = (True, False) if _after_another(now, left) else (False, True)
    for (style, another), apart, deeper in product(styles, aparts, (False, True)):
        for site in places:
            if isinstance(site, Refusal) or (apart and not (another and site.loops)):
                continue
            wording = Wording(style, another, deeper, apart)
            fix = _fix(site, readings, program, wording)
            elsewhere = site.target.tree.path != construction.place.path
            surprising = chained or elsewhere or (another and (program.style != "derive" or bool(site.loops)))
            if fix is not None:
                fix = Fix(fix.message, "unsafe" if surprising else "safe", fix.edits)
                fixes.append(Change(construction, fix, site.target.tree.place(site.target.node)))
    refused = [site for site in places if isinstance(site, Refusal)]
    return tuple(fixes) or (refused[0] if refused else _reason(places, readings, program))


def _reason(places: Sequence[Site | Refusal], readings: Sequence[Reading], program: Program) -> Refusal:
    """Return why no site can say a seed."""
    if any(reading.seed is not None and not repeatable(reading.seed, program) for reading in readings):
        return Refusal("what it is seeded with may be another value when it is computed again")
    repeated = [isinstance(site, Site) and (site.again or bool(site.loops)) for site in places]
    if repeated and all(repeated):
        return Refusal("it is built more than once, and nothing there numbers the turns for a seed of each")
    return Refusal("the seed call means something else where the model is built")


def needing_reseed(construction: Construction) -> tuple[Reading, ...]:
    """Return every seeded state of the streams that something drew from, else of those that models drew from."""
    seeded = [
        reading for reading in construction.reads if reading.origin == "seed" and reading.seed is not None
    ]
    for progress in ("drawn", "built"):
        streams = {reading.stream for reading in seeded if reading.progress == progress}
        if streams:
            return tuple(reading for reading in seeded if reading.stream in streams)
    return ()


def _after_another(construction: Construction, readings: Sequence[Reading]) -> bool:
    """Tell whether another model than those of earlier turns was built since the seed: no turn may have its seed."""
    return any(
        each.progress == "built" and each.last is not None and each.last.path[-1] != construction.place
        for each in readings
    )


def _styles(style: FixStyle, *, chained: bool) -> list[tuple[FixStyle, bool]]:
    """Return the styles to try, each with whether the seed is to be another one than the author's."""
    if style == "derive" or (style == "repeat" and chained):
        return [("derive", True)]
    if style == "repeat":
        return [("repeat", False), ("derive", True)]
    return [("isolate", True)] if chained else [("isolate", False), ("isolate", True)]


def _fix(site: Site, readings: Sequence[Reading], program: Program, wording: Wording) -> Fix | None:
    """Return the fix at a site, none if the site cannot say it."""
    if site.again or (site.loops and not wording.another):
        return None  # every time the same weights would be built
    worded: dict[Event, Worded] = {}
    for reading in readings:
        assert reading.seed is not None, "a reading that needs a reseed was seeded"
        if reading.seed not in worded:
            found = word(reading.seed, site, program, wording)
            if found is None:
                return None
            worded[reading.seed] = found
    ordered = [worded[event] for event in sorted(worded, key=lambda event: event.path)]
    if _disagree(readings, worded):
        return None
    lines = list(dict.fromkeys(each.lines for each in ordered))
    calls = ", ".join(dict.fromkeys(f"`{each.call}`" for each in ordered))
    imports = [wanted for each in ordered for wanted in each.imports]
    headers = tuple(dict.fromkeys(edit for each in ordered for edit in each.headers))
    tree = site.target.tree
    if wording.style == "isolate":
        fork = say_library(FORKS[readings[0].stream], site.target)
        inside = wrappable(tree, site.statement)
        if fork is None or isinstance(inside, Refusal) or _seeds_others(site, program):
            return None
        header = [f"with {fork.text}():", *(line for each in lines for line in each)]
        edits = before(tree, site.statement).block(tree.path, header, tree.unit, inside)
        imports += fork.imports
    else:
        edits = before(tree, site.statement).edits(tree.path, [line for each in lines for line in each])
    imported = import_edits(
        tree, tuple(dict.fromkeys(imports)), site.statement, program.trees, program.module_name
    )
    if imported is None:
        return None
    counting = ", and number the turns of the loop" if headers else ""
    message = f"Insert {calls} directly before the model is built{counting}"
    return Fix(message, "safe", (*imported, *headers, *edits))


def _seeds_others(site: Site, program: Program) -> bool:
    """Tell whether what the site's statement does seeds a construction elsewhere: a fork would take that seed back."""
    tree, statement = site.target.tree, site.statement
    last = statement.end_lineno or statement.lineno
    return any(
        _inside(reading.seed.path, tree.path, statement.lineno, last)
        for each in program.found
        if not _inside(chain_to(each), tree.path, statement.lineno, last)
        for reading in (*each.reads, *each.others)
        if reading.seed is not None
    )


def _inside(path: Sequence[Place], file: str, first: int, last: int) -> bool:
    return any(each.path == file and first <= each.span.line <= last for each in path)


def _disagree(readings: Sequence[Reading], worded: dict[Event, Worded]) -> bool:
    """Tell whether one stream has several seeds, so that repeating one would take the place of another."""
    said: dict[str, set[Event]] = {}
    for reading in readings:
        assert reading.seed is not None, "a reading that needs a reseed was seeded"
        said.setdefault(reading.stream, set()).add(reading.seed)
    return any(
        len({worded[event].lines for event in events}) > 1 and not _one_after_another(events, worded)
        for events in said.values()
    )


def _one_after_another(events: set[Event], worded: dict[Event, Worded]) -> bool:
    """Tell whether seeds, repeated in their order, do what they have done: one always comes, and those below it in the same
    function under conditions (`torch.manual_seed(seed)`, `if cuda: torch.cuda.manual_seed(seed)`).
    """
    first, *further = sorted(events, key=lambda event: event.path)
    return not worded[first].is_guarded and all(
        worded[event].is_guarded
        and event.path[:-1] == first.path[:-1]
        and event.path[-1].path == first.path[-1].path
        for event in further
    )
