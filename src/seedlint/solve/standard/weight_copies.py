"""Loops that copy the weights of one model into another: `for mine, its in zip(target.parameters(), model.parameters())`, or
`for name, mine in target.named_parameters()` where what is put into `mine` is kept under its name. An average of the two whose
rate is known to be one (`tau * its + (1 - tau) * mine`) is a copy, too, and so is what is added to a tensor that has been
multiplied by nothing. The tensors may be kept in dicts by their names: `for k in mine: mine[k].copy_(its[k])`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.objects import dicts
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Constant, LazyIterator, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, join_all

#: Methods that put a tensor into another, and those that give the same numbers in another place.
_PUTS: Final = frozenset({"copy_"})
#: The method that moves a tensor towards another, by a rate.
_MOVES: Final = "lerp_"
_SAME: Final = frozenset({"clone", "detach", "to", "cpu", "cuda", "contiguous"})
#: Methods that leave nothing of what a tensor has held: always, or by a number; and the one that adds another tensor to it.
_EMPTIES: Final = "zero_"
_MULTIPLIES: Final = "mul_"
_ADDS: Final = "add_"
#: The cell of a list or dict that holds the model all of whose weights it was made of (`list(model.parameters())`).
_WEIGHTS_OF: Final = "#weights_of"
#: Attributes that stand for the tensor itself.
_ITSELF: Final = frozenset({"data"})
#: Functions that make a tensor of the same numbers.
_MADE_OF: Final = frozenset({"from_numpy", "tensor", "as_tensor"})


class _Given(NamedTuple):
    """What each turn gets: the model that each tensor is one of, by its name (nothing if that is not known), and the names
    under which it is kept.
    """

    models: dict[str, Value]
    keys: set[str]


class _Turn(NamedTuple):
    """What a turn has made: the operation of each register, and what the registers held at last."""

    made: dict[ops.Reg, ops.Op]
    registers: Sequence[Value]

    def tensor(self, found: ops.Op | None, given: _Given) -> str:
        """Return the name of the tensor that an operation gives: a variable's, or that of the dict which keeps it under one of
        the turn's names; "" if it is none.
        """
        match found:
            case ops.Load(name=name):
                return name
            case ops.Item(obj=obj, index=index) if _is_key(self.made.get(index), given):
                return _kept_in(self.registers[obj])
        return ""

    def number(self, register: ops.Reg) -> float | None:
        """Return the number that a register is known to have held, if it is one."""
        match [*self.registers[register]]:
            case [Constant(value=int() | float() as value)]:
                return float(value)
        return None


def note_made(machine: Machine, made: Object, source: Value) -> None:
    """Note that a list or dict is made of what gives out the weights of a model."""
    models = join_all(item.weights_of for item in source if isinstance(item, LazyIterator))
    if models:
        machine.write((made.place, _WEIGHTS_OF), models)


def copied_into(machine: Machine, frame: Frame, op: ops.For, iterator: Value) -> list[Value]:
    """Return the models all of whose weights each turn of a loop, which has ended, has replaced by those of another."""
    given = _Given({}, set())
    _bind(op.body, op.item, iterator, given, partial(_model, machine, frame))
    if not any(given.models.values()) or any(isinstance(each, ops.Continue) for each in all_ops(op.body)):
        return []
    body = tuple(_flat(op.body))
    if all(isinstance(item, Object) and dicts.is_dict(machine, item) for item in iterator):
        _bind_keys(machine, frame, body, given)
    return [given.models[name] for name in _replaced(body, given, frame.registers) if given.models[name]]


def _bind(
    body: ops.Block, register: ops.Reg, iterator: Value, given: _Given, model: Callable[[Value], Value]
) -> None:
    """Note the names to which a loop's target assigns what `iterator` gives out, the weights of which `model`."""
    unpack = next((op for op in body if isinstance(op, ops.Unpack) and op.src == register), None)
    name = next((op.name for op in body if isinstance(op, ops.Store) and op.src == register), "")
    sources = _side_by_side(iterator)
    if unpack is None:
        if name:
            given.models[name] = NOTHING if sources else model(iterator)
    elif sources and len(sources) == len(unpack.dsts) and unpack.star < 0:
        for each, source in zip(unpack.dsts, sources, strict=True):
            _bind(body, each, source, given, model)
    elif len(unpack.dsts) == 2:  # the name of a tensor, and the tensor
        key, tensor = unpack.dsts
        given.keys.update(op.name for op in body if isinstance(op, ops.Store) and op.src == key)
        _bind(body, tensor, iterator, given, model)


def _bind_keys(machine: Machine, frame: Frame, body: Sequence[ops.Op], given: _Given) -> None:
    """Note that a loop over a dict of weights gives their names, and which dicts of weights are asked for these."""
    given.keys.update(given.models)
    given.models.clear()
    for op in body:
        if isinstance(op, ops.Item):
            held = frame.registers[op.obj]
            given.models[_kept_in(held)] = _model(machine, frame, held)


def _kept_in(held: Value) -> str:
    """Return the name for a tensor of the turn that is kept in a dict; "" if it is not known in which."""
    match [*held]:
        case [Object(place=place)] if place:
            return f"[{place}]"
    return ""


def _is_key(op: ops.Op | None, given: _Given) -> bool:
    return isinstance(op, ops.Load) and op.name in given.keys


def _side_by_side(iterator: Value) -> tuple[Value, ...]:
    """Return the iterators that one goes through side by side; none if it is no such one."""
    (item, *others) = iterator or (None,)
    if others or not isinstance(item, LazyIterator):
        return ()
    match item.kind:
        case "zip":
            return item.sources
        case "enumerate":
            return (NOTHING, *item.sources)
        case _:
            return ()


def _model(machine: Machine, frame: Frame, iterator: Value) -> Value:
    """Return the model whose weights an iterator gives out."""
    found: list[Value] = []
    for each in iterator:
        match each:
            case LazyIterator(kind="", functions=(), sources=(source,)):
                found.append(_model(machine, frame, source))
            case LazyIterator(weights_of=models):
                found.append(models)
            case Object(place=place) if (place, _WEIGHTS_OF) in machine.heap.cells:
                found.append(machine.read(frame, (place, _WEIGHTS_OF)))
    return join_all(found)


def _flat(body: ops.Block) -> Iterator[ops.Op]:
    """Yield what a block does in any case, also within `with torch.no_grad():`."""
    for op in body:
        yield op
        if isinstance(op, ops.With):
            yield from _flat(op.body)


def _replaced(body: ops.Block, given: _Given, registers: Sequence[Value]) -> Iterator[str]:
    """Yield the names of the tensors that a block fills with another as it is: one of the same turn, or what is kept under
    the tensor's own name.
    """
    made: dict[ops.Reg, ops.Op] = {}
    turn = _Turn(made, registers)
    emptied: set[str] = set()
    for op in body:
        match op:
            case ops.Call(func=func, args=args) if isinstance(method := made.get(func), ops.Attr):
                changed = turn.tensor(_changed(made, method.obj), given)
                is_put = method.name in _PUTS or (method.name == _MOVES and _is_whole(turn, args[1:]))
                is_put = is_put or (method.name == _ADDS and changed in emptied and _is_once(turn, args[1:]))
                if method.name.endswith("_"):
                    emptied.discard(changed)
                if _is_emptying(turn, method.name, args):
                    emptied.add(changed)
                goal, source = (changed if is_put and args else ""), args[0].reg if args else -1
            case ops.SetAttr(obj=obj, name=name, src=source) if name in _ITSELF:
                goal = turn.tensor(_origin(made, obj), given)
            case _:
                goal, source = "", -1
        if goal and goal in given.models and _is_another(turn, source, goal, given):
            yield goal
        register = getattr(op, "dst", None)
        if register is not None:
            made[register] = op


def _changed(made: dict[ops.Reg, ops.Op], register: ops.Reg) -> ops.Op | None:
    """Return what has made a tensor that a method changes: multiplying it, or emptying it, returns the tensor itself."""
    while True:
        found = _origin(made, register)
        method = made.get(found.func) if isinstance(found, ops.Call) else None
        if not isinstance(method, ops.Attr) or method.name not in (_MULTIPLIES, _EMPTIES):
            return found
        register = method.obj


def _is_emptying(turn: _Turn, method: str, args: Sequence[ops.Arg]) -> bool:
    """Tell whether a method leaves nothing of what a tensor has held."""
    return method == _EMPTIES or (method == _MULTIPLIES and len(args) == 1 and turn.number(args[0].reg) == 0)


def _is_once(turn: _Turn, times: Sequence[ops.Arg]) -> bool:
    """Tell whether a tensor is added as it is: `alpha` is not given, or known to be one."""
    return not times or _is_whole(turn, times)


def _is_whole(turn: _Turn, rate: Sequence[ops.Arg]) -> bool:
    """Tell whether the rate by which a tensor moves towards another is all of the way."""
    return len(rate) == 1 and turn.number(rate[0].reg) == 1


def _is_another(turn: _Turn, register: ops.Reg, goal: str, given: _Given) -> bool:
    """Tell whether a register holds another tensor of the same turn, or what is kept under one of the turn's names."""
    match _origin(turn.made, register):
        case ops.Load(name=name):
            return name in given.models and name != goal
        case ops.Item(index=index) as found:
            return _is_key(turn.made.get(index), given) and turn.tensor(found, given) != goal
        case ops.Binary():
            shares = {name: share for name, share in _shares(turn, register, given).items() if share}
            return len(shares) == 1 and all(
                name in given.models and name != goal and share == 1 for name, share in shares.items()
            )
        case _:
            return False


def _shares(turn: _Turn, register: ops.Reg, given: _Given) -> dict[str, float]:
    """Return of which tensors of the turn a register holds the sum, each so many times; "" stands for anything else, as for
    differences: what is taken away again leaves a trace by rounding.
    """
    match _origin(turn.made, register):
        case ops.Load() | ops.Item() as found if (name := turn.tensor(found, given)) in given.models:
            return {name: 1.0}
        case ops.Binary(operator="+", left=left, right=right):
            summed = dict(_shares(turn, left, given))
            for name, share in _shares(turn, right, given).items():
                summed[name] = summed.get(name, 0.0) + share
            return summed
        case ops.Binary(operator="*", left=left, right=right):
            for factor, tensor in ((left, right), (right, left)):
                times = turn.number(factor)
                if times is not None:
                    return {name: times * share for name, share in _shares(turn, tensor, given).items()}
    return {"": 1.0}


def _origin(made: dict[ops.Reg, ops.Op], register: ops.Reg) -> ops.Op | None:
    """Return what has made a tensor, apart from what gives the same numbers."""
    while True:
        match made.get(register):
            case ops.Attr(obj=obj, name=name) if name in _ITSELF:
                register = obj
            case ops.Call(func=func, args=args) if isinstance(method := made.get(func), ops.Attr):
                if method.name in _SAME:
                    register = method.obj
                elif method.name in _MADE_OF and args:
                    register = args[0].reg
                else:
                    return made[register]
            case found:
                return found
