"""What the uses of what a call returned tell, where the call could not be resolved: whether it builds a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import structs

from seedlint.ir import ops
from seedlint.solve.models import names, weights
from seedlint.solve.objects import classes, containers
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Given, Item, Library, Method, Object, Opaque, Site, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, one, ordered

#: How much a use of an unresolved object tells that it is a model; MODEL_EVIDENCE together suffice.
USES: Final = {
    "parameters": 4,
    "named_parameters": 4,
    "requires_grad_": 2,  # tensors have it, too
    "named_modules": 4,
    "named_children": 4,
    "modules": 4,
    "zero_grad": 1,
    "compile": 2,
    "eval": 4,
    "state_dict": 3,
    "load_state_dict": 3,
    "train": 3,
    "half": 1,
    "cuda": 1,  # batches, transforms and losses are moved, too
    "to": 1,
}
#: Methods by which an agent acts or learns: it is made of networks, as a rule. Together they count once, as support.
_ACTS: Final = frozenset(
    {
        "act",
        "select_action",
        "choose_action",
        "get_action",
        "take_action",
        "sample_action",
        "learn",
        "update_parameters",
    }
)
MODEL_EVIDENCE: Final = 4
#: What the evidence comes to, however much speaks for a model, where a use or a name tells that there is none.
_NO_MODEL: Final = -50
#: How much the name of something that loads tells that its result has weights already.
_HAS_WEIGHTS: Final = 6
#: The use that one of several results is no model by the name of its variable: all are none unless another is named so.
_AMONG: Final = "no model among several"
#: The use that a call is of a library whose models have no weights, or of a class that such a one made.
_OF_DATA: Final = "of data"
#: A supporting use: it needs another one, or a name, to tell a model.
_SUPPORT: Final = 2
#: How much speaks against a call that returns the model it is given: no use of the result tells more.
_RETURNS_MODEL: Final = 100


def note_name(machine: Machine, site: tuple[str, int], name: str) -> None:
    """Count a name that speaks of a model as supporting evidence, one that speaks of something else as a no."""
    if site in machine.unresolved.named:
        return
    machine.unresolved.named.add(site)
    if names.NEVER.search(name) or names.COPIES.search(name):
        machine.unresolved.evidence[site] -= 100
    elif names.LOADED.search(name):
        machine.unresolved.evidence[site] -= _HAS_WEIGHTS
    elif names.MODEL_NAME.search(name):
        _count(machine, site, "name", _SUPPORT)


def note_variable(machine: Machine, value: Value, name: str) -> None:
    """Count the name of a variable that receives an unresolved result as supporting evidence, or as a no."""
    results = [item for item in ordered(value) if isinstance(item, Opaque)]
    for item in results:
        machine.unresolved.variables.setdefault(item.site, set()).add(name)
        which = item.name if item.is_element() else ""
        machine.unresolved.variables_of.setdefault((item.site, which), set()).add(name)
    for item in results:
        same = {
            part
            for part in machine.unresolved.may_return.get(item.site, ())
            if name in machine.unresolved.variables.get(part, ())
        }
        if same and not _is_no_model(name):  # `found, model = measure(batches, model)`
            machine.unresolved.wraps[item.site] = _RETURNS_MODEL
            if item.through is not None:
                machine.unresolved.wraps[item.through] = _RETURNS_MODEL
            machine.unresolved.given_back.setdefault(item.site, set()).update(same)
        if _is_no_model(name) and not item.copied:  # only models are copied to be a target
            if not item.is_element():
                count_use(machine, item, "no model", -100)
            else:
                _count_each(machine, item, _AMONG, 0)
        elif names.MODEL_VARIABLE.search(name) and not _repeats(name, item.name):
            is_instance = item.name[:1].isupper() and not names.AMBIGUOUS.search(name)
            count_use(machine, item, "variable", _SUPPORT + is_instance)


def _repeats(variable: str, call: str) -> bool:
    """Tell whether a variable that stands for much else says what the class is counted for: `decoder = msgpack.Decoder()`."""
    said = names.AMBIGUOUS.search(variable) if names.MODEL_NAME.search(call) else None
    return said is not None and call.lower().endswith(said[0].lstrip("_").lower())


def _is_no_model(variable: str) -> bool:
    """Tell whether the name of a variable says that it holds something other than a model."""
    return bool(
        (names.NEVER.search(variable) and not names.ENDS_AS_MODEL.search(variable))
        or names.DATA_VARIABLE.search(variable)
    )


def note_training(machine: Machine, frame: Frame, receiver: Item, method: str, position: ops.Pos) -> None:
    """Count that an unresolved object trains: what it returns is a model that it had, if any."""
    if names.TRAINS.search(method):
        count_use(machine, receiver, "trains", _SUPPORT)
        if position >= 0:
            _count(machine, frame.site(position), "trained", -100)


def note_text(machine: Machine, site: Site, text: str, library: str) -> None:
    """Count how a call reads, if it looks something up in a module of models, or what it calls is a class that comes from one
    and speaks of a model by its name: losses and transforms come from there, too.
    """
    if names.OF_DATA.search(library):
        _count(machine, site, _OF_DATA, _NO_MODEL)
    if library.rpartition(".")[2][:1].isupper():
        machine.unresolved.classes[site] = library
    if names.OF_ZOO.search(text):
        _count(machine, site, "of a zoo", _SUPPORT)
    if names.FROM_MODELS.search(library) and names.MODEL_NAME.search(library.rpartition(".")[2]):
        _count(machine, site, "from models", 1)


def note_method(machine: Machine, item: Item, method: str, score: int) -> None:
    """Count that a method of an unresolved object is called: `score` is how much that tells, if it is a model's."""
    if score:
        count_use(machine, item, method, score)
    elif method in _ACTS:
        count_use(machine, item, "acts", _SUPPORT)


def returned(machine: Machine, frame: Frame, value: Value, position: ops.Pos, name: str) -> Value:
    """Return what a function of the program returned, with the mark of the call that it came through."""
    if position < 0 or not any(type(item) is Opaque and item.through is None for item in value):
        return value
    through = frame.site(position)
    note_name(machine, through, name)
    machine.is_model_call(through)
    made = machine.unresolved.returned.setdefault(through, set())
    marked: set[Item] = set()
    for item in ordered(value):
        if isinstance(item, Opaque) and item.through is None:
            made.add(item.site)
            marked.add(structs.replace(item, through=through))
        else:
            marked.add(item)
    return frozenset(marked)


def came_through(machine: Machine, site: Site) -> bool:
    """Tell whether uses have told that a call of a function of the program gives a model that an unresolved call made in it."""
    return site in machine.models and site in machine.unresolved.returned


def count_use(machine: Machine, item: Item, use: str, score: int) -> None:
    """Count one kind of use of what may be the result of an unresolved call, and of the call that it came through. What is
    done with one of several results tells nothing of the others if its variable says that it is no model itself.
    """
    if isinstance(item, Opaque) and item.is_element():
        variables = machine.unresolved.variables_of.get((item.site, item.name), ())
        if any(_is_no_model(variable) for variable in variables):
            return
    _count_each(machine, item, use, score)


def _count_each(machine: Machine, item: Item, use: str, score: int) -> None:
    """Count one kind of use of an unresolved object, and of the call that it came through."""
    site = site_of(machine, item)
    if site is not None:
        _count(machine, site, use, score)
    if isinstance(item, Opaque) and item.through is not None:
        _count(machine, item.through, use, score)


def _count(machine: Machine, site: tuple[str, int], use: str, score: int) -> None:
    """Count one kind of use of an unresolved object, once."""
    if (site, use) not in machine.unresolved.uses:
        machine.unresolved.uses.add((site, use))
        machine.unresolved.evidence[site] += score


def so_far(machine: Machine, item: Item) -> int:
    """Return what the uses of an unresolved object tell so far."""
    site = site_of(machine, item)
    known = _told(machine, site) if site is not None else 0
    through = item.through if isinstance(item, Opaque) else None
    return known if through is None else max(known, _told(machine, through))


def note_part(machine: Machine, frame: Frame, owner: Value, value: Value) -> None:
    """Count that unresolved objects are kept by a model, as its parts are."""
    if any(isinstance(item, Object) and classes.is_model_object(machine, frame, item) for item in owner):
        for item in ordered(value):
            if isinstance(item, Opaque):
                count_use(machine, item, "part", _SUPPORT)


def note_called(
    machine: Machine, frame: Frame, item: Opaque, given: Sequence[Given], position: ops.Pos
) -> None:
    """Count that an unresolved object is called with something, as models are on a batch. What a library of data models made is
    a class of such.
    """
    weights.use(machine, frame, one(item))
    if position >= 0 and (item.site, _OF_DATA) in machine.unresolved.uses:
        _count(machine, frame.site(position), _OF_DATA, _NO_MODEL)
    if given:
        count_use(machine, item, "called", _SUPPORT)


def note_given(
    machine: Machine, frame: Frame, site: tuple[str, int], name: str, own: str, given: Sequence[Given]
) -> None:
    """Count that unresolved objects are given to what works on models; what is given a model rather wraps than builds one.
    `name` is how the call reads, `own` the name of what is called.
    """
    has_optimizer = any(kind == "keyword" and names.OPTIMIZER.search(keyword) for kind, keyword, _ in given)
    for index, (kind, keyword, value) in enumerate(given):
        named = kind == "keyword" and names.MODEL_VARIABLE.search(keyword)
        first = index == 0 and kind == "positional"
        for item in ordered(value):
            known = site_of(machine, item)
            if _is_part(machine, item):
                _count_wrapping(machine, site, own, sure=False)
            if own[:1].isupper() and isinstance(item, Class) and classes.is_model(machine, frame, item):
                _count(machine, site, "given a class", _SUPPORT)  # `Policy(Network, shape)` makes one
            if _is_of_models(machine, frame, item):
                _count_wrapping(machine, site, own, sure=first, returns=has_optimizer)
            if known is None or known == site:
                continue
            if first and names.PARALLEL.search(own):
                count_use(machine, item, "passed", MODEL_EVIDENCE)
            told = so_far(machine, item)
            if told >= _SUPPORT:
                is_model = first and told >= MODEL_EVIDENCE
                _count_wrapping(machine, site, own, sure=is_model, returns=has_optimizer)
            machine.unresolved.given_models.setdefault(site, set()).add(known)
            if _may_return_model(own) or names.GETS.search(own):
                machine.unresolved.may_return.setdefault(site, set()).add(known)
            if (named or first) and names.TRAINER_CALL.search(name):
                sure = named or "." in name
                count_use(machine, item, "trained", MODEL_EVIDENCE if sure else _SUPPORT)
            elif names.TRAINER_CALL.search(name) and told >= _SUPPORT:
                count_use(machine, item, "trained", _SUPPORT)
            elif names.WORKS_ON_MODEL.search(name):
                if told >= _SUPPORT or not _another_is_model(machine, frame, given, known):
                    count_use(machine, item, "worked on", _SUPPORT + first)
            elif named:
                count_use(
                    machine, item, "variable" if names.AMBIGUOUS.search(keyword) else "worked on", _SUPPORT
                )


def _is_of_models(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether what is given is a model that is at hand, or a list or tuple of such."""
    held = (
        one(item) if isinstance(item, Object) and classes.is_model_object(machine, frame, item) else NOTHING
    )
    held = held or containers.any_element(machine, frame, one(item))
    return bool(held) and all(
        isinstance(i, Object) and classes.is_model_object(machine, frame, i) for i in held
    )


def _is_part(machine: Machine, item: Item) -> bool:
    """Tell whether what is given is a part of what looks like a model: `backbone.features`."""
    match item:
        case Method(function=Library(name=name), receiver=Opaque() as whole):
            return bool(names.PART.search(name)) and so_far(machine, whole) >= _SUPPORT
        case _:
            return False


def _another_is_model(machine: Machine, frame: Frame, given: Sequence[Given], site: Site) -> bool:
    """Tell whether something else that is given is a model or looks like one, also one around a model that it was given, or
    one that is loaded, which its variable tells.
    """
    for _, _, value in given:
        for item in ordered(value):
            other = site_of(machine, item)
            if other == site:
                continue
            if so_far(machine, item) >= _SUPPORT or (
                other
                and (
                    machine.unresolved.evidence[other] >= _SUPPORT
                    or (other, "variable") in machine.unresolved.uses
                )
            ):
                return True
            if isinstance(item, Object) and classes.is_model_object(machine, frame, item):
                return True
    return False


def _may_return_model(name: str) -> bool:
    """Tell whether what has that name may return the model it is given: a function whose name does not say that it builds."""
    return name[:1].islower() and not names.BUILDS_ON_MODEL.search(name)


def _count_wrapping(
    machine: Machine, site: tuple[str, int], name: str, *, sure: bool, returns: bool = False
) -> None:
    """Count that a call is given a model. A class may be a model around it with layers of its own; a function that is
    `sure` to be given one first returns that model, unless its name says that it builds, and so does one that otherwise
    `returns` it.
    """
    gives_it_back = returns or (sure and _may_return_model(name)) or names.SPREADS.search(name)
    against = _RETURNS_MODEL if gives_it_back else MODEL_EVIDENCE
    machine.unresolved.wraps[site] = max(machine.unresolved.wraps[site], against)


def models_found(machine: Machine) -> frozenset[Site]:
    """Return the calls of the program whose uses tell that they build models: unresolved ones, and those of a function that
    returns the results of one that makes all kinds of things. Uses of what is given a model tell of that model, too.
    """
    used = sorted(site for site, score in machine.unresolved.evidence.items() if score >= MODEL_EVIDENCE)
    for site in used:
        if any(
            _told(machine, part) >= MODEL_EVIDENCE for part in machine.unresolved.given_models.get(site, ())
        ):
            machine.unresolved.wraps[site] = max(machine.unresolved.wraps[site], MODEL_EVIDENCE)
    inner = {
        part
        for site in used
        for part in machine.unresolved.given_models.get(site, ())
        if (_looks_like_model(machine, part) or _is_given_back(machine, site, part))
        and machine.unresolved.wraps[part] < _RETURNS_MODEL
    }
    for site in used:  # a network put together from parts is a model too, so what is around it may be a shell
        if not inner.isdisjoint(machine.unresolved.given_models.get(site, ())):
            machine.unresolved.wraps[site] = max(machine.unresolved.wraps[site], MODEL_EVIDENCE)
    found = frozenset(
        site
        for site in {each for each in used if _told(machine, each) >= MODEL_EVIDENCE} | inner
        if not machine.code[site[0]].installed
        and ((site, _AMONG) not in machine.unresolved.uses or (site, "variable") in machine.unresolved.uses)
        and all(_told(machine, made) <= _NO_MODEL for made in machine.unresolved.returned.get(site, ()))
    )
    return found | _of_same_class(machine, found)


def _of_same_class(machine: Machine, found: frozenset[Site]) -> frozenset[Site]:
    """Return the calls of classes of which another call makes a model, unless something tells otherwise of the call itself."""
    classes_of = machine.unresolved.classes
    kinds = {classes_of[site] for site in found if site in classes_of}
    return frozenset(
        site
        for site, library in classes_of.items()
        if library in kinds
        and machine.unresolved.evidence[site] >= 0
        and not machine.unresolved.wraps[site]
        and not machine.code[site[0]].installed
    )


def _looks_like_model(machine: Machine, site: Site) -> bool:
    """Tell whether the name of an unresolved call, or of the variable that receives its result, speaks of a model."""
    score = machine.unresolved.evidence[site]
    return (score >= _SUPPORT and (site, "name") in machine.unresolved.uses) or (
        score > _SUPPORT and (site, "variable") in machine.unresolved.uses
    )


def _is_given_back(machine: Machine, site: Site, part: Site) -> bool:
    """Tell whether a call is given what another made, works on it as on a model, and returns it under the same name: what
    tells a model of its result tells one of that.
    """
    return (
        part in machine.unresolved.given_back.get(site, ()) and machine.unresolved.evidence[part] >= _SUPPORT
    )


def _told(machine: Machine, site: Site) -> int:
    """Return what speaks for a call building a model, less what speaks against it."""
    return machine.unresolved.evidence[site] - machine.unresolved.wraps[site]


def site_of(machine: Machine, item: Item) -> tuple[str, int] | None:
    """Return the unresolved call that something comes from, also the one that made an instance whose base is not at hand."""
    if isinstance(item, Opaque):
        return item.site
    return machine.unresolved.made_at.get(item.place) if isinstance(item, Object) else None
