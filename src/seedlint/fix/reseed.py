"""Word a reseed for one place: the author's seed call as that place can say it, in the style that is asked for."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final, NamedTuple

from seedlint.finding import Edit
from seedlint.fix.again import constant_functions
from seedlint.fix.author import Guard, SeedCall, seed_calls
from seedlint.fix.carry import carry_in, carry_out
from seedlint.fix.derive import STRIDE, derived_call, first_free
from seedlint.fix.expression import Atom, Expression, atoms, parsed, pure, read
from seedlint.fix.frames import Frame, Trees
from seedlint.fix.imports import Said, Wanted, say, say_library
from seedlint.fix.modules import ModuleName, imported_files
from seedlint.fix.scopes import Loop, bindings
from seedlint.fix.sites import Site, shared
from seedlint.fix.steady import seed_steady
from seedlint.fix.turns import DEEPEST, Number, counter, enumerated, loops_varying, together
from seedlint.fix.twins import is_script
from seedlint.fix.vocabulary import FORKS, SEEDS
from seedlint.settings import FixStyle
from seedlint.solve.state.construction import Construction, Event

#: How many different numbers are tried before a derived seed is given up.
DERIVED: Final = 1000


class Program(NamedTuple):
    """What a fix knows of the program: its files and how they are imported; the style that is asked for; the edits of
    other fixes; the constructions as they were found.
    """

    trees: Trees
    module_name: ModuleName
    style: FixStyle = "repeat"
    inserted: tuple[Edit, ...] = ()
    found: Sequence[Construction] = ()


class Voice(NamedTuple):
    """What says an expression of the first of the frames `way` in the last of them."""

    way: tuple[Frame, ...]
    program: Program

    def say(self, expression: Expression) -> Said | None:
        """Return the expression as the last frame says it, none if it cannot."""
        current: Expression | None = expression
        for outer, inner in pairwise(self.way):
            current = carry_in(current, outer, inner) if current is not None else None
        if current is None or any(atom.kind == "object" for atom in atoms(current)):
            return None
        return say(current, self.way[-1], self.program.trees, self.program.module_name)


class Worded(NamedTuple):
    """A reseed: the call, its lines with the conditions above it, relative to the first, and the imports they need.

    `headers` are the edits that make the loops around it number their turns.
    """

    call: str
    lines: tuple[str, ...]
    imports: tuple[Wanted, ...]
    is_guarded: bool
    headers: tuple[Edit, ...] = ()


class Wording(NamedTuple):
    """How to word a reseed. `another` asks for a seed that nothing else in the program is seeded with, `apart` for one
    that no turn of a loop around another meets; `deeper` for a call that the author's own seed call leads to, where
    that one itself cannot be said.
    """

    style: FixStyle
    another: bool
    deeper: bool
    apart: bool = False


def word(event: Event, site: Site, program: Program, wording: Wording) -> Worded | None:
    """Return the lines that repeat a seed at a site, none if the site cannot say them."""
    chain = program.trees.chain(event.path)
    first = shared(event.path, site.calls)
    ours, theirs = site.way[first], chain[first]
    if theirs is None:
        return None
    target = ours if theirs.scope is ours.scope else None
    calls = seed_calls(chain, first, target, _constant_functions(chain, program))
    for seed in islice(calls, 1, None) if wording.deeper else islice(calls, 1):
        if seed_steady(seed, site.way[first:], program.trees, program.module_name):
            found = _word(seed, event, site, Voice(site.way[first:], program), wording)
            if found is not None:
                return found
    return None


def repeatable(event: Event, program: Program) -> bool:
    """Tell whether what a library's seed call is given has the same value when it is computed again."""
    chain = program.trees.chain(event.path)
    call = chain[-1].node if chain[-1] is not None else None
    constant = _constant_functions(chain, program)
    return not isinstance(call, ast.Call) or all(pure(each, constant) for each in call.args)


def _constant_functions(chain: Sequence[Frame | None], program: Program) -> frozenset[str]:
    """Return the functions that always give the same value, where what a seed is given calls any."""
    innermost = chain[-1]
    if innermost is None or not isinstance(innermost.node, ast.Call) or all(map(pure, innermost.node.args)):
        return frozenset()
    tree = innermost.tree
    return constant_functions([tree, *imported_files(tree, program.trees, program.module_name)])


def _word(seed: SeedCall, event: Event, site: Site, voice: Voice, wording: Wording) -> Worded | None:
    guards = [voice.say(guard.test) for guard in seed.guards]
    call = _isolated(seed, event, voice) if wording.style == "isolate" else voice.say(seed.call)
    if call is None or any(guard is None for guard in guards):
        return None
    number = _turn(seed, site, voice) if wording.another and site.loops else None
    if wording.another:
        call = _another(seed, call, site, voice, wording, number)
    if call is None:
        return None
    lines = _guarded(call.text, [guard.text for guard in guards if guard], seed.guards, site.target.tree.unit)
    imports = [*call.imports, *(each for guard in guards if guard for each in guard.imports)]
    return Worded(
        " ".join(call.text.split()),
        tuple(lines),
        tuple(imports),
        is_guarded=bool(guards),
        headers=number.edits if number is not None else (),
    )


def _isolated(seed: SeedCall, event: Event, voice: Voice) -> Said | None:
    """Return the library's own seed call for the stream, with the seed's value."""
    value = voice.say(seed.value) if seed.value is not None else None
    if value is None or event.stream not in FORKS:
        return None
    call = say_library(SEEDS[event.stream], voice.way[-1])
    text = ast.unparse(parsed(value.text)) if "\n" in value.text else value.text
    return None if call is None else Said(f"{call.text}({text})", (*call.imports, *value.imports))


def _another(
    seed: SeedCall, call: Said, site: Site, voice: Voice, wording: Wording, number: Number | None
) -> Said | None:
    """Return the call with a seed of its own: numbered by the loop around it, else the first number not yet used.

    What other scripts are seeded with is no matter: each is a program of its own.
    """
    slot: int | str | None = 0 if wording.style == "isolate" else seed.slot
    value = voice.say(seed.value) if seed.value is not None else None
    if slot is None or (isinstance(slot, str) and value is None):
        return None
    text = value.text if value is not None else ""
    varies = _varies(seed, site, voice)
    step = STRIDE ** (len(site.loops) + varies) if wording.apart or varies else 1
    written: str | None = call.text
    if site.loops:
        written = derived_call(call.text, slot, text, number.text) if number is not None else None
    if written is not None and (wording.apart or not site.loops):
        candidates = (derived_call(written, slot, text, each) for each in range(step, step * DERIVED, step))
        written = _first_free(candidates, site, voice.program)
    if written is None:
        return None
    used = _leaves_it_out(call.text, slot) and value is not None
    return Said(written, (*call.imports, *(value.imports if used and value is not None else ())))


def _leaves_it_out(call: str, slot: int | str) -> bool:
    """Tell whether a call leaves the seed to the default of a parameter."""
    node = ast.parse(call, mode="eval").body
    return (
        isinstance(node, ast.Call)
        and all(each.arg != slot for each in node.keywords)
        and isinstance(slot, str)
    )


def _first_free(candidates: Iterator[str | None], site: Site, program: Program) -> str | None:
    """Return the first of the calls that neither the program nor another fix makes, none if there is no such call."""
    own = {frame.tree.path for frame in site.way}
    trees = [tree for tree in program.trees.known() if tree.path in own or not is_script(tree)]
    paths = own | {tree.path for tree in trees}
    inserted = [edit.content for edit in program.inserted if edit.path in paths]
    free = (each for each in candidates if each is None or not any(each in content for content in inserted))
    return first_free(free, trees)


def _varies(seed: SeedCall, site: Site, voice: Voice) -> bool:
    """Tell whether the seed is another one in every turn of a loop around it, or around a call that leads to it."""
    frames = site.way[: len(site.way) - len(voice.way) + 1]
    value = seed.value
    for outer, inner in zip([*reversed(frames[:-1]), None], reversed(frames), strict=True):
        if value is None:
            return False
        if any(map(_is_of_loop, atoms(value))):
            return True
        if outer is None:
            callers = _callers(inner, voice.program.trees)
            further = [carry_out(value, inner, caller) for caller in callers]
            return any(_is_of_loop(atom) for found in further if found for atom in atoms(found))
        value = carry_out(value, inner, outer)
    return False


def _is_of_loop(atom: Atom) -> bool:
    return atom.owner is not None and bool(loops_varying(atom.home, atom.owner, atom.root))


def _callers(frame: Frame, trees: Trees) -> Iterator[Frame]:
    """Yield the calls that may be of the frame's function, by its name, in the files that were looked at."""
    name = getattr(frame.scope, "name", None)
    for tree in trees.known():
        for called, calls in tree.calls.items():
            if called.rpartition(".")[2] == name:
                yield from (Frame(tree, tree.scope(call), call) for call in calls)


def _turn(seed: SeedCall, site: Site, voice: Voice) -> Number | None:
    """Return how the site numbers the turns of the one loop, or of the two loops, around it or around a call to it.

    Where the author's seed is another one in each turn of a loop around these, no turn has the seed of such a one.
    """
    if not 1 <= len(site.loops) <= DEEPEST:
        return None
    numbers = [_number(loop, site, voice.program) for loop in site.loops]
    known = [each for each in numbers if each is not None]
    factor = STRIDE if _varies(seed, site, voice) else 1
    return together(known, factor) if len(known) == len(numbers) else None


def _number(loop: Loop, site: Site, program: Program) -> Number | None:
    """Return how the site says the number of a loop's turn: by the loop's own variable, or by one that it is given."""
    for depth, frame in enumerate(site.way):
        if not any(above is loop for above, _ in frame.tree.ancestors(frame.node)):
            continue
        found = counter(frame.tree, frame.scope, loop)
        if found is None:
            return enumerated(frame.tree, frame.scope, loop) if frame is site.target else None
        name, binding = found
        ways = [list(frame.tree.ancestors(each)) for each in bindings(frame.scope, name.id)]
        inside = [child for way in ways for above, child in way if above is loop]
        number = read(frame, name) if all(child is binding for child in inside) else None
        said = Voice(site.way[depth:], program).say(number) if number is not None else None
        return Number(said.text) if said is not None and not said.imports else None
    return None


def _guarded(call: str, tests: Sequence[str], guards: Sequence[Guard], unit: str) -> Iterator[str]:
    """Yield the call below the conditions that the author put around it."""
    indent = ""
    for test, guard in zip(tests, guards, strict=True):
        closed = f"({test})" if guard.negated or "\n" in test else test
        header = f"if not {closed}:" if guard.negated else f"if {closed}:"
        yield from (indent + line for line in header.split("\n"))
        indent += unit
    yield from (indent + line for line in call.split("\n"))
