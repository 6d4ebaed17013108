"""Calls of scikit-learn: every public estimator, as scikit-learn makes them for its own tests, with every option that it takes."""

from __future__ import annotations

import functools
import inspect
import math
import re
import warnings
from collections.abc import Iterable, Iterator
from typing import Any, Final

import numpy as np
from sklearn.base import BaseEstimator
from sklearn.utils import all_estimators
from sklearn.utils._param_validation import Options
from sklearn.utils._test_common.instance_generator import _construct_instances

from tests.catalogue.fresh.row import Row

#: Data to fit with, in turn.
DATA: Final[dict[str, Any]] = {
    "X": np.random.RandomState(0).rand(24, 4) + 0.1,
    "y": np.arange(24) % 2,
    "z": np.random.RandomState(1).rand(24),
    "Y": np.random.RandomState(2).randint(0, 2, (24, 2)),
    "C": np.arange(96).reshape(24, 4) % 3,
    "L": ["a", "b"] * 12,
    "T": ["the cat sat", "on the mat again"] * 12,
    "D": [{"a": 1.0, "b": 2.0}] * 24,
    "K": np.eye(24) + 0.1,
    "x": np.arange(24.0),
}
SETS: Final = ("X, y", "X, z", "X", "X, Y", "x, z", "L", "T", "D", "[L] * 2", "C, y", "K, y", "K")
#: What is asked of a fitted estimator.
METHODS: Final = (
    "predict predict_proba predict_log_proba decision_function transform inverse_transform score score_samples sample "
    "kneighbors kneighbors_graph radius_neighbors partial_fit get_feature_names_out apply gibbs sample_y staged_predict "
    "perplexity bic get_params error_norm mahalanobis cost_complexity_pruning_path path"
).split()
FITTING: Final = ("fit", "fit_predict", "fit_transform", "partial_fit")
#: The options of which every value is tried.
WORDS: Final = re.compile("a^")


def classes() -> list[tuple[str, type[Any]]]:
    """Return the public estimators, by the name under which people import them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = all_estimators()
    return [(public(cls), cls) for _, cls in found]


def public(found: Any) -> str:
    """Return the qualified name without the private module that defines it."""
    parts = [part for part in found.__module__.split(".") if not part.startswith("_")]
    return ".".join([*parts, found.__name__])


def instances(cls: type[Any]) -> list[BaseEstimator]:
    """Return instances as scikit-learn's own tests make them; the first is the plainest."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return list(_construct_instances(cls))
        except Exception:  # needs what is not installed
            return []


def options(cls: type[Any]) -> Iterator[tuple[str, object]]:
    """Yield each value that a named option of a class may have, other than its default."""
    defaults = inspect.signature(cls).parameters
    for name, constraints in getattr(cls, "_parameter_constraints", {}).items():
        if name in ("random_state", "verbose", "copy", "copy_X", "copy_x", "n_jobs") or name not in defaults:
            continue
        for constraint in constraints if isinstance(constraints, list) else []:
            for value in _values(constraint):
                if value != defaults[name].default or isinstance(value, bool) != isinstance(
                    defaults[name].default, bool
                ):
                    yield name, value


def _values(constraint: object) -> Iterable[object]:
    if isinstance(constraint, Options):
        return sorted(constraint.options, key=repr)
    if isinstance(constraint, str) and constraint == "boolean":
        return (True, False)
    return (None,) if constraint is None else ()


def text(estimator: BaseEstimator, **changed: object) -> str:
    """Return an estimator as it would be written."""
    given = dict(estimator.get_params(deep=False))
    defaults = inspect.signature(type(estimator)).parameters
    given = {n: v for n, v in given.items() if _written(v) != _written(defaults[n].default)} | changed
    return f"{public(type(estimator))}({', '.join(f'{n}={_written(v)}' for n, v in given.items())})"


def _written(value: object) -> str:
    match value:
        case BaseEstimator():
            return text(value)
        case list():
            return f"[{', '.join(map(_written, value))}]"
        case tuple():
            return f"({''.join(f'{_written(item)}, ' for item in value)})"
        case float() if math.isnan(value):
            return "np.nan"
        case type():
            return f"np.{value.__name__}" if value.__module__ == "numpy" else value.__name__
        case np.ndarray():
            return f"np.array({value.tolist()!r})"
        case _:
            return repr(value)


@functools.cache
def fits_with(made: str) -> str | None:
    """Return the first data that an estimator can be fitted with."""
    import sklearn

    for arguments in SETS:
        names = {**DATA, "np": np, "sklearn": sklearn}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                eval(f"{made}.fit({arguments})", names)
        except Exception:
            continue
        return arguments
    return None


SHOWN: Final = ("X, y, z, Y, C, L, T, D, K, x = [unknown()] * 10",)


def estimators(*, every_option: bool = True) -> Iterator[Row]:
    """Yield calls of every estimator: plain, with a random state, and with each of its options."""
    for name, cls in classes():
        for estimator in instances(cls)[:1]:
            has_state = "random_state" in estimator.get_params(deep=False)
            variants: list[dict[str, object]] = (
                [{"random_state": None}, {"random_state": 0}] if has_state else [{}]
            )
            plain = text(estimator, **variants[0])
            data = fits_with(plain)
            if data is None:
                yield _row(f"{name}.fit", f"{plain}.fit(X)", ())
                continue
            yield _row(name, plain, ())
            for variant in variants:
                made = text(estimator, **variant)
                for method in FITTING:
                    if hasattr(estimator, method):
                        yield _row(f"{name}.{method}", f"it.{method}({data})", (f"it = {made}",))
                for method in METHODS:
                    if hasattr(estimator, method) or method in dir(cls):
                        yield from _later(name, made, data, method)
            for option, value in options(cls) if every_option and has_state else ():
                made = text(estimator, **(variants[0] | {option: value}))
                yield _row(f"{name}.fit", f"it.fit({data})", (f"it = {made}",))


def _later(name: str, made: str, data: str, method: str) -> Iterator[Row]:
    first = data.partition(", ")[0]
    setup = (f"it = {made}", f"it.fit({data})")
    arguments = {
        "sample": "",
        "get_params": "",
        "get_feature_names_out": "",
        "score": data,
        "partial_fit": data,
        "path": data,
        "cost_complexity_pruning_path": data,
        "inverse_transform": f"it.transform({first})",
    }.get(method, first)
    yield _row(f"{name}.{method}", f"it.{method}({arguments})", setup)


def _row(name: str, call: str, setup: tuple[str, ...]) -> Row:
    return Row(name, call, setup, DATA, SHOWN)
