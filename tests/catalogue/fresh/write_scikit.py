"""Write the stubs of scikit-learn from measurements: `python -m tests.catalogue.fresh.write_scikit`.

Estimators are listed and measured here; functions, splitters and the uses of other estimators are written by hand below. What is
written is read by the tests like any other stub.
"""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import threadpoolctl
import torch

from seedlint.catalogue.lookup import SHIPPED_STUBS
from tests.catalogue.bench import Observation
from tests.catalogue.fresh import scikit_rows
from tests.catalogue.fresh.run import run
from tests.catalogue.fresh.scikit_functions import BY_HAND, FITS

DRAWS: Final = {"numpy": "draws"}
#: Methods that `BaseEstimator` has in the stubs: only those that draw are told again.
RESULT: Final = {"fit": "Self", "partial_fit": "Self"}


def main() -> None:
    """Measure the estimators and write the stub of every module."""
    # Rows run in children, and a child of a process that has used a pool of threads waits for threads that it does not have.
    torch.set_num_threads(1)
    threadpoolctl.threadpool_limits(1)
    rows = list(scikit_rows.estimators())
    space: dict[str, Any] = {}
    exec(scikit_rows.IMPORTS, space)
    write([(row.name, row.setup, row.call, found) for row, found in zip(rows, run(rows, space), strict=True)])


def write(measured: Sequence[tuple[str, tuple[str, ...], str, Observation | str]]) -> None:
    """Write the stubs from rows of (name, setup, call, outcome)."""
    by_class: dict[str, list[Any]] = defaultdict(list)
    for name, setup, call, found in measured:
        by_class[owner(name)].append((name, setup, call, found))
    modules: dict[str, list[str]] = defaultdict(list)
    for name, cls in scikit_rows.classes():
        modules[name.rpartition(".")[0]].append(stub_of(name, cls, by_class[name]))
    for module in sorted({*modules, *BY_HAND}):
        path = SHIPPED_STUBS.joinpath(*module.split("."), "__init__.pyi")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(module, modules.get(module, [])))
    for module in sorted({*modules, *BY_HAND}):  # a parent that is only a package
        for above in SHIPPED_STUBS.joinpath(*module.split(".")).relative_to(SHIPPED_STUBS).parents:
            init = SHIPPED_STUBS / above / "__init__.pyi"
            if above.parts and not init.exists():
                init.touch()
    folder = str(SHIPPED_STUBS / "sklearn")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", folder], check=True)


def owner(name: str) -> str:
    """Return the class of a row's name."""
    head, _, last = name.rpartition(".")
    return name if last[:1].isupper() else head


def page(module: str, classes: Sequence[str]) -> str:
    """Return the text of a module's stub."""
    body = "\n".join([BY_HAND.get(module, ""), *classes])
    words = [
        w
        for w in ("calls", "configures", "draws", "global_generator", "returns", "unmeasured")
        if f"@{w}(" in body
    ]
    if "NUMPY" in body:
        words.append("NUMPY")
    lines = [f"from seedlint.effects import {', '.join(sorted(set(words)))}"] if words else []
    if "BaseEstimator)" in body and module != "sklearn.base":
        lines.append("from sklearn.base import BaseEstimator")
    if "Self" in body:
        lines.insert(0, "from typing_extensions import Self\n")
    return "\n".join([*lines, "", body]) + "\n"


def stub_of(name: str, cls: type[Any], rows: Sequence[Any]) -> str:
    """Return the stub of an estimator: its constructor, and the methods that draw or fit others."""
    short = name.rpartition(".")[2]
    methods = dict(_methods(cls, rows))
    spoken = {part for text in methods.values() for part in _spoken(text)}
    lines = [f"class {short}(BaseEstimator):", f"    def __init__({_signature(cls, spoken)}) -> None: ..."]
    for text in methods.values():
        lines += [f"    {line}" for line in text.splitlines()]
    return "\n".join(lines) + "\n"


def _methods(cls: type[Any], rows: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """Yield the stubs of the methods that do more than those of `BaseEstimator`, by name."""
    calls = FITS.get(cls.__name__, ())
    by_method: dict[str, list[Any]] = defaultdict(list)
    for name, setup, call, found in rows:
        last = name.rpartition(".")[2]
        if not last[:1].isupper() and not isinstance(found, str):
            by_method[last].append((setup, call, found))
    fit = list(_conditions(by_method.get("fit", [])))
    if calls:
        inside = ", ".join(f'"{each}"' for each in calls)
        fit = [mark for mark in fit if cls.__name__ in OWN] + [f"@calls({inside})"]
    marks = {method: fit for method in FITTING if fit and hasattr(cls, method)}
    for method, measured in by_method.items():
        if method not in FITTING and measured[0][2] == DRAWS:
            seeded = any("random_state=0" in str(m[0]) for m in measured) and method != "partial_fit"
            marks[method] = (
                list(_conditions(measured)) if seeded else ['@draws(NUMPY, unless="self.random_state")']
            )
    for method, found in (marks | EXTRA.get(cls.__name__, {})).items():
        result = RESULT.get(method, "object")
        back = ['@returns("self")'] if result == "Self" else []
        arguments = ARGUMENTS.get(method, "X: object, y: object = None, **options: object")
        if found:
            yield method, "\n".join([*found, *back, f"def {method}(self, {arguments}) -> {result}: ..."])


#: Methods that fit: all of them draw as `fit` does.
FITTING: Final = ("fit", "fit_predict", "fit_transform")
#: Arguments of methods that do not take those of `fit`.
ARGUMENTS: Final = {
    "sample": "n_samples: object = 1, random_state: object = None",
    "sample_y": "X: object, n_samples: object = 1, random_state: object = 0",
    "gibbs": "v: object",
}
_OWN_STATE: Final = '@draws(NUMPY, unless="self.random_state")'


def _restarts(when: str) -> str:
    """Return the decorator of what draws where an optimiser is restarted."""
    return f'@draws(NUMPY, unless="self.random_state", when={when}, unless_value={{"self.optimizer": None}})'


_SCORES: Final = ['@calls("self.score_func")']
_SAMPLES: Final = '@draws(NUMPY, unless="self.random_state", when="self.sample_posterior")'
_IMPUTES: Final = [
    '@calls("self.estimator.fit")',
    _SAMPLES,
    '@draws(NUMPY, unless="self.random_state", when="self.n_nearest_features")',
    '@draws(NUMPY, unless="self.random_state", when_value={"self.imputation_order": "random"})',
]
#: Methods that are measured elsewhere, with their decorators.
EXTRA: Final[Mapping[str, Mapping[str, list[str]]]] = {
    **{
        name: {"fit": [_OWN_STATE, '@calls("self.cv.split", "self.estimator.fit")']}
        for name in ("RandomizedSearchCV", "HalvingRandomSearchCV", "HalvingGridSearchCV")
    },
    "LogisticRegressionCV": {
        "fit": [
            '@draws(NUMPY, unless="self.random_state", when_value={"self.solver": ("liblinear", "sag", "saga")})'
        ]
    },
    "SGDOneClassSVM": {"partial_fit": ["@draws(NUMPY)"]},
    "KernelDensity": {"sample": ['@draws(NUMPY, unless="random_state")']},
    "GaussianProcessRegressor": {
        "fit": [_restarts('"self.n_restarts_optimizer"')],
        "sample_y": ['@draws(NUMPY, unless="random_state")'],
    },
    "GaussianProcessClassifier": {
        "fit": [_restarts('("self.kernel", "self.n_restarts_optimizer")')],
    },
    **{
        name: {"fit": _SCORES, "fit_transform": _SCORES}
        for name in (
            "GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile".split()
        )
    },
    "IterativeImputer": {"fit": _IMPUTES, "fit_transform": _IMPUTES, "transform": [_SAMPLES]},
    "DummyClassifier": {
        "predict": [
            '@draws(NUMPY, unless="self.random_state", when_value={"self.strategy": ("stratified", "uniform")})'
        ]
    },
    "TargetEncoder": {
        "fit_transform": [
            '@draws(NUMPY, when_value={"self.random_state": ("deprecated", None)}, unless_value={"self.shuffle": False})'
        ]
    },
}


#: Those that fit others and draw themselves, for their own random state.
OWN: Final = frozenset(
    "BaggingClassifier BaggingRegressor AdaBoostClassifier AdaBoostRegressor RandomizedSearchCV HalvingGridSearchCV "
    "HalvingRandomSearchCV ClassifierChain RegressorChain RANSACRegressor IterativeImputer OutputCodeClassifier".split()
)


def _conditions(measured: Sequence[Any]) -> Iterator[str]:
    """Yield the decorators of `fit`: drawing as made plainly, and as each option changes that."""
    measured = [m for m in measured if m[2] == DRAWS or not m[2]]
    if not measured:
        return
    plain = measured[0][2] == DRAWS
    seeded = [m for m in measured if "random_state=0" in m[0][0]]
    if plain and any(m[2] == DRAWS for m in seeded):
        yield "# draws whatever its random state is"
        yield "@draws(NUMPY)"
        return
    turned: dict[str, list[object]] = defaultdict(list)
    for setup, _, found in measured[1:]:
        if "random_state=0" not in setup[0] and (found == DRAWS) != plain:
            option, value = _difference(measured[0][0][0], setup[0])
            turned[option].append(value)
    if plain and not seeded:
        yield "@draws(NUMPY)"
        return
    state = 'unless="self.random_state"'
    if plain:
        values = {
            f"self.{option}": tuple(values) if len(values) > 1 else values[0]
            for option, values in turned.items()
        }
        yield f"@draws(NUMPY, {state}{f', unless_value={values!r}' if values else ''})".replace("'", '"')
        return
    for option, values in turned.items():
        shown = tuple(values) if len(values) > 1 else values[0]
        yield f"@draws(NUMPY, {state}, when_value={{{f'self.{option}'!r}: {shown!r}}})".replace("'", '"')


def _difference(plain: str, other: str) -> tuple[str, object]:
    """Return the last option of a construction, which is the one that was changed."""
    call = ast.parse(other.partition(" = ")[2], mode="eval").body
    last = call.keywords[-1]
    before = {
        k.arg: ast.unparse(k.value) for k in ast.parse(plain.partition(" = ")[2], mode="eval").body.keywords
    }
    for keyword in call.keywords:
        if before.get(keyword.arg) != ast.unparse(keyword.value) and keyword.arg != "random_state":
            last = keyword
    return str(last.arg), ast.literal_eval(last.value)


def _spoken(text: str) -> Iterator[str]:
    for part in text.split("self.")[1:]:
        yield part.partition('"')[0].partition(".")[0]


def _signature(cls: type[Any], spoken: set[str]) -> str:
    """Return the parameters that can be passed by position, those that the stub speaks of, and a rest for the others."""
    found = ["self"]
    keyword = False
    hidden = False
    for parameter in inspect.signature(cls).parameters.values():
        by_name = parameter.kind is parameter.KEYWORD_ONLY
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD) or (
            by_name and parameter.name not in spoken
        ):
            hidden = True
        else:
            if by_name and not keyword:
                found.append("*")
                keyword = True
            found.append(_parameter(parameter))
    return ", ".join(found + (["**options: object"] if hidden else []))


def _parameter(parameter: inspect.Parameter) -> str:
    default = parameter.default
    if default is inspect.Parameter.empty:
        return f"{parameter.name}: object"
    shown = (
        json.dumps(default)
        if isinstance(default, str)
        else repr(default)
        if isinstance(default, bool | int | float | None)
        else "..."
    )
    return f"{parameter.name}: object = {'...' if shown == 'nan' else shown}"


if __name__ == "__main__":
    main()
