"""Completeness: what the installed libraries hold is listed afresh, and nothing that draws may be unknown."""

from __future__ import annotations

import fnmatch
import importlib
import inspect
import random
from collections.abc import Iterator

import numpy as np
import pytest
import torch

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue.guess import judge_apart

CATALOGUE = load_catalogue()

#: Names that no guess can call, each kind with why it need not be called.
NOT_TRIED = {
    # Kernels of other devices and of quantised arithmetic, on which the public functions are built.
    "torch": """cudnn_* miopen_* mkldnn_* fbgemm_* quantized_* *_copy batch_norm_* fused_moving_* choose_qparams_*
        native_norm grid_sampler* affine_grid_generator sparse_compressed_tensor hsmm hspmm saddmm smm sspaddmm
        segment_reduce nonzero_static
        *Type *Storage *Tensor Script* Serialization* *Engine *Serializer Py* StorageBase
        AliasDb Argument ArgumentSpec Benchmark* Block Call* Capsule Code Compl* Concrete* DeepCopy* Device* Dispatch*
        BufferDict
        Deserialization* Error* Exclude* Execution* Function* Future* Gradient Graph* IO* Lite* Logger* Lock* ModuleDict
        Node Noop* Operator* ParameterDict Stream* Static* Sym* Throughput* Tracing* Union* Use Value
        set_autocast_* get_autocast_* set_anomaly_enabled set_warn_always import_ir_* parse_* merge_* unify_*
        eig lstsq matrix_rank solve symeig fork wait qscheme frombuffer sym_ite""",
    "torch.cuda": "*",  # needs a CUDA device; its generators are in the stub
    "torch.nn.functional": "boolean_dispatch handle_torch_function has_torch_function*",
    "torch.sparse": "SparseSemi* log_softmax softmax sampled_addmm spdiags spsolve sum to_sparse_semi_structured",
    "torch.func": "functional_call jvp vjp linearize rearrange stack_module_state",
    "torch.special": "polygamma",
    "torch.signal.windows": "general_cosine",
    "torch.nn.utils.parametrize": "ParametrizationList",
    "torch.nn.utils.prune": "BasePruningMethod",
    "torch.nn.utils.rnn": "bind",
    "torch.nn.utils.fusion": "fuse_*",
    "torch.optim.lr_scheduler": "Optimizer",
    "torch.optim.swa_utils": "LRScheduler",
    "torch.Tensor": "eig lstsq reinforce resize solve symeig",  # removed long ago, raise when called
}
MODULES = (
    "torch torch.nn torch.nn.functional torch.linalg torch.fft torch.special torch.sparse torch.nn.init torch.nn.utils "
    "torch.nn.utils.parametrizations torch.nn.utils.parametrize torch.nn.utils.prune torch.nn.utils.rnn "
    "torch.nn.utils.fusion torch.nn.utils.stateless torch.utils.data torch.distributions torch.optim "
    "torch.optim.lr_scheduler torch.optim.swa_utils torch.quasirandom torch.random torch.func torch.signal.windows "
    "torch.cuda"
).split()


def _skipped(module: str, name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in NOT_TRIED.get(module, "").split())


def _unknown(module: str) -> Iterator[str]:
    """Yield the names of the public callables of a module of torch that no stub describes."""
    holder = importlib.import_module(module)
    for name in dir(holder):
        value = getattr(holder, name)
        home = str(getattr(value, "__module__", None) or "torch")
        if name.startswith("_") or not callable(value) or not home.startswith("torch"):
            continue
        if CATALOGUE.lookup(f"{module}.{name}") is None and not _skipped(module, name):
            yield name


@pytest.mark.parametrize("module", MODULES)
def test_no_unknown_callable_of_torch_moves_a_stream(module: str) -> None:
    verdicts = judge_apart(module, _unknown(module))
    wrong = {name: verdict for name, verdict in verdicts.items() if verdict != "still"}
    assert not wrong, f"{module}: unknown to the stubs, and drawing or not to be called: {wrong}"


def test_all_methods_of_tensors_are_known() -> None:
    known = CATALOGUE.lookup("torch.Tensor")
    assert isinstance(known, schema.Class)
    methods = [
        name
        for name in dir(torch.Tensor)
        if not name.startswith("_") and callable(getattr(torch.Tensor, name))
    ]
    unknown = [name for name in methods if name not in known.members and not _skipped("torch.Tensor", name)]
    # An old name of `resize_as_`, without its effect on anything but shape.
    assert unknown == ["resize_as"]


def test_every_operator_that_torch_tags_as_seeded_is_known_to_draw() -> None:
    silent = []
    tagged = set(_tagged())
    assert len(tagged) > 40, "torch tells which operators draw"
    for name in sorted(tagged):
        for holder, place in (
            (torch, "torch"),
            (torch.nn.functional, "torch.nn.functional"),
            (torch.Tensor, "torch.Tensor"),
        ):
            if (
                callable(getattr(holder, name, None))
                and not _draws(f"{place}.{name}")
                and not _skipped(place, name)
            ):
                silent.append(f"{place}.{name}")
    assert not silent


def _tagged() -> Iterator[str]:
    """Yield the public names of the operators that torch tags as drawing."""
    for found in torch._C._jit_get_all_schemas():
        namespace, _, name = found.name.partition("::")
        if namespace != "aten" or name.startswith("_"):
            continue
        overload = getattr(getattr(torch.ops.aten, name, None), found.overload_name or "default", None)
        if overload is not None and torch.Tag.nondeterministic_seeded in overload.tags:
            yield name


def _draws(qualname: str) -> bool:
    owner, _, name = qualname.rpartition(".")
    entry = CATALOGUE.lookup(qualname)
    if entry is None and (member := CATALOGUE.member(owner, name)):
        entry = member[1]
    return isinstance(entry, schema.Callable) and any(effect.kind == "draws" for effect in entry.effects)


@pytest.mark.parametrize("library", ["random", "numpy.random"])
def test_all_of_a_random_module_is_known(library: str) -> None:
    holder = {"random": random, "numpy.random": np.random}[library]
    public = [name for name in dir(holder) if not name.startswith("_") and callable(getattr(holder, name))]
    assert len(public) > 20
    assert [name for name in public if CATALOGUE.lookup(f"{library}.{name}") is None] == (
        ["test"] if library == "numpy.random" else []  # runs numpy's own tests
    )


@pytest.mark.parametrize(
    ("qualname", "real"),
    [
        ("random.Random", random.Random),
        ("numpy.random.RandomState", np.random.RandomState),
        ("numpy.random.Generator", np.random.Generator),
        ("torch.Generator", torch.Generator),
    ],
)
def test_all_methods_of_a_generator_are_known(qualname: str, real: type) -> None:
    public = [name for name in dir(real) if not name.startswith("_") and callable(getattr(real, name))]
    unknown = [name for name in public if CATALOGUE.member(qualname, name) is None]
    assert [name for name in unknown if not name.startswith("graphsafe")] == []


def test_all_layers_are_known() -> None:
    layers = [n for n, c in vars(torch.nn).items() if inspect.isclass(c) and issubclass(c, torch.nn.Module)]
    assert len(layers) > 150
    assert [name for name in layers if not CATALOGUE.is_model(f"torch.nn.{name}")] == []
