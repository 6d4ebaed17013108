"""How long tensors and arrays are in each dimension, where the call that makes them tells: what a loader makes batches of."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

import msgspec

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.objects import containers
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Constant,
    Count,
    Item,
    Library,
    Object,
    Slice,
    Text,
    Tuple,
    Unknown,
    Value,
    varies,
)
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import is_number
from seedlint.solve.state.values import NONE, NOTHING, as_constant, constant, one

Sizes: TypeAlias = tuple[int, ...]

#: The classes of what has sizes.
_CLASSES: Final = frozenset({Library("torch.Tensor"), Library("numpy.ndarray")})
#: Operators that make something of each element.
_EACH: Final = frozenset({"+", "-", "*", "/", "//", "%", "**"})
#: Lists in lists that a tensor is made of, at most.
_NESTED: Final = 4


def _names(library: str, names: str) -> frozenset[str]:
    return frozenset(f"{library}{name}" for name in names.split())


#: What is given sizes, one by one or as a tuple; as its first argument, or as an argument of a name.
_BY_SIZES: Final = (
    _names("torch.", "zeros ones empty rand randn")
    | _names("numpy.random.", "rand randn")
    | _names("numpy.random.RandomState.", "rand randn")
)
#: What is square unless a second number of columns is given.
_SQUARE: Final = _names("torch.", "eye") | _names("numpy.", "eye identity")
_BY_SHAPE: Final = _names("torch.", "full randint normal") | _names("numpy.", "zeros ones empty full")
_SHAPE: Final = ("size", "shape")
#: What draws an array of a size, or a number without one.
_ARRAY: Final = Library("numpy.ndarray")
_DRAWN: Final = frozenset(
    name
    for owner in ("numpy.random.", "numpy.random.Generator.", "numpy.random.RandomState.")
    for name in _names(owner, "normal uniform integers randint standard_normal random random_sample choice")
)
_ARRAYS: Final = (
    _DRAWN | _names("numpy.random.", "rand randn") | _names("numpy.random.RandomState.", "rand randn")
)
_ELEMENT: Final = "numpy.ndarray.__getitem__"
#: What counts: from 0, or from a number on, to another one; or takes so many steps.
_COUNTING: Final = _names("torch.", "arange randperm") | _names("numpy.", "arange")
_STEPPING: Final = _names("torch.", "linspace") | _names("numpy.", "linspace")
#: What makes something of the values that it is given, and of nested lists.
_OF_VALUES: Final = _names("torch.", "tensor as_tensor from_numpy FloatTensor LongTensor") | _names(
    "numpy.", "array asarray"
)
#: What keeps all sizes of its first argument, or of the receiver.
_LIKE: Final = _names(
    "torch.",
    "zeros_like ones_like full_like empty_like rand_like randn_like randint_like clone sin cos tan exp log sqrt abs square tanh"
    " sigmoid",
)
_KEEPING: Final = _names(
    "",
    "float double half bfloat16 int long short bool to cpu cuda clone detach contiguous requires_grad_ pin_memory astype copy sin"
    " cos tan exp log sqrt abs square tanh sigmoid relu normal_ uniform_ zero_ fill_ round",
)
#: Methods that change the sizes of the tensor or the array itself; attributes that do where they are set, but for those of
#: `self`; and the argument that names a tensor which gets the sizes of a result.
_CHANGING: Final = _names(
    "",
    "resize resize_ resize_as_ resize_as_sparse_ sparse_resize_ sparse_resize_and_clear_ set_ squeeze_ unsqueeze_ t_ transpose_"
    " swapaxes_ swapdims_ as_strided_ swap_tensors",
)
_SET: Final = _names("", "data shape dtype strides")
_OUT, _OWN = "out", "self"


def known(item: Item) -> Sizes:
    """Return the sizes of a tensor, none if they are not known."""
    return item.sizes if isinstance(item, Object) else ()


def of_value(machine: Machine, frame: Frame, value: Value) -> Sizes:
    """Return the sizes of a tensor, an array, or of nested lists and tuples of numbers; none if they are not known."""
    return _nested(machine, frame, value, _NESTED)


def forgotten(value: Value) -> Value:
    """Return a value without the sizes of tensors: models do the same with all."""
    if not any(known(item) for item in value):
        return value
    return frozenset(
        msgspec.structs.replace(item, sizes=()) if isinstance(item, Object) and item.sizes else item
        for item in value
    )


def attribute(item: Object, name: str) -> Value:
    """Return what an attribute of a tensor tells of its sizes, nothing if it tells nothing."""
    if not item.sizes:
        return NOTHING
    match name:
        case "shape":
            return one(Tuple(tuple(map(constant, item.sizes))))
        case "ndim":
            return constant(len(item.sizes))
        case _:
            return NOTHING


def with_sizes(machine: Machine, frame: Frame, name: str, bound: Bound, result: Value) -> Value:
    """Return what a call of a library's function or method makes with its sizes, or the size that it tells."""
    own = () if bound.receiver is None else known(bound.receiver)
    method = name.rpartition(".")[2]
    if own and method in _ASKING:
        return _ASKING[method](own, _whole(_argument(bound, 0, ("dim",)))) or result
    if name == _ELEMENT and _takes_part(_argument(bound, 0, ("index",))):
        found = () if _may_change(machine) else _of_method(machine, frame, method, own, bound) if own else ()
        return one(Object("", _ARRAY, sizes=found))
    (item, *others) = result or (None,)
    if name in _ARRAYS and not others and isinstance(item, Unknown):
        drawn = () if _may_change(machine) else _made(machine, frame, name, bound)
        return one(Object("", _ARRAY, varies=item.varies, sizes=drawn)) if drawn else result
    if others or not isinstance(item, Object) or item.kind not in _CLASSES:
        return result
    found = _of_method(machine, frame, method, own, bound) if own else _made(machine, frame, name, bound)
    if found and _may_change(machine):
        found = ()
    return result if item.sizes == found else one(msgspec.structs.replace(item, sizes=found))


def _takes_part(index: Value) -> bool:
    """Tell whether an index takes a part of an array in each case: a slice, or a tuple with one."""
    return bool(index) and all(
        isinstance(item, Slice)
        or (isinstance(item, Tuple) and any(each and _takes_part(each) for each in item.items))
        for item in index
    )


def combined(operator: str, left: Value, right: Value) -> Value:
    """Return what an operator makes of a tensor and a number, or of tensors of equal sizes, element by element."""
    first, second = _of(left), _of(right)
    whole = first if first and (first == second or is_number(right)) else ()
    if not whole and second and is_number(left):
        left, whole = right, second
    kinds = {item.kind for item in (*left, *right) if isinstance(item, Object)}
    if operator not in _EACH or not whole or len(kinds) > 1 or varies(left) or varies(right):
        return NOTHING
    return one(Object("", kinds.pop(), sizes=whole))


def _size(own: Sizes, dimension: int | None) -> Value:
    if dimension is None or not -len(own) <= dimension < len(own):
        return NOTHING
    return constant(own[dimension])


def _number_of_all(own: Sizes, _: int | None) -> Value:
    return constant(math.prod(own))


def _number_of_dimensions(own: Sizes, _: int | None) -> Value:
    return constant(len(own))


#: Methods that tell sizes.
_ASKING: Final[dict[str, Callable[[Sizes, int | None], Value]]] = {
    "size": _size,
    "numel": _number_of_all,
    "dim": _number_of_dimensions,
}


def _argument(bound: Bound, index: int, names: Iterable[str]) -> Value:
    """Return an argument by its place among those without a name, or by one of its names."""
    for name in names:
        if value := bound.more.get(name, NOTHING) or bound.values.get(name, NOTHING):
            return value
    row = _row(bound) or tuple(bound.values.values())
    return row[index] if index < len(row) else NOTHING


def _whole(value: Value) -> int | None:
    found = as_constant(value)
    return found.value if found is not None and type(found.value) is int else None


def _numbers(values: Iterable[Value] | None) -> Sizes:
    """Return whole numbers, none if one of them is not known or below zero."""
    numbers = [_whole(value) for value in values or ()]
    held = [number for number in numbers if number is not None and number >= 0]
    return tuple(held) if len(held) == len(numbers) else ()


def _made(machine: Machine, frame: Frame, name: str, bound: Bound) -> Sizes:
    """Return the sizes of what a function makes."""
    first = _argument(bound, 0, ())
    if name in _LIKE:
        return _of(first)
    if name in _BY_SIZES:
        row = _row(bound)
        named = bound.more.get("size", NOTHING) or bound.more.get("shape", NOTHING)
        return _numbers(row) if len(row) > 1 else _shape(machine, frame, row[0] if row else named)
    if name in _BY_SHAPE:
        given = [_argument(bound, 9, _SHAPE), _argument(bound, 9, ("high",)), first]
        shapes = [_shape(machine, frame, value) for value in given[:1] if value] or [
            _shape(machine, frame, value) for value in given if value and _whole(value) is None
        ]
        return shapes[0] if shapes else ()
    if name in _DRAWN:
        return _shape(machine, frame, _argument(bound, 9, ("size",)))
    if name in _SQUARE:
        rows = _numbers([first])
        return rows + (_numbers([second]) if (second := _argument(bound, 1, ("m", "M"))) else rows)
    if name in _COUNTING:
        return _counted(bound)
    if name in _STEPPING:
        return _numbers([_argument(bound, 2, ("steps", "num"))])
    return _nested(machine, frame, first, _NESTED) if name in _OF_VALUES else ()


def _row(bound: Bound) -> tuple[Value, ...]:
    """Return the arguments without a name that a call takes any number of."""
    given = [item for item in bound.values.get(bound.star, NOTHING) if isinstance(item, Tuple)]
    return given[0].items if len(given) == 1 else ()


def _of(value: Value) -> Sizes:
    return known(next(iter(value))) if len(value) == 1 else ()


def _shape(machine: Machine, frame: Frame, value: Value) -> Sizes:
    """Return the sizes that one argument tells: a number, or a tuple or list of such."""
    whole = _whole(value)
    return (
        _numbers([value]) if whole is not None else _numbers(containers.known_elements(machine, frame, value))
    )


def _counted(bound: Bound) -> Sizes:
    given = _row(bound) or tuple(bound.values.values())[:1]
    bounds = _numbers(given)
    if (
        not bounds
        or len(bounds) > 3
        or not bound.more.keys().isdisjoint(("start", "stop", "end", "step"))
        or (len(bounds) == 3 and not bounds[2])
    ):
        return ()
    return (len(range(*bounds)),)


def _nested(machine: Machine, frame: Frame, value: Value, depth: int) -> Sizes:
    """Return the sizes of what is made of nested lists: of rows that are numbers, or all of one length."""
    if sizes := _of(value):
        return sizes
    held = containers.known_elements(machine, frame, value) if depth else None
    if not held:
        return ()
    if all(map(_is_scalar, held)):
        return (len(held),)
    first, *others = (_nested(machine, frame, row, depth - 1) for row in held)
    return (len(held), *first) if first and all(row == first for row in others) else ()


def _is_scalar(value: Value) -> bool:
    """Tell whether a value has no sizes: a number, or text."""
    return all(isinstance(item, Constant | Text | Count) for item in value)


def _of_method(machine: Machine, frame: Frame, method: str, own: Sizes, bound: Bound) -> Sizes:
    """Return the sizes of what a method of a tensor makes of it."""
    if method in _KEEPING:
        return own
    row = _row(bound) or tuple(bound.values.values())
    if method in ("reshape", "view") and row:
        return _reshaped(
            own, row if len(row) > 1 else containers.known_elements(machine, frame, row[0]) or row
        )
    if method == "unsqueeze":
        at = _whole(row[0]) if row else None
        return () if at is None or at < 0 or at > len(own) else (*own[:at], 1, *own[at:])
    return _part(machine, frame, own, row[0]) if method == "__getitem__" and row else ()


def _reshaped(own: Sizes, row: Iterable[Value]) -> Sizes:
    numbers = [_whole(value) for value in row]
    held = [number for number in numbers if number is not None]
    if len(held) < len(numbers) or held.count(-1) > 1 or min(held, default=0) < -1:
        return ()
    rest = math.prod(number for number in held if number != -1)
    if -1 in held and not rest:
        return ()
    return tuple(math.prod(own) // rest if number == -1 else number for number in held)


def _part(machine: Machine, frame: Frame, own: Sizes, index: Value) -> Sizes:
    """Return the sizes of `tensor[index]`, for a number or a slice."""
    if _whole(index) is not None:
        return own[1:]
    (item, *others) = index or (None,)
    if isinstance(item, Tuple) and not others and len(item.items) <= len(own):
        return _parts(machine, frame, own, item.items)
    if others or not isinstance(item, Slice):
        return ()
    bounds = [None if bound == NONE else _whole(bound) for bound in item.bounds]
    if any(bound is None and given != NONE for bound, given in zip(bounds, item.bounds, strict=True)):
        return ()
    return () if bounds[2] == 0 else (len(range(own[0])[slice(*bounds)]), *own[1:])


def _parts(machine: Machine, frame: Frame, own: Sizes, indices: tuple[Value, ...]) -> Sizes:
    """Return the sizes of `tensor[i, j:k]`, for numbers and slices."""
    sizes: list[int] = []
    for size, index in zip(own, indices, strict=False):
        found = _part(machine, frame, (size,), index)
        if not found and _whole(index) is None:
            return ()
        sizes += found
    return (*sizes, *own[len(indices) :])


def _may_change(machine: Machine) -> bool:
    """Tell whether the program changes the sizes of a tensor somewhere, which any may be: then those of none are known."""
    return any(not module.installed and _changes(module) for module in machine.code.values())


def _changes(module: LoadedModule) -> bool:
    found = module.learnt.resizes
    if found is None:
        found = module.learnt.resizes = any(_changes_within(function) for function in module.code.functions)
    return found


def _changes_within(function: ops.Function) -> bool:
    """Tell whether a function mentions what changes sizes; `x.data -= y` keeps them."""
    kept: set[ops.Reg] = set()
    for op in all_ops(function.body):
        match op:
            case ops.Load(name=name) if name == _OWN:
                kept.add(op.dst)
            case ops.Binary() if op.operator.endswith("="):
                kept.add(op.dst)
            case ops.Attr() if op.name in _CHANGING:
                return True
            case ops.Const(value=str() as text) if text in _CHANGING and text.endswith("_"):
                return True
            case ops.SetAttr() if op.name in _SET and not {op.obj, op.src} & kept:
                return True
            case ops.Call() if any(arg.name == _OUT for arg in op.args):
                return True
            case _:
                pass
    return False
