"""What draws once: when the first element is taken, or when an object is first called."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator

import numpy as np
import pytest
import sklearn.base
import sklearn.decomposition
import sklearn.mixture
import sklearn.model_selection
import sklearn.neural_network
import torch
from torch import nn
from torch.utils import data

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue import bench
from tests.catalogue.check import quiet
from tests.catalogue.ecosystem.measure import RESULT

#: For each entry: what it is called on, made anew from the namespace below, and what a step does. A step of a generator takes an element.
FORMS = {
    "torch.utils.data.RandomSampler.__iter__": "iter(data.RandomSampler(range(4)))",
    "torch.utils.data.SubsetRandomSampler.__iter__": "iter(data.SubsetRandomSampler([0, 1, 2]))",
    "torch.utils.data.WeightedRandomSampler.__iter__": "iter(data.WeightedRandomSampler([1.0, 1.0], 3))",
    "torch.utils.data._LoaderSampler.__iter__": "iter(data.DataLoader([1, 2, 3], shuffle=True).sampler)",
    "torch.utils.data._LoaderBatchSampler.__iter__": "iter(data.DataLoader([1, 2, 3], shuffle=True).batch_sampler)",
    "torch.utils.data.DataLoader.__iter__": "iter(data.DataLoader([1, 2, 3], shuffle=True))",
    **{
        f"sklearn.model_selection.{name}.split": f"sklearn.model_selection.{name}(2, shuffle=True).split({{}})"
        for name in ("KFold", "StratifiedKFold", "GroupKFold", "StratifiedGroupKFold")
    },
    **{
        f"torch.nn.Lazy{kind}{d}d.forward": f"nn.Lazy{kind}{d}d(4, 2)"
        for kind in ("Conv", "ConvTranspose")
        for d in (1, 2, 3)
    },
    "torch.nn.LazyLinear.forward": "nn.LazyLinear(2)",
    "sklearn.decomposition.MiniBatchNMF.partial_fit": "sklearn.decomposition.MiniBatchNMF(2, init='random')",
    **{
        f"sklearn.mixture.{name}.{method}": f"sklearn.mixture.{name}(n_components=2, warm_start=True)"
        for name in ("GaussianMixture", "BayesianGaussianMixture")
        for method in ("fit", "fit_predict")
    },
    **{
        f"sklearn.neural_network.{name}.fit": f"sklearn.neural_network.{name}(solver='lbfgs', max_iter=2, warm_start=True)"
        for name in ("MLPClassifier", "MLPRegressor")
    },
}
_ROWS = np.arange(24.0).reshape(8, 3)
_LABELS = np.arange(8) % 2


#: Measured by the rows of the ecosystem: the library, and an entry that is this one or inherits it.
ELSEWHERE = {
    "torch_geometric.nn.Lazy.forward": ("torch_geometric", "torch_geometric.nn.Linear.forward"),
    "vector_quantize_pytorch.VectorQuantize.forward": (
        "vector_quantize_pytorch",
        "vector_quantize_pytorch.VectorQuantize.forward",
    ),
    "nevergrad.optimizers.Optimizer.ask": ("nevergrad", "nevergrad.optimizers.OnePlusOne.ask"),
    "nevergrad.optimizers.Optimizer.minimize": ("nevergrad", "nevergrad.optimizers.OnePlusOne.minimize"),
    "nevergrad.p.Parameter.sample": ("nevergrad", "nevergrad.p.Array.sample"),
    "gpytorch.models.ApproximateGP.__call__": ("gpytorch", "gpytorch.models.ApproximateGP.__call__"),
    "gpytorch.variational.Strategy.__call__": (
        "gpytorch",
        "gpytorch.variational.VariationalStrategy.__call__",
    ),
    "botorch.acquisition.MCAcquisitionFunction.forward": (
        "botorch",
        "botorch.acquisition.qExpectedImprovement.forward",
    ),
    "stable_baselines3.common.buffers.RolloutBuffer.get": (
        "stable_baselines3",
        "stable_baselines3.common.buffers.RolloutBuffer.get",
    ),
    "torchrl.modules.MLP.forward": ("torchrl", "torchrl.modules.MLP.forward"),
    "torchrl.modules.ConvNet.forward": ("torchrl", "torchrl.modules.ConvNet.forward"),
    "torchrl.modules._Lazy.forward": ("torchrl", "torchrl.modules.DdpgMlpActor.forward"),
    "tianshou.data.Batch.split": ("tianshou", "tianshou.data.Batch.split"),
}


def _entries() -> set[str]:
    catalogue = load_catalogue()
    return {
        f"{found.name}.{name}"
        for module in catalogue.modules()
        for found in (catalogue.lookup(f"{module}.{each}") for each in catalogue.members(module))
        if isinstance(found, schema.Class)
        for name, member in found.members.items()
        if any(effect.once for effect in member.effects)
    }


def test_each_entry_that_draws_once_has_a_form() -> None:
    assert _entries() == {*FORMS, *ELSEWHERE}


@pytest.mark.parametrize(("library", "entry"), ELSEWHERE.values(), ids=list(ELSEWHERE))
def test_what_is_measured_elsewhere_has_a_row_that_draws(library: str, entry: str) -> None:
    rows = json.loads(RESULT.read_text(encoding="utf-8"))[library]["rows"]
    assert any(row["entry"] == entry and "draws" in row.get("outcome", {}).values() for row in rows)


@pytest.mark.parametrize("name", FORMS)
def test_only_the_first_step_draws(name: str) -> None:
    space = {"data": data, "nn": nn, "sklearn": sklearn}
    text = FORMS[name].format("_ROWS, _LABELS, _LABELS + 2 * (np.arange(8) % 3)")

    def ready(earlier: int) -> bench.Thunk:
        with quiet():
            made = eval(text, globals() | space)
        for _ in range(earlier):
            _step(made)
        return lambda: _step(made)

    with quiet():
        assert set(bench.observe(lambda: ready(0)).values()) == {"draws"}
        assert not bench.observe(lambda: ready(1))


def _step(made: object) -> object:
    if isinstance(made, nn.Module):
        size = next((d for d in (1, 2, 3) if f"{d}d" in type(made).__name__), 0)
        return made(torch.ones(1, 4, *itertools.repeat(4, size)))
    if isinstance(made, sklearn.decomposition.MiniBatchNMF):
        return made.partial_fit(_ROWS)
    if isinstance(made, sklearn.base.BaseEstimator):
        return made.fit(_ROWS, _LABELS)
    assert isinstance(made, Iterator)
    return next(made)
