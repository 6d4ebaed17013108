"""Completeness: what takes a random state in scikit-learn, scipy and networkx is listed afresh, and all of it is known."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator

import pytest

from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue.fresh import scikit_rows

CATALOGUE = load_catalogue()
STATES = frozenset({"random_state", "rng", "seed"})
MODULES = {
    "sklearn": (
        "cluster covariance datasets decomposition feature_extraction.image feature_selection inspection linear_model "
        "manifold metrics model_selection neighbors preprocessing svm tree utils utils.extmath utils.random"
    ),
    "scipy": "cluster.vq optimize sparse spatial.transform stats stats.sampling linalg",
    "networkx": "  algorithms.community algorithms.approximation algorithms.bipartite",
}
#: What takes such a parameter and draws from no stream, each with why.
SILENT = {
    "scipy.stats": "BootstrapMethod MonteCarloMethod PermutationMethod dirichlet_multinomial iqr",  # keep it, or a range
    "sklearn.utils": "murmurhash3_32",  # a hash
    "sklearn.utils.extmath": "check_random_state",  # known where it comes from
}


def _taking(module: str) -> Iterator[str]:
    """Yield the names of the public functions of a module that take a random state."""
    holder = importlib.import_module(module)
    for name in getattr(holder, "__all__", dir(holder)):
        found = getattr(holder, name, None) if not name.startswith(("_", "Halving")) else None
        if not callable(found) or inspect.isclass(found) or name in SILENT.get(module, "").split():
            continue
        if STATES & set(_parameters(found)):
            yield name


def _parameters(found: object) -> tuple[str, ...]:
    try:
        return tuple(inspect.signature(found).parameters)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return ()


@pytest.mark.parametrize("library", sorted(MODULES))
def test_all_that_takes_a_random_state_is_known(library):
    modules = [f"{library}.{part}".rstrip(".") for part in MODULES[library].split(" ")]
    listed = [(module, name) for module in modules for name in _taking(module)]
    assert len(listed) > 10
    unknown = [f"{module}.{name}" for module, name in listed if not _known(module, name)]
    assert not unknown


def _known(module: str, name: str) -> bool:
    return CATALOGUE.lookup(f"{module.replace('networkx.algorithms.', 'networkx.')}.{name}") is not None


def test_every_estimator_is_known():
    names = [name for name, _ in scikit_rows.classes()]
    assert len(names) > 150
    assert [name for name in names if CATALOGUE.lookup(name) is None] == []
