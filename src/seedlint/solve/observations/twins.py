"""Twins: two models of one class that one seed gives the same weights, bit for bit.

Only the plainest form is told, so that nothing else can be meant: the first model, a seed call that reads like the one before
it, and the second model, one after the other in one block of one function, or all in one turn of a loop that keeps what it
builds; and in between no call that draws, that leads into other code of the program, or that is not known. Two models
that are trained one after the other from the same start, or compared, are what their author wants. So is a target network, or a
teacher that averages its student, of a class that seeds by itself: it starts as the other one, and its name says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.ir.walk import all_ops, blocks_of
from seedlint.solve.observations import observe
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Site
from seedlint.solve.state.known import Published
from seedlint.solve.state.lattice import NOTHING_YET, Event, Seed
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.written import Written, names_in

#: Methods by which a container takes what it is given.
_KEEPING: Final = frozenset({"append", "add", "insert", "extend"})
#: What follows another model, and has to start with its weights, is called so: `q_target`, `target_net`, `teacher`, `policy_old`.
_FOLLOWS: Final = re.compile(
    r"(?i)(?:^|_)(?:targets?|teacher|ema|momentum|old|slow|shadow|averaged?|lagged|frozen|ref|reference|copy|copied|backup|prev|previous)"
    r"(?:_|\d|$)"
)


#: With how many constructions before it one is compared.
_BESIDE: Final = 100


class _Calls(NamedTuple):
    """The call of a model and those of its seeds, seen from one function; a seed may lie within the call of the model."""

    model: ops.Call
    seeds: tuple[ops.Call, ...]


class _Fresh(NamedTuple):
    """A construction right after a seed of every stream that it reads: the ways from the entry point to it and to the seeds."""

    name: str
    sites: tuple[Site, ...]
    texts: tuple[str, ...]
    seeds: dict[Stream, tuple[Site, ...]]


def note(machine: Machine, frame: Frame) -> None:
    """Note the constructions of a script that are twins of an earlier one, or of themselves in an earlier turn of a loop.

    Twins stand in one function, which tells of both; so only what has been told lately need be looked at.
    """
    ways = {built.site: (built.sites, built.texts) for built in frame.constructions.values()}
    lately = [site for site in sorted({*ways, *machine.lately}) if not _is_left_out(machine, site)]
    machine.lately.clear()
    fresh = [
        found
        for told in (machine.published, machine.parts)
        for site in lately
        if (known := told.get(site)) is not None and known.resolved
        if (found := _fresh(known, ways.get(site))) is not None
    ]
    for built in fresh:
        depths = range(len(built.sites) - 1, -1, -1)
        depth = next((each for each in depths if _in_turns(machine, built, each)), None)
        if depth is not None:
            around = built._replace(sites=built.sites[: depth + 1], texts=built.texts[: depth + 1])
            _tell(machine, around, built, subject="turns")
        for earlier, later in (each for depth in depths for each in _repeated(machine, built, depth)):
            _tell(machine, earlier, later)
    models = {site for built in fresh for site in built.sites}
    for one, other in _pairs(fresh):
        pair = _in_a_row(machine, one, other, models)
        if pair is not None:
            _tell(machine, *pair)


def _is_left_out(machine: Machine, site: Site) -> bool:
    return site in machine.overwritten or machine.code[site[0]].installed


def _pairs(fresh: Iterable[_Fresh]) -> Iterator[tuple[_Fresh, _Fresh]]:
    """Yield constructions of one class whose ways differ in one call of one module; of very many, those beside one another."""
    alike: dict[object, list[_Fresh]] = {}
    for built in fresh:
        for depth, (module, _) in enumerate(built.sites):
            around = built.sites[:depth], module, built.sites[depth + 1 :]
            held = alike.setdefault((built.name, frozenset(built.seeds), around), [])
            yield from ((other, built) for other in held[-_BESIDE:] if other.sites != built.sites)
            held.append(built)


def _tell(machine: Machine, earlier: _Fresh, later: _Fresh, subject: str = "") -> None:
    streams = tuple(later.seeds)
    event = Event(streams[0], earlier.sites, earlier.texts)
    observe.note(machine, "twin", later.sites[-1], later.name, streams, subject, other=event)


def _fresh(known: Published, way: tuple[tuple[Site, ...], tuple[str, ...]] | None) -> _Fresh | None:
    """Return a construction if it is always built right after one seed of each stream; `way` leads to it from the entry point."""
    seeds: dict[Stream, tuple[Site, ...]] = {}
    sites, texts = way or ((), ())
    for (stream, is_read, origin, progress), (evidence, chain, names) in known.readings.items():
        if not is_read:
            continue
        certain = isinstance(origin, Seed) and progress == NOTHING_YET and stream not in seeds
        if not certain or evidence.seed is None:
            return None
        if not sites:
            sites, texts = chain, names
        above = sites[: len(sites) - len(chain)] if sites[-len(chain) :] == chain else ()
        seeds[stream] = (*above, *evidence.seed.sites)
    return _Fresh(known.name, sites, texts, seeds) if seeds else None


def _in_turns(machine: Machine, built: _Fresh, depth: int) -> bool:
    """Tell whether each turn of a loop, around the call at this depth of the way, builds and keeps the same model."""
    code = code_at(machine, built.sites[depth])
    calls = None if code is None else _calls(code, built, depth)
    if code is None or calls is None:
        return False
    block, loop = code.turn(calls.model)
    if loop is None or any(map(_has_blocks, block)) or not _is_kept(block, calls.model, each_turn=True):
        return False
    ours = {calls.model.pos, *(call.pos for call in calls.seeds)}
    if not all(call is calls.model or _stands_before(block, call, calls.model) for call in calls.seeds):
        return False
    spelled = [code.spelling(call) for call in {*calls.seeds, calls.model}]
    stored = {op.name for op in all_ops((loop,)) if isinstance(op, ops.Store)}
    if None in spelled or _busy(machine, built.sites[depth], block, ours):
        return False
    varies = any(names_in(each) & stored for each in spelled if each is not None)
    return not varies or _is_alike_inside(machine, built, depth + 1)


def _has_blocks(op: ops.Op) -> bool:
    return bool(blocks_of(op)) and not isinstance(op, ops.With)


def _is_alike_inside(machine: Machine, built: _Fresh, depth: int) -> bool:
    """Tell whether the function at this depth, which seeds and builds, builds the same whatever it is given, and does no more."""
    code = code_at(machine, built.sites[depth]) if depth < len(built.sites) else None
    calls = None if code is None else _calls(code, built, depth)
    if code is None or calls is None:
        return False
    body = code.function.body
    spelled = [code.spelling(call) for call in {*calls.seeds, calls.model}]
    given = {param.name for param in code.function.params} | {
        op.name for op in body if isinstance(op, ops.Store)
    }
    ours = {calls.model.pos, *(call.pos for call in calls.seeds)}
    return (
        not any(each is None or names_in(each) & given for each in spelled)
        and not any(blocks_of(op) for op in body)
        and not _busy(machine, built.sites[depth], body, ours)
    )


def _in_a_row(
    machine: Machine, one: _Fresh, other: _Fresh, models: set[Site]
) -> tuple[_Fresh, _Fresh] | None:
    """Return two constructions, the earlier first, if they stand in one block and nothing between them tells them apart."""
    pairs = zip(one.sites, other.sites, strict=False)
    depth = next((i for i, (left, right) in enumerate(pairs) if left != right), None)
    if depth is None or one.sites[depth + 1 :] != other.sites[depth + 1 :]:
        return None
    here, there = one.sites[depth], other.sites[depth]
    code = code_at(machine, here)
    if code is None or code is not code_at(machine, there):
        return None
    left, right = _calls(code, one, depth), _calls(code, other, depth)
    if left is None or right is None:
        return None
    if not _stands_before(all_ops(code.function.body), left.model, right.model):
        one, other, left, right = other, one, right, left
    block, _ = code.block(left.model)
    if not all(any(op is call for op in block) for call in (right.model, *left.seeds, *right.seeds)):
        return None
    between = _between(block, left.model, right.model)
    ours = {position for module, position in models if module == here[0]}
    ours |= {call.pos for call in right.seeds}
    alike = _are_alike(code, left, right, {op.name for op in between if isinstance(op, ops.Store)})
    reseeded = all(call is right.model or _stands_before(between, call, right.model) for call in right.seeds)
    seeded = all(call is left.model or _stands_before(block, call, left.model) for call in left.seeds)
    quiet = not any(blocks_of(op) for op in between) and not _busy(machine, here, between, ours)
    within = all(call is right.model for call in right.seeds)  # nobody has written a second seed here
    names = (*_names(block, left.model), *_names(block, right.model)) if within else ()
    meant = any(map(_FOLLOWS.search, names))
    return (one, other) if alike and reseeded and seeded and quiet and not meant else None


def _repeated(machine: Machine, built: _Fresh, depth: int) -> Iterator[tuple[_Fresh, _Fresh]]:
    """Yield twins, the earlier first, that calls of the function at this depth make, which seeds and builds: written alike in one
    block, with nothing in between that tells them apart.
    """
    code = code_at(machine, built.sites[depth])
    calls = None if code is None else _calls(code, built, depth)
    if code is None or calls is None or any(each is not calls.model for each in calls.seeds):
        return
    for block, first, last in code.repeated(calls.model):
        between = _between(block, first, last)
        stored = {op.name for op in between if isinstance(op, ops.Store)}
        spelled = code.spelling(first) or ()
        told_apart = names_in(spelled) & stored or any(map(blocks_of, between))
        kept = all(_is_kept(block, call, each_turn=False) or _names(block, call) for call in (first, last))
        meant = any(map(_FOLLOWS.search, {*_names(block, first), *_names(block, last)}))
        busy = _busy(machine, built.sites[depth], between, {first.pos, last.pos})
        plain = kept and not (told_apart or meant or busy)
        if plain and _is_alike_again(machine, built, depth + 1, stored):
            yield _at(built, depth, first), _at(built, depth, last)


def _at(built: _Fresh, depth: int, call: ops.Call) -> _Fresh:
    """Return a construction as the call of a function at a depth of the way to it."""
    module, _ = built.sites[depth]
    return built._replace(sites=(*built.sites[:depth], (module, call.pos)), texts=built.texts[: depth + 1])


def _is_alike_again(machine: Machine, built: _Fresh, depth: int, stored: set[str]) -> bool:
    """Tell whether the function at this depth, which seeds and builds, builds the same again if it is given the same: it calls
    nothing else that matters, keeps nothing from call to call, reads none of the names that were `stored` between the calls,
    and no decorator stands before it.
    """
    code = code_at(machine, built.sites[depth]) if depth < len(built.sites) else None
    calls = None if code is None else _calls(code, built, depth)
    if code is None or calls is None or _is_decorated(machine, built.sites[depth][0], code.function):
        return False
    body = list(all_ops(code.function.body))
    spelled = [code.spelling(call) for call in {*calls.seeds, calls.model}]
    keeps = any(
        isinstance(op, ops.SetAttr | ops.SetItem | ops.Yield) or _is_outside(op, stored) for op in body
    )
    ours = {calls.model.pos, *(call.pos for call in calls.seeds)}
    if None in spelled or keeps or _busy(machine, built.sites[depth], body, ours):
        return False
    inside = calls.seeds and all(call is calls.model for call in calls.seeds)
    return not inside or _is_alike_again(machine, built, depth + 1, stored)


def _is_outside(op: ops.Op, stored: set[str]) -> bool:
    """Tell whether an operation writes a name outside of its function, or reads one of those that were stored meanwhile."""
    return (isinstance(op, ops.Store) and op.scope != "local") or (
        isinstance(op, ops.Load) and op.scope != "local" and op.name in stored
    )


def _is_decorated(machine: Machine, module: str, function: ops.Function) -> bool:
    """Tell whether a function is decorated where it is defined: it may be called less often than it seems."""
    functions = machine.code[module].code.functions
    number = next(index for index, each in enumerate(functions) if each is function)
    made, decorated = set[ops.Reg](), False
    for op in all_ops(functions[function.parent].body) if function.parent >= 0 else ():
        if isinstance(op, ops.MakeFunction) and op.function == number:
            made.add(op.dst)
        elif isinstance(op, ops.Call) and op.decorator:
            decorated = decorated or any(arg.reg in made for arg in op.args)
    return decorated


def _are_alike(code: Written, left: _Calls, right: _Calls, stored: set[str]) -> bool:
    """Tell whether two models and their seeds are written alike, in names that mean the same: `stored` change in between."""
    for mine, its in [(left.model, right.model), *zip(left.seeds, right.seeds, strict=True)]:
        spelled = code.spelling(mine)
        if spelled is None or spelled != code.spelling(its) or names_in(spelled) & stored:
            return False
    return True


def code_at(machine: Machine, site: Site) -> Written | None:
    """Return the code of the function in which a call stands, if it is one of the program's own calls."""
    module, position = site
    loaded = machine.code.get(module)
    if loaded is None:
        return None
    if loaded.learnt.written is None:
        functions = map(Written, loaded.code.functions)
        loaded.learnt.written = {place: code for code in functions for place in code.places()}
    return loaded.learnt.written.get(position)


def _calls(code: Written, built: _Fresh, depth: int) -> _Calls | None:
    """Return the calls at one depth of the way that lead to a construction and to its seeds."""
    model = code.call(built.sites[depth][1])
    seeds = [
        code.call(sites[depth][1]) if len(sites) > depth and sites[:depth] == built.sites[:depth] else None
        for sites in built.seeds.values()
    ]
    found = tuple(call for call in seeds if call is not None)
    return _Calls(model, found) if model is not None and len(found) == len(seeds) else None


def _between(block: ops.Block, first: ops.Call, last: ops.Call) -> Sequence[ops.Op]:
    begin = next(index for index, op in enumerate(block) if op is first)
    end = next(index for index, op in enumerate(block) if op is last)
    return block[begin + 1 : end + 1]


def _names(block: ops.Block, model: ops.Call) -> set[str]:
    """Return the names that a model is put under, also by way of its methods: `self.target = Net().to(device)`."""
    held, methods = {model.dst}, set[ops.Reg]()
    names: set[str] = set()
    tuples: dict[ops.Reg, set[int]] = {}
    for op in block:
        if isinstance(op, ops.Build):
            tuples[op.dst] = {index for index, item in enumerate(op.items) if item in held}
        elif isinstance(op, ops.Unpack):
            held |= {op.dsts[index] for index in tuples.get(op.src, ()) if index < len(op.dsts)}
        if isinstance(op, ops.Attr) and op.obj in held:
            methods.add(op.dst)
        elif isinstance(op, ops.Call) and op.func in methods:
            held.add(op.dst)
        elif isinstance(op, ops.Store | ops.SetAttr) and op.src in held:
            names.add(op.name)
    return names


def _stands_before(block: Iterable[ops.Op], call: ops.Call, last: ops.Call) -> bool:
    """Tell whether a call comes first of two in a block."""
    return next((op for op in block if op is call or op is last), last) is not last


def _busy(machine: Machine, site: Site, block: Iterable[ops.Op], ours: set[ops.Pos]) -> bool:
    """Tell whether anything in a block (a call, or an attribute that runs a property) draws, leads into other code of the
    program, or is not known.
    """
    places = {getattr(op, "pos", -1) for op in block} - ours - {-1}
    return any((site[0], place) in machine.busy for place in places)


def _is_kept(block: ops.Block, model: ops.Call, *, each_turn: bool) -> bool:
    """Tell whether what a call returns is put into a container; in a loop's body, into one that is not made anew in each turn."""
    names = {op.name for op in block if isinstance(op, ops.Store) and op.src == model.dst}
    kept = {model.dst} | {op.dst for op in block if isinstance(op, ops.Load) and op.name in names}
    for op in block:
        if isinstance(op, ops.Call) and op.nested and any(arg.reg in kept for arg in op.args):
            kept.add(op.dst)
    made = {op.name for op in block if each_turn and isinstance(op, ops.Store)}
    new = {op.dst for op in block if isinstance(op, ops.Load) and op.name in made}
    adding = {
        op.dst for op in block if isinstance(op, ops.Attr) and op.name in _KEEPING and op.obj not in new
    }
    return any(
        (isinstance(op, ops.Append | ops.SetItem) and op.src in kept)
        or (isinstance(op, ops.Yield) and op.src in kept)
        or (isinstance(op, ops.Call) and op.func in adding and any(arg.reg in kept for arg in op.args))
        or (isinstance(op, ops.Build) and not each_turn and not kept.isdisjoint(op.items))
        for op in block
    )
