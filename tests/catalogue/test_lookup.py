"""Asking the catalogue."""

from __future__ import annotations

import builtins
import contextlib
import inspect
import sys
from pathlib import Path

import pytest

from seedlint.catalogue import compiled, schema
from seedlint.catalogue.load import StubError
from seedlint.catalogue.lookup import Catalogue, load_catalogue
from tests.catalogue.subjects import real

SHIPPED = load_catalogue()


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def name_of(catalogue: Catalogue, qualname: str) -> str | None:
    entry = catalogue.lookup(qualname)
    return entry.name if entry is not None else None


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("torch.nn.modules.linear.Linear", "torch.nn.Linear"),
        ("torch.nn.modules.batchnorm._BatchNorm", "torch.nn._BatchNorm"),
        ("torch.nn.modules.linear", "torch.nn"),
        ("torch.random.manual_seed", "torch.manual_seed"),
        ("torch.nn.parameter.Parameter", "torch.nn.Parameter"),
        ("torch.utils.data.dataloader.DataLoader", "torch.utils.data.DataLoader"),
        ("torch.distributions.normal.Normal", "torch.distributions.Normal"),
        (
            "torch.nn.parallel.distributed.DistributedDataParallel",
            "torch.nn.parallel.DistributedDataParallel",
        ),
        ("numpy.random.mtrand.randn", "numpy.random.randn"),
        ("sklearn.ensemble._forest.RandomForestClassifier", "sklearn.ensemble.RandomForestClassifier"),
        ("scipy.stats._qmc.Sobol", "scipy.stats.qmc.Sobol"),
        ("timm.models.resnet.ResNet", "timm.models.ResNet"),
        ("timm.layers.create_attn.create_attn", "timm.layers.create_attn"),
        ("pyro.distributions.transforms.planar.Planar", "pyro.distributions.transforms.Planar"),
        ("fastai.data.transforms.RandomSplitter", "fastai.data.all.RandomSplitter"),
        ("transformers.models.bert.modeling_bert.BertModel", "transformers.models.BertModel"),
        ("torch_geometric.nn.conv.gcn_conv.GCNConv", "torch_geometric.nn.GCNConv"),
        ("torch.nothing", None),
        ("torch.nn.Linear.weight", None),
        ("nowhere.at.all", None),
    ],
)
def test_names_come_back_canonical(asked: str, canonical: str | None) -> None:
    assert name_of(SHIPPED, asked) == canonical


def _unwrapped(value: object) -> object:
    """Return what torch's own wrappers, put on when a part of it is first used, stand around."""
    return inspect.unwrap(value) if callable(value) else value


def test_every_alias_is_the_same_object_in_the_library() -> None:
    wrong = []
    for module in SHIPPED.modules():
        if module.partition(".")[0] not in ("random", "numpy", "torch") or module.startswith(
            "torch.utils.tensorboard"
        ):
            continue
        for name in SHIPPED.members(module):
            entry = SHIPPED.lookup(f"{module}.{name}")
            assert entry is not None, f"{module}.{name}"
            if entry.name == f"{module}.{name}" or SHIPPED.is_module(f"{module}.{name}"):
                continue
            # A submodule is told as its package, so the stub may know more names below it than it has.
            holder = sys.modules.get(module)
            if hasattr(holder, name) and _unwrapped(getattr(holder, name)) is not _unwrapped(
                real(entry.name)
            ):
                wrong.append(f"{module}.{name}")
    deprecated = {
        name for name in wrong if name.startswith("torch.nn.init.")
    }  # each calls the one it stands for
    assert set(wrong) - deprecated == {
        "torch.optim.lr_scheduler._LRScheduler"
    }  # a subclass that adds nothing


def test_every_base_is_known() -> None:
    unknown = {
        base
        for module in SHIPPED.modules()
        for name in SHIPPED.members(module)
        if isinstance(entry := SHIPPED.lookup(f"{module}.{name}"), schema.Class)
        for base in entry.bases
        if SHIPPED.knows(base.partition(".")[0]) and SHIPPED.lookup(base) is None
    }
    # Of exceptions of the language the language itself is asked (`solve/exits/catching.py`).
    own = {
        base for base in unknown if issubclass(getattr(builtins, base.rpartition(".")[2], int), BaseException)
    }
    assert unknown == own


def test_members_and_attributes_come_from_the_bases() -> None:
    found = SHIPPED.member("torch.nn.Linear", "load_state_dict")
    assert found is not None
    assert found[0] == "torch.nn.Module"
    assert SHIPPED.attribute("torch.nn.Conv2d", "weight") == "torch.nn.Parameter"
    assert SHIPPED.attribute("torch.nn.Conv2d", "nothing") is None
    assert SHIPPED.mro("torch.nn.LazyLinear")[-1] == "torch.nn.Module"
    assert SHIPPED.is_model("torch.nn.LSTM")
    assert not SHIPPED.is_model("torch.Tensor")


def test_a_users_stub_overrides_entry_by_entry(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "torch/__init__.pyi": "def rand(): ...\n",
            "mylib.pyi": "from seedlint.effects import TORCH, draws\n@draws(TORCH)\ndef noise(): ...\n",
        },
    )
    catalogue = load_catalogue([tmp_path])
    rand, randn = catalogue.lookup("torch.rand"), catalogue.lookup("torch.randn")
    assert isinstance(rand, schema.Callable)
    assert isinstance(randn, schema.Callable)
    assert not rand.effects
    assert randn.effects
    assert catalogue.knows("mylib")
    assert name_of(catalogue, "mylib.noise") == "mylib.noise"


def test_a_single_file_is_a_root(tmp_path: Path) -> None:
    write(tmp_path, {"mylib.pyi": "def f(): ...\n"})
    assert name_of(load_catalogue([tmp_path / "mylib.pyi"]), "mylib.f") == "mylib.f"


def test_stars_respect_privacy_and_all(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.pyi": "def seen(): ...\ndef _hidden(): ...\n",
            "b.pyi": "__all__ = ['_told']\ndef _told(): ...\ndef untold(): ...\n",
            "c.pyi": "from a import *\nfrom b import *\n",
            "d.pyi": "from c import *\n",
        },
    )
    catalogue = load_catalogue([tmp_path])
    assert [name_of(catalogue, f"c.{n}") for n in ("seen", "_hidden", "_told", "untold")] == [
        "a.seen",
        None,
        "b._told",
        None,
    ]
    assert name_of(catalogue, "d.seen") == "a.seen"
    assert sorted(catalogue.members("c")) == ["_told", "seen"]


def test_circles_end(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "c.pyi": "def far(): ...\n",
            "a.pyi": "from b import x as x\nfrom b import *\nclass C(D): ...\nclass D(C): ...\n",
            "b.pyi": "from a import x as x\nfrom a import *\nfrom c import *\n",
        },
    )
    catalogue = load_catalogue([tmp_path])
    assert catalogue.lookup("a.x") is None
    assert catalogue.lookup("a.nothing") is None
    assert name_of(catalogue, "a.far") == name_of(catalogue, "b.far") == "c.far"
    assert set(catalogue.mro("a.C")) == {"a.C", "a.D"}


def test_a_wrong_stub_is_an_error_when_it_is_asked(tmp_path: Path) -> None:
    write(tmp_path, {"bad.pyi": "def f(:\n", "good.pyi": "def f(): ...\n"})
    catalogue = load_catalogue([tmp_path])
    assert name_of(catalogue, "good.f") == "good.f"
    with pytest.raises(StubError):
        catalogue.lookup("bad.f")


def test_the_compiled_form_is_the_same_and_survives_damage(tmp_path: Path) -> None:
    stubs, cache = write(tmp_path / "stubs", {"mylib.pyi": "def f(a=1): ...\n"}), tmp_path / "cache"
    first = load_catalogue([stubs], cache).lookup("mylib.f")
    (kept,) = cache.iterdir()
    assert load_catalogue([stubs], cache).lookup("mylib.f") == first
    kept.write_bytes(b"\xc1 damaged")
    assert load_catalogue([stubs], cache).lookup("mylib.f") == first
    (stubs / "mylib.pyi").write_text("def f(a=2): ...\n", encoding="utf-8")
    assert load_catalogue([stubs], cache).lookup("mylib.f") != first


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    assert load_catalogue((), tmp_path / "cache").lookup("random.random") is not None


def test_the_compiled_form_is_read_for_what_is_asked_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`python -m tests.benchmarks.catalogue` tells how long that takes."""
    monkeypatch.setattr(compiled, "_tables", {})
    load_catalogue((), tmp_path).lookup("random.seed")
    monkeypatch.setattr(compiled, "_tables", {})
    monkeypatch.setattr(compiled, "compile_text", None)  # nothing is parsed from here on
    catalogue = load_catalogue((), tmp_path)
    assert catalogue.lookup("random.seed") is not None
    (table,) = compiled._tables.values()
    assert list(table._entries) == ["seed"]


def test_what_is_apart_has_nothing_in_common() -> None:
    named: dict[type, str] = {}
    for module in SHIPPED.modules():
        if module.partition(".")[0] in ("numpy", "pandas", "scipy", "sklearn", "torch"):
            for name in SHIPPED.members(module):
                entry = SHIPPED.lookup(f"{module}.{name}")
                if isinstance(entry, schema.Class) and SHIPPED.tells_all(entry.name):
                    with contextlib.suppress(
                        LookupError, ImportError
                    ):  # some stand for several, some are experimental
                        kind = real(entry.name)
                        if isinstance(kind, type):
                            named[kind] = entry.name
    assert len(named) > 500
    wrong = [
        f"{name} is a {named[base]}"
        for kind, name in named.items()
        for base in kind.__mro__
        if base in named and SHIPPED.are_apart(name, named[base])
    ]
    assert wrong == []
    assert SHIPPED.are_apart("torch.Tensor", "numpy.ndarray")
    assert SHIPPED.are_apart("torch.Tensor", "torch.nn.Module")
    assert not SHIPPED.are_apart("torch.utils.data.Dataset", "torch.utils.data.IterableDataset")
    assert SHIPPED.are_apart("torch.utils.data.Dataset", "torch.utils.data.IterableDataset", is_exact=True)
