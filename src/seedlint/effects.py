"""The words of a catalogue stub.

A stub is legal Python that is parsed and never run, so every decorator here is a typed no-op: it exists
for mypy, for editors and as the place where its meaning is written down. `catalogue.load` reads the
decorators from the stub's syntax tree.

Conditions. Every effect takes the same keyword conditions, and happens unless one of them says otherwise:

`unless="generator"`
    not when the argument `generator` is given and is not `None` (a *local* generator; passing a library's
    global generator object still counts as a draw on its stream). A tuple of names means any of them.
`unless_value={"device": "meta", "p": 0}`
    not when *any* of the named arguments is known to equal the given constant (a tuple lists several constants).
`unless_empty="size"` (of `draws`)
    not when the named argument is known to be a shape without elements: 0, or a tuple with a 0 in it; `"high()"` if only
    a tuple is a shape there.
`unless_single="x"` (of `draws`)
    not when the named argument is known to hold fewer than two elements.
`unless_adjacent=("low", "high")` (of `draws`)
    not when the range between the two is known to hold one number: the second is the first and one; or the first is 1 and the
    second is not given.
`unless_array="k_or_guess"` (of `draws`)
    not when the named argument is known to be an array, a list or a tuple.
`unless_entry={"self.param_grid": "random_state"}` (of `draws` and `calls`)
    not when the named argument is a dict, or a sequence of such, of which each is known to have the key, or one that ends with it
    behind two underscores.
`known_wide={"mean": 3}` (of `draws`)
    only when the named argument is known to have so many numbers in its last dimension, or more.
`when_differ=("module.in_features", "module.out_features")` (of `draws`)
    only when the named arguments are known to be different constants.
`when_lacking="folder"`, `unless_whole="folder"` (of `builds`)
    only when the program is known to have put a model of another class into the folder (`deposits`); not when it is known to
    have put one of the class there that the receiver is, or, if the receiver finds the class for a task, one for that task.
`when_holding={"model": "torch.nn._BatchNorm"}` (of `iterates` and `trains`)
    only when the model in the named argument, or a part of it, may be of the class, or of one below it.
`known_holding={"model": "torch.nn.LSTM"}` (of `builds`)
    only when a part of that model, or a class in the container that is the argument, is known to be.
`when="self.training"`
    only when the named argument may be true (unknown counts as true). A tuple: all must be.
`when_value={"init": "random"}`
    only when the named argument may equal the constant(s); an argument that is not given has its default.
`known_value={"name": ("bert-base-uncased", "gpt2")}` (of `builds`, `calls` and `draws`)
    only when the named argument is known to equal one of the constants; `"swin_*"` are all texts that begin so.

`known="self.config.attention_dropout"` (of `draws`)
    only when the named argument is known to be true (unknown counts as false). A tuple: all must be.

`device="device"` (of `draws` and `builds`) names the argument that holds the device: TORCH stands for CUDA where that
is known to be a CUDA device, and for nothing where it is known to be `meta`.

A name is a parameter of the function, or `self.NAME`: what the constructor of the object, or the function that made it,
received for the constructor's parameter NAME (`self.generator`), or a state of the object (`self.training`); or, after
`when`, `import.NAME`: whether the program has imported that library (a backend that only draws where it is used).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, Protocol, TypeAlias, TypeVar

from seedlint.ir.stream import Stream

T = TypeVar("T")
Names: TypeAlias = str | tuple[str, ...]
Values: TypeAlias = Mapping[str, object]

PYTHON: Final[Stream] = "python"
NUMPY: Final[Stream] = "numpy"
TORCH: Final[Stream] = "torch"
CUDA: Final[Stream] = "torch.cuda"
TENSORFLOW: Final[Stream] = "tensorflow"
KERAS: Final[Stream] = "keras"
#: Of a generator's method: what its receiver stands for. That is no stream, unless it is a library's global generator.
#: Of what has generators of its own: nothing, unless a global generator is given where it takes one (`unless="rng"`).
SELF: Final = "self"


class Effect(Protocol):
    """A decorator that changes nothing."""

    def __call__(self, subject: T, /) -> T:
        """Return what is decorated."""
        ...


def _unchanged(subject: T) -> T:
    return subject


def draws(
    *streams: Stream | Literal["self"],
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
    unless_empty: Names = (),
    unless_single: Names = (),
    unless_adjacent: tuple[str, ...] = (),
    unless_array: Names = (),
    unless_entry: Values | None = None,
    known_wide: Values | None = None,
    when_differ: Names = (),
    known_value: Values | None = None,
    known: Names = (),
    device: str = "",
    by: str = "",
    lazily: bool = False,
    once: bool = False,
) -> Effect:
    """Advance each stream. In the constructor of a model class this is the initialisation of its weights; `by` names the
    method that does it, in whose place the program may have put its own.

    `lazily` says that the function is a generator: it draws when elements of what it returns are taken. `once` says that only
    the first of them brings a draw, or of a method, only the first call on an object.
    """
    return _unchanged


def seeds(
    *streams: Stream,
    by: str = "",
    entropy: bool = False,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Set each stream to a known state. `by` names the argument with the seed, `options.seed` an entry of the dict that is
    one; a call where that is absent or `None` seeds from entropy, unless the parameter's default is another constant.
    `entropy` says that it always does. Without either the seed is a constant of the library's own.
    """
    return _unchanged


def saves(*streams: Stream) -> Effect:
    """Return a snapshot of the streams' state, for `restores`."""
    return _unchanged


def restores(*streams: Stream, state: str) -> Effect:
    """Set the streams to the snapshot passed as argument `state`; a state of unknown origin counts as a seed."""
    return _unchanged


def forks(
    *streams: Stream,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Return a context manager (or decorator) that saves the streams on entry and restores them on exit."""
    return _unchanged


def meta_device(
    *,
    tensors: bool = True,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Return a context manager under which models are built without data: their initialisation draws nothing.

    `tensors` says that nothing else draws from torch there either, as every tensor is without data.
    """
    return _unchanged


def model(cls: T) -> T:
    """Mark a class as a model: creating an instance of it, or of a subclass, is a model construction."""
    return cls


def leaf(cls: T) -> T:
    """Mark a model class whose instances hold no other models, as most layers: all parts of a model of such are known."""
    return cls


def builds(
    *streams: Stream,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
    known_value: Values | None = None,
    known_holding: Values | None = None,
    when_lacking: Names = (),
    unless_whole: Names = (),
    device: str = "",
) -> Effect:
    """Build and return a model whose initialisation draws from the streams (a factory function of a library)."""
    return _unchanged


def wraps(*parameters: str) -> Effect:
    """Mark a class or function whose result holds the models passed in `parameters` and draws nothing itself
    (`DataParallel`): the construction is the argument's.
    """
    return _unchanged


def returns(
    parameter: str,
    *,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Return the argument `parameter` itself or something equivalent (`self` in `Module.to`); of a variadic parameter that
    is given one value, that value. `self.*` are all parts of a model (`Module.children`), `self.named` these with
    their names; `self.**` and `self.**named` are the model itself, its parts and theirs (`Module.modules`); `seq.*` is
    one of the elements of an argument, `seq.some` a new list of such (`random.choice`, `random.sample`), `self.some` one
    of what the receiver stands for, `self.many` one of one such at least; `self.under.key` is the part that it has under the
    name in an argument; `path.meant` is what the dotted path in an argument means; `config.attribute.new` is a new object of
    the class that the stub of the argument's class declares for that attribute, where it is known (a factory that asks its
    configuration what to build), `folder.deposited.new` one of the class for the receiver's task in the family of
    what the program has put into the folder; `a.is.b` says whether two states of streams, saved before, are one, as far as it
    is known; `process.worker` is what a worker of a loader knows of itself, None elsewhere.
    """
    return _unchanged


def calls(
    *parameters: str,
    passes: str = "",
    args: str = "",
    kwargs: str = "",
    each: str = "",
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
    known_value: Values | None = None,
    unless_entry: Values | None = None,
    lazily: bool = False,
    apart: bool = False,
) -> Effect:
    """Call each named argument, or each item of it if it is a container, before returning.

    A dotted tail names a method of the argument: `self.dataset.__getitem__`; `self.*.reset` is a method of each part of a
    model. What the last one returns is part of the result. `tasks.*` are all that going through the argument gives, and the
    result is a list of what these return; with `lazily`, an iterator that calls them one by one. `passes` names the class of
    the one argument that the callable is given. `args` and `kwargs` name the parameters that hold its arguments, as
    `Thread(target=..., args=...)` has them;
    `each` the iterables, one element of each of which is given, as to `map`. Of other arguments nothing is known.
    `apart` says that they run in a thread of their own, which may go on without end, and whose exceptions reach nobody.
    """
    return _unchanged


def visits(parameter: str) -> Effect:
    """Call the argument `parameter` with each part of the receiver, a model, and with the receiver at last (`Module.apply`)."""
    return _unchanged


def keeps(*parameters: str) -> Effect:
    """Keep callables passed as the named arguments without calling them now (a callback registration)."""
    return _unchanged


def joins(*parameters: str) -> Effect:
    """Make the models passed in `parameters`, or in a container there, parts of the model whose method this is: all of
    them together are one construction (`Sequential.add`).
    """
    return _unchanged


def closes(parameter: str, *, when: Names = ()) -> Effect:
    """Mark the constructor of a model that is the graph of layers which `parameter` came out of: the layers that were
    built before, in the same function and for no other model, are its parts.
    """
    return _unchanged


def opens() -> Effect:
    """Mark the call of a layer that may be part of a graph: if the function makes no model of the graph, the layer is part of
    what its caller builds.
    """
    return _unchanged


def hooks_before(parameter: str) -> Effect:
    """Call the callable passed as `parameter` before each later call of the receiver, until the handle that this returns
    is removed.
    """
    return _unchanged


def hooks_after(parameter: str) -> Effect:
    """Call the callable passed as `parameter` after each later call of the receiver, until the handle that this returns
    is removed.
    """
    return _unchanged


def unhooks() -> Effect:
    """Take off the hook that the receiver is the handle of."""
    return _unchanged


def spawns(
    *parameters: str,
    args: str = "",
    kwargs: str = "",
    each: str = "",
    bare: bool = False,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Call each named argument in a new process, in which every stream starts unseeded; `tasks.*` as for `calls`.

    The process imports the script that started it first, unless it is `bare`: one of a pool that other programs share.
    """
    return _unchanged


def workers(
    *,
    init: str,
    copies: str,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Start worker processes: each calls the argument `init` with its number, and works on a copy of `copies`."""
    return _unchanged


def iterates(
    *parameters: str,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
    when_holding: Values | None = None,
    lazily: bool = False,
) -> Effect:
    """Iterate each named argument to its end (`list`, `sum`); `lazily` when the first element of what is returned is taken."""
    return _unchanged


def steps(*parameters: str) -> Effect:
    """Advance an iterator by one element (`next`)."""
    return _unchanged


def lazy(
    *parameters: str,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Return an iterator over the named arguments, which are used only while the result is iterated: iterables among
    them are advanced by one element per step, callables among them are called once per step (`enumerate`, `map`).
    """
    return _unchanged


def binds(parameter: str) -> Effect:
    """Return the callable passed as `parameter` with the other arguments bound to it (`functools.partial`): the
    variadic positional ones in front of, the variadic keyword ones over those of the later call.
    """
    return _unchanged


def makes_context(parameter: str) -> Effect:
    """Turn the generator function passed as `parameter` into a maker of context managers: calling it runs nothing,
    entering the result runs the body to its `yield`, leaving runs the rest (`contextlib.contextmanager`).
    """
    return _unchanged


def overwrites(
    parameter: str,
    *,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Replace all weights of the model passed as `parameter` (`self` in `load_state_dict`; `return` for the model that a
    factory builds and then fills from a file). Only where the condition is known to hold.
    """
    return _unchanged


def uses_model(*parameters: str) -> Effect:
    """Take a model, or its parameters, as the named arguments: an unresolved object passed here is a model."""
    return _unchanged


def creates(*, seeded_by: Names = (), entropy_without: Names = ()) -> Effect:
    """Create a local generator object, seeded by the named argument. A local generator is not a stream.

    Without any of the `entropy_without` arguments its values differ from run to run. On a method of a generator
    class, `seeded_by` says that the receiver is seeded now.
    """
    return _unchanged


def global_generator(
    *streams: Stream,
    unless: Names = (),
    unless_value: Values | None = None,
    when: Names = (),
    when_value: Values | None = None,
) -> Effect:
    """Return the global generator object of the streams (`torch.manual_seed`).

    For a variable it stands in the annotation: `default_generator: Annotated[Generator, global_generator(TORCH)]`.
    """
    return _unchanged


def sets_mode(training: bool | str) -> Effect:
    """Set `self.training` of a model and of all models inside it; a string names the argument that holds the mode. On a
    class method: of the model that it returns, which an argument that is true leaves as it is.
    """
    return _unchanged


def registers(attribute: str = "", *, makes: type[object] | None = None) -> Effect:
    """Keep the function among the variadic arguments as a command of the receiver, under the text among them, the keyword
    `name` or its own name; `"callback"` as what runs before any command. Return the object of the class `makes` that is
    made of it, or else the function. Without a function among the arguments, return a decorator that takes it.
    """
    return _unchanged


def dispatches(group: str, *, args: str = "") -> Effect:
    """Run the function, and of the commands that `registers` has kept of `group` the one, that the words in the argument `args`
    name; any of them if the words are not known.
    """
    return _unchanged


def holds(parameter: str) -> Effect:
    """Put what iterating the argument `parameter` gives into the receiver, whose class inherits from `list`; if it inherits
    from `dict`, the entries of the argument. A list takes the values of a dict.
    """
    return _unchanged


def copies(*parameters: str) -> Effect:
    """Keep deep copies of the arguments, models with a mode of their own, in place of these (`AveragedModel(model)`)."""
    return _unchanged


def trains(*parameters: str, when_holding: Values | None = None) -> Effect:
    """Call each of the models in training mode, and put it back into the mode that it had (`update_bn(loader, model)`)."""
    return _unchanged


def appends(parameter: str) -> Effect:
    """Put the argument `parameter` at the end of the receiver, whose class inherits from `list`."""
    return _unchanged


def sets(name: str, value: str) -> Effect:
    """Set the attribute of the receiver that the argument `name` names to the argument `value`."""
    return _unchanged


def configures() -> Effect:
    """Set the attributes of the receiver, or of its parts (`step__random_state`), that the variadic keyword arguments name."""
    return _unchanged


def records(parameter: str, *, when_value: Values | None = None) -> Effect:
    """Keep a method of the receiver (`cls.backward`) or of an argument (`function.__call__`), or the argument `parameter` until
    the returned handle is removed, for what `replays` calls.
    """
    return _unchanged


def replays() -> Effect:
    """Call what `records` has kept, and forget the methods: the gradients of what was computed before."""
    return _unchanged


def stores(value: str, file: str) -> Effect:
    """Write an argument to a file: the states of streams in it are what `fetches` reads from there."""
    return _unchanged


def fetches(file: str) -> Effect:
    """Return what has been written to a file, as far as the program has written it (`stores`)."""
    return _unchanged


def deposits(model: str, folder: str) -> Effect:
    """Put the weights of a model into a folder, in the place of what was there (`save_pretrained`)."""
    return _unchanged


def instantiates(parameter: str) -> Effect:
    """Call what the argument `parameter`, a dict, names under `_target_`, with its other entries; dicts of that kind among
    them are called first, and `_partial_` makes a partial. Keywords of the call come over the entries.
    """
    return _unchanged


def enters(name: str, maker: str) -> Effect:
    """Keep the argument `maker`, a callable or the path of one (`"envs:Cart"`), under the argument `name` in a table of
    the library.
    """
    return _unchanged


def looks_up(name: str) -> Effect:
    """Call what the program has entered under the argument `name` (`enters`) with the variadic keyword arguments, and return
    what that makes.
    """
    return _unchanged


def lists(*weights: Literal["self"]) -> Effect:
    """Give out the parameters, buffers or parts of the receiver one by one, as an optimiser takes them: no use of the
    weights, nor of those of models in the arguments, so that what replaces them later is not too late. `lists("self")`
    gives out the weights: where the receiver has drawn some, that is one at least.
    """
    return _unchanged


def some() -> Effect:
    """Return an iterator that gives one element at least, and begins with what other effects do at the first one."""
    return _unchanged


def varies(*streams: Stream) -> Effect:
    """Return another value in every run of a program: the time, the number of a process. Of `streams`: only where nothing has
    seeded them with a value that is the same in every run.
    """
    return _unchanged


def measured(*requirements: str, note: str = "") -> Effect:
    """Name what the measurement of this entry needs beyond the default environment."""
    return _unchanged


def unmeasured(source: str) -> Effect:
    """Mark an entry written from documentation or source code, not yet run here; `source` names it."""
    return _unchanged
