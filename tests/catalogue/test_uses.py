"""What a library does with the callables, iterables and models that it is given: called, iterated, kept, returned."""

from __future__ import annotations

import importlib
import itertools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch
import torch.ao.quantization.quantize_fx
from torch import nn

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue import bench, declared, values
from tests.catalogue.check import quiet
from tests.catalogue.forms.uses import USES
from tests.catalogue.probe import Layer, Probe, probes_in
from tests.catalogue.subjects import real

CATALOGUE = load_catalogue()
#: Effects that this file shows. `spawns` is shown in `test_processes`.
KINDS = frozenset({"calls", "iterates", "holds", "steps", "lazy", "returns", "binds", "keeps", "spawns"})


#: What returns something that acts as its argument, but is another object.
EQUIVALENT = frozenset({"torch.jit.script", "torch.jit.trace"})


def _plain(*args: object) -> object:
    return args[0] if args else None


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, texts in USES.items() for t in texts])
def test_what_becomes_of_an_argument(name: str, text: str) -> None:
    space = {"p": Probe, "l": Layer, "f": _plain}
    entry, call, known = _ready(name, text, space)
    named = {(n, id(p)): p for n, value in known.items() for p in probes_in(value)}
    assert named or not any(word in text for word in ("p()", "l()")), (
        f"{text}: no probe is bound to a parameter"
    )
    with quiet():
        result = call()
    now = {key: tuple(probe.events) for key, probe in named.items()}
    if hasattr(result, "__next__") and not isinstance(result, Probe):
        for part in itertools.islice(result, 20):
            list(part) if hasattr(part, "__next__") and not isinstance(part, Probe) else None
    wrong = [
        sentence
        for (parameter, _), probe in named.items()
        for sentence in _compare(entry, known, parameter, now[parameter, id(probe)], probe, result)
    ]
    assert not wrong, f"{name}({text}): {wrong}"


def _ready(
    name: str, text: str, space: dict[str, object]
) -> tuple[schema.Callable, Callable[[], object], dict[str, object]]:
    """Return the entry, a call of the real thing, and what its names stand for."""
    entry = CATALOGUE.lookup(name)
    owner, _, short = name.rpartition(".")
    if " -> " not in text:
        args, kwargs = values.arguments(text, **space)
        if isinstance(entry, schema.Class):
            found = CATALOGUE.member(name, "__init__")
            entry = found[1] if found else None
        assert isinstance(entry, schema.Callable), name
        return entry, lambda: real(name)(*args, **kwargs), declared.bind(entry, args, kwargs)
    made, _, called = text.partition(" -> ")
    found = CATALOGUE.member(owner, short)
    assert found is not None, name
    args, kwargs = values.arguments(called, **space)
    known = declared.bind(found[1], args, kwargs)
    if made.startswith("="):
        instance = values.value(made[1:], **space)
    else:
        first, named = values.arguments(made, **space)
        instance = real(owner)(*first, **named)
        maker = CATALOGUE.member(owner, "__init__")
        if maker is not None:
            known |= {f"self.{key}": value for key, value in declared.bind(maker[1], first, named).items()}
    match short:
        case "__iter__" if any(effect.kind == "lazy" for effect in found[1].effects):
            return found[1], lambda: iter(instance), known
        case "__iter__":
            return found[1], lambda: [None for _ in instance], known
        case "forward":
            return found[1], lambda: instance(*args, **kwargs), known
        case _ if found[1].binding == "property":
            return found[1], lambda: getattr(instance, short), known
        case _:
            return found[1], lambda: getattr(instance, short)(*args, **kwargs), known


def _compare(
    entry: schema.Callable,
    known: dict[str, object],
    parameter: str,
    now: tuple[str, ...],
    probe: Probe | Layer,
    result: object,
) -> Iterator[str]:
    """Yield what the stub says otherwise than the library does with one probe."""
    said: set[str] = set()
    for effect in entry.effects:
        kind = {"holds": "iterates", "visits": "calls", "trains": "calls"}.get(effect.kind, effect.kind)
        if kind not in KINDS or not declared.holds(effect.condition, known):
            continue
        for spoken in effect.names:
            whole = kind == "calls" and spoken == "self"  # a container calls all that it holds
            if spoken == parameter or (whole and parameter.startswith("self.")):
                said.add(kind)
            elif spoken.rpartition(".__")[0] == parameter:
                said.add(spoken.removeprefix(f"{parameter}."))
    later = tuple(probe.events)
    seen = {
        "calls": "__call__" in now,
        "iterates": "end" in now,
        "steps": "__next__" in now and "end" not in now,
        "lazy": not {"__next__", "__call__"} & set(now) and bool({"__next__", "__call__"} & set(later)),
        "__getitem__": "__getitem__" in now,
        "__enter__": "__enter__" in now,
        "returns": getattr(result, "origin", result) is probe.origin,
    }
    held = known[parameter] is not probe  # in a container, which is what is iterated
    for kind, happened in seen.items():
        if (held and kind in ("iterates", "lazy", "steps")) or (kind == "returns" and "__enter__" in said):
            continue
        if kind == "returns" and entry.name in EQUIVALENT:
            continue
        if happened != (kind in said) and not (
            kind == "__getitem__" and said & {"iterates", "lazy", "returns"}
        ):
            yield f"{parameter}: {kind} is {'not ' * (kind not in said)}said, and {'' if happened else 'not '}seen"


@pytest.mark.parametrize("name", ["register_forward_pre_hook", "register_forward_hook"])
def test_a_hook_is_called_at_each_call_until_it_is_removed(name: str) -> None:
    found = CATALOGUE.member("torch.nn.Module", name)
    assert found is not None, "modules take hooks"
    layer, order = nn.ReLU(), list[str]()
    getattr(layer, name)(lambda *_: order.append("hook")).remove()
    layer(torch.ones(1))
    assert not order, "a hook that is removed is not called"
    layer.register_forward_pre_hook(lambda *_: order.append("begin"))
    handle = getattr(layer, name)(lambda *_: order.append("hook"))
    layer.register_forward_hook(lambda *_: order.append("end"))
    layer.forward = lambda _: order.append("forward")  # type: ignore[assignment, method-assign]
    layer(torch.ones(1))
    called = "before" if order.index("hook") < order.index("forward") else "after"
    handle.remove()
    assert [effect.kind for effect in found[1].effects] == [f"hooks_{called}"]


#: What gives one or some of the elements of its first argument.
CHOOSING = (
    "random.choice random.choices random.sample random.Random.choice random.Random.choices random.Random.sample "
    "numpy.random.choice numpy.random.Generator.choice numpy.random.RandomState.choice "
    "numpy.random.permutation numpy.random.Generator.permutation numpy.random.RandomState.permutation"
).split()


@pytest.mark.parametrize("name", CHOOSING)
def test_a_choice_is_among_what_it_is_made_from(name: str) -> None:
    owner, _, member = name.rpartition(".")
    given = [len, abs, min]
    chooser = getattr(
        real(owner)(0) if owner.endswith(("Random", "State")) else _module_or_generator(owner), member
    )
    several = member in ("choices", "sample", "permutation")
    more: dict[str, object] = {"k": 2} if member in ("choices", "sample") else {}
    found = [chooser(given, **more) if several else [chooser(given)] for _ in range(60)]
    assert {each for row in found for each in row} == set(given)
    entry = CATALOGUE.member(owner, member)
    said = entry[1] if entry is not None else CATALOGUE.lookup(name)
    assert isinstance(said, schema.Callable), "the stubs know it"
    known = declared.bind(said, (given,), more)
    (speaks,) = [
        effect.names
        for effect in said.effects
        if effect.kind == "returns" and declared.holds(effect.condition, known)
    ]
    assert speaks[0].endswith(".some" if several else ".*")


def _module_or_generator(name: str) -> Any:
    return np.random.default_rng(0) if name.endswith("Generator") else importlib.import_module(name)


#: Entries whose use of an argument is not shown above, each with why.
NOT_SHOWN: dict[str, str] = {
    **dict.fromkeys(("builtins.aiter", "builtins.anext"), "the same, in an event loop"),
    "torch.utils.data.get_worker_info": "gives nothing but in a worker, as the cases on loaders show",
    **{
        f"multiprocessing.{name}": "runs in other processes, as `test_processes` shows for one of its kind"
        for name in (
            "Pool Process.start context.BaseContext.Pool context.BaseContext.Process pool._Pool pool._Pool.apply "
            "pool._Pool.apply_async pool._Pool.imap pool._Pool.imap_unordered pool._Pool.map pool._Pool.map_async "
            "pool._Pool.starmap pool._Pool.starmap_async"
        ).split()
    },
    **{
        f"{name}": "runs in other processes, as `test_processes` shows for one of its kind"
        for name in (
            "concurrent.futures.ProcessPoolExecutor concurrent.futures.ProcessPoolExecutor.map "
            "concurrent.futures.ProcessPoolExecutor.submit torch.multiprocessing.spawn "
            "torch.multiprocessing.start_processes"
        ).split()
    },
    "concurrent.futures.ThreadPoolExecutor": "calls its initializer with the first work that is submitted",
    "itertools.tee": "returns several iterators",
    "multiprocessing.pool.ThreadPool.imap": "as `map`, only that nobody waits",
    "multiprocessing.pool.ThreadPool.imap_unordered": "as `map`, only that nobody waits",
    "multiprocessing.pool.ThreadPool.map_async": "as `map`, only that nobody waits",
    "multiprocessing.pool.ThreadPool.starmap_async": "as `starmap`, only that nobody waits",
    "threading.Thread.start": "calls `run`, which is shown",
    "torch.equal": "returns neither argument, but whether they are one state of streams; the cases show it",
    "torch.fx.symbolic_trace": "traces with what stands for values, so that no layer runs; a case shows what the graph draws",
    "torch.jit.freeze": "takes scripted modules alone",
    "torch.nn.Module.children": "gives what a model holds, and no argument; the cases show it",
    "torch.nn.Module.named_children": "gives what a model holds, and no argument; the cases show it",
    "torch.nn.Module.get_submodule": "gives what a model holds under a name; the cases show it",
    "torch.nn.Module.modules": "gives what a model holds, and no argument; the cases show it",
    "torch.nn.Module.named_modules": "gives what a model holds, and no argument; the cases show it",
    "torch.nn.Module.__call__": "is how each `forward` is called here",
    "multiprocessing.pool.ThreadPool.apply_async": "as `apply`, only that nobody waits",
    "concurrent.futures.as_completed": "takes futures alone",
    "functools._Transparent.__call__": "stands for what `functools.wraps` returns",
    **{
        f"torch.func.{name}": "makes a function of another, which is then called as the other would be"
        for name in "vmap grad grad_and_value jacrev jacfwd hessian functionalize".split()
    },
    **{
        f"torch.autograd.{name}": "takes functions of numbers of double precision alone"
        for name in "gradcheck gradgradcheck functional.hessian functional.hvp functional.vhp".split()
    },
    "numpy.frompyfunc": "makes a function of another, which is then called as the other would be; a case shows it",
    "numpy.vectorize": "makes a function of another, which is then called as the other would be; a case shows it",
    **{
        f"numpy.random.{name}.spawn": "returns others like the receiver, and no argument; a case shows it"
        for name in "BitGenerator Generator SeedSequence".split()
    },
    "contextlib.closing.__exit__": "closes what it holds, of which a probe keeps no record",
    "contextlib.aclosing.__enter__": "stands for `__aenter__`, which is awaited; the cases show it",
    "contextlib.aclosing.__exit__": "stands for `__aexit__`, which is awaited; the cases show it",
    "contextlib.AsyncExitStack.push_async_callback": "is awaited when the stack is left; the cases show it",
    "contextlib.AsyncExitStack.push_async_exit": "is awaited when the stack is left; the cases show it",
    "torch.nn.utils.prune.global_unstructured": "takes classes of pruning methods alone",
    "itertools.batched": "not in every Python that runs these tests",
    "signal.signal": "only in the main thread, and not undone",
    "torch.cond": "compiles its functions, which are traced and not called",
    "torch.nn.TransformerDecoder.forward": "calls copies of a layer; shown below",
    "torch.nn.TransformerEncoder.forward": "calls copies of a layer; shown below",
    "torch.nn._Layers.__iter__": "the layers of a stack; shown below",
    "torch.nn._Layers.forward": "the layers of a stack; shown below",
    "torch.nn._TransformerDecoder.forward": "shown below",
    "torch.nn._TransformerEncoder.forward": "shown below",
    "torch.optim.lr_scheduler.LRScheduler": "asks a method of a class below it; shown below",
    "torch.optim.lr_scheduler.LRScheduler.step": "asks a method of a class below it; shown below",
    "torch.nn.parallel.DistributedDataParallel.forward": "needs a process group",
    **dict.fromkeys(CHOOSING, "gives some of the elements; shown below"),
    **{
        f"torch.ao.quantization.{name}": "returns a copy with the same weights; shown below"
        for name in (
            "convert fuse_modules fuse_modules_qat prepare quantize quantize_dynamic quantize_qat quantize_fx.prepare_fx"
        ).split()
    },
    "torch.nn.utils.fuse_conv_bn_eval": "returns a copy",
    "torch.nn.utils.fuse_linear_bn_eval": "returns a copy",
    "torch.utils.data._LoaderBatchSampler.__iter__": "stands for what a loader makes of its own: `test_once`",
    "torch.utils.data.argument_validation": "needs annotations that it checks",
    "torch.utils.data.functional_datapipe.__call__": "registers a name for good",
    "torch.utils.data.runtime_validation": "takes methods of data pipes alone",
}
#: What quantization makes of `net`, and the model itself: whatever is not to be run runs `run`.
QUANTIZED = {
    "prepare": "q.prepare(ready(net))",
    "prepare in place": "q.prepare(ready(net), inplace=True)",
    "convert": "q.convert(q.prepare(ready(net.eval())))",
    "fuse_modules": "q.fuse_modules(net.eval(), [['0', '1']])",
    "fuse_modules_qat": "q.fuse_modules_qat(net.train(), [['2', '3', '4']])",
    "quantize": "q.quantize(ready(net), run, [])",
    "quantize_dynamic": "q.quantize_dynamic(net, set())",
    "quantize_qat": "q.quantize_qat(ready(net.train()), run, [])",
    "quantize_fx.prepare_fx": "q.quantize_fx.prepare_fx(net[:2].eval(), {'': None}, ())",
}
LIBRARIES = (
    "atexit builtins collections concurrent contextlib copy functools itertools math multiprocessing numpy random signal statistics "
    "threading torch"
).split()


def _speaking() -> Iterator[str]:
    """Yield every callable of these libraries that uses, keeps or returns an argument of its own."""
    for module in CATALOGUE.modules():
        if module.partition(".")[0] not in LIBRARIES:
            continue
        for name in CATALOGUE.members(module):
            entry = CATALOGUE.lookup(f"{module}.{name}")
            if entry is None or entry.name != f"{module}.{name}":
                continue
            found = [entry] if isinstance(entry, schema.Callable) else []
            found += list(entry.members.values()) if isinstance(entry, schema.Class) else []
            for function in found:
                spoken = {n for e in function.effects if e.kind in KINDS for n in e.names if n != "self"}
                if spoken and not function.unmeasured:
                    yield function.name.removesuffix(".__init__")


def test_every_use_is_shown() -> None:
    missing = set(_speaking()) - set(USES) - set(NOT_SHOWN)
    assert not missing, "\n".join(sorted(missing))
    assert not set(NOT_SHOWN) & set(USES)


@pytest.mark.parametrize(
    ("outer", "layer", "arguments"),
    [
        (nn.TransformerEncoder, nn.TransformerEncoderLayer, 1),
        (nn.TransformerDecoder, nn.TransformerDecoderLayer, 2),
    ],
)
def test_a_stack_of_layers_calls_its_layers(outer: type, layer: type, arguments: int) -> None:
    stack = outer(layer(4, 2, 8, dropout=0.5), 2)
    found = bench.observe(lambda: lambda: stack(*[torch.ones(3, 1, 4)] * arguments))
    assert found == {"torch": "draws"}
    alone = bench.observe(lambda: lambda: [each(*[torch.ones(3, 1, 4)] * arguments) for each in stack.layers])
    assert alone == {"torch": "draws"}
    assert bench.observe(lambda: lambda: stack.eval()(*[torch.ones(3, 1, 4)] * arguments)) == {}


def test_a_schedule_asks_a_class_below_it_for_its_rates() -> None:
    class Jitter(torch.optim.lr_scheduler.LRScheduler):
        def get_lr(self) -> list[float | torch.Tensor]:
            return [rate * torch.rand(1).item() for rate in self.base_lrs]

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    assert bench.observe(lambda: lambda: Jitter(optimizer)) == {"torch": "draws"}
    jitter = Jitter(optimizer)
    assert bench.observe(lambda: jitter.step) == {"torch": "draws"}


@pytest.mark.parametrize(("part", "arguments"), [("encoder", 1), ("decoder", 2)])
def test_a_transformer_makes_stacks_of_its_own(part: str, arguments: int) -> None:
    for dropout, expected in ((0.5, {"torch": "draws"}), (0.0, {})):
        stack = getattr(nn.Transformer(4, 2, 1, 1, 8, dropout=dropout), part)
        assert bench.observe(lambda: lambda: stack(*[torch.ones(3, 1, 4)] * arguments)) == expected  # noqa: B023
        custom = nn.Transformer(4, 2, **{f"custom_{part}": stack})
        assert getattr(custom, part) is stack


@pytest.mark.parametrize(("name", "text"), QUANTIZED.items())
def test_quantization_keeps_the_weights_and_runs_what_it_is_given(name: str, text: str) -> None:
    """What comes back acts for the model that was given; what calibrates or trains is called with it."""
    net = nn.Sequential(nn.Conv2d(1, 1, 1), nn.ReLU(), nn.Conv2d(1, 1, 1), nn.BatchNorm2d(1), nn.ReLU())
    before, ran = net[0].weight.detach().clone(), list[object]()

    def ready(model: nn.Module) -> nn.Module:
        setattr(model, "qconfig", torch.ao.quantization.get_default_qat_qconfig("fbgemm"))  # noqa: B010 - a module takes any
        return model

    def run(model: nn.Module) -> None:
        ran.append(model(torch.ones(1, 1, 2, 2)))

    space = {"q": torch.ao.quantization, "nn": nn, "net": net, "ready": ready, "run": run}
    with quiet():
        made = values.value(text, **space)
    held = [module.weight for module in made.modules() if hasattr(module, "weight")]
    weights = [(each() if callable(each) else each).dequantize() for each in held]
    step = float(before.abs().max()) / 64  # what quantization rounds to is finer
    assert any(
        weight.shape == before.shape and torch.allclose(before, weight, atol=step) for weight in weights
    )
    entry = CATALOGUE.lookup(f"torch.ao.quantization.{name.partition(' ')[0]}")
    assert isinstance(entry, schema.Callable), "the stubs know it"
    calls = [effect for effect in entry.effects if effect.kind == "calls"]
    assert len(ran) == len(calls), "only what calibrates or trains is run"
    assert calls or any(effect.names in {("model",), ("module",)} for effect in entry.effects)
