"""Calls of scikit-learn: every public estimator, as scikit-learn makes them for its own tests, with every option that it takes."""

from __future__ import annotations

import functools
import inspect
import itertools
import math
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

IMPORTS: Final = (
    "import sklearn\n"
    "from sklearn.experimental import enable_halving_search_cv, enable_iterative_imputer\n"
    "import sklearn.base, sklearn.calibration, sklearn.cluster, sklearn.compose, sklearn.covariance, sklearn.cross_decomposition\n"
    "import sklearn.datasets, sklearn.decomposition, sklearn.discriminant_analysis, sklearn.dummy, sklearn.ensemble\n"
    "import sklearn.feature_extraction.image, sklearn.feature_extraction.text, sklearn.feature_selection, sklearn.frozen\n"
    "import sklearn.gaussian_process, sklearn.impute, sklearn.inspection, sklearn.isotonic, sklearn.kernel_approximation\n"
    "import sklearn.kernel_ridge, sklearn.linear_model, sklearn.manifold, sklearn.metrics, sklearn.mixture\n"
    "import sklearn.model_selection, sklearn.multiclass, sklearn.multioutput, sklearn.naive_bayes, sklearn.neighbors\n"
    "import sklearn.neural_network, sklearn.pipeline, sklearn.preprocessing, sklearn.random_projection\n"
    "import sklearn.semi_supervised, sklearn.svm, sklearn.tree, sklearn.utils, sklearn.utils.extmath, sklearn.utils.random\n"
)


def classes() -> list[tuple[str, type[Any]]]:
    """Return the public estimators, by the name under which people import them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = all_estimators()
    return [(public(cls), cls) for _, cls in found]


def public(found: Any) -> str:
    """Return the qualified name in the public package, below which a private module defines it."""
    parts = list(itertools.takewhile(lambda part: not part.startswith("_"), found.__module__.split(".")))
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
        if (
            name in ("random_state", "verbose", "copy", "copy_X", "copy_x", "n_jobs", "scoring")
            or name not in defaults
        ):
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


#: Functions that take a random state, and others that fit or draw: arguments to which `random_state` is added.
FUNCTIONS: Final = """
calibration.CalibrationDisplay.from_predictions(y, np.abs(np.sin(x)))
cluster.affinity_propagation(X @ X.T)
cluster.estimate_bandwidth(X, n_samples=10)
cluster.estimate_bandwidth(X)
cluster.k_means(X, 2)
cluster.kmeans_plusplus(X, 2)
cluster.spectral_clustering(K, n_clusters=2)
cluster.spectral_clustering(K, n_clusters=2, assign_labels='cluster_qr')
covariance.fast_mcd(X)
datasets.make_biclusters((8, 8), 2)
datasets.make_blobs(9)
datasets.make_checkerboard((8, 8), 2)
datasets.make_circles(9)
datasets.make_circles(9, shuffle=False)
datasets.make_circles(9, shuffle=False, noise=0.1)
datasets.make_classification(9)
datasets.make_friedman1(9)
datasets.make_friedman2(9)
datasets.make_friedman3(9)
datasets.make_gaussian_quantiles(n_samples=9)
datasets.make_hastie_10_2(9)
datasets.make_low_rank_matrix(9, 9)
datasets.make_moons(9)
datasets.make_moons(9, shuffle=False)
datasets.make_moons(9, shuffle=False, noise=0.1)
datasets.make_multilabel_classification(9)
datasets.make_regression(9)
datasets.make_s_curve(9)
datasets.make_sparse_coded_signal(3, n_components=4, n_features=3, n_nonzero_coefs=2)
datasets.make_sparse_spd_matrix(3)
datasets.make_sparse_uncorrelated(9)
datasets.make_spd_matrix(3)
datasets.make_swiss_roll(9)
decomposition.dict_learning(X, 2, alpha=1.0)
decomposition.dict_learning_online(X, 2)
decomposition.fastica(X)
decomposition.non_negative_factorization(X, n_components=2)
decomposition.non_negative_factorization(X, n_components=2, init='random')
decomposition.non_negative_factorization(X, n_components=2, init='nndsvda')
decomposition.non_negative_factorization(X, n_components=2, solver='mu')
utils.extmath.randomized_svd(X, 2)
utils.extmath.randomized_range_finder(X, size=2, n_iter=1)
feature_extraction.image.extract_patches_2d(X, (2, 2))
feature_extraction.image.extract_patches_2d(X, (2, 2), max_patches=3)
feature_selection.mutual_info_classif(X, y)
feature_selection.mutual_info_classif(C, y, discrete_features=True)
feature_selection.mutual_info_regression(X, z)
inspection.permutation_importance(sklearn.linear_model.Ridge().fit(X, y), X, y, n_repeats=2)
linear_model.ridge_regression(X, z, 1.0)
linear_model.ridge_regression(X, z, 1.0, solver='sag')
linear_model.ridge_regression(X, z, 1.0, solver='saga')
linear_model.ridge_regression(X, z, 1.0, solver='cholesky')
manifold.locally_linear_embedding(X, n_neighbors=5, n_components=2)
manifold.locally_linear_embedding(X, n_neighbors=5, n_components=2, eigen_solver='dense')
manifold.locally_linear_embedding(X, n_neighbors=5, n_components=2, eigen_solver='arpack')
manifold.smacof(K)
manifold.spectral_embedding(K)
metrics.silhouette_score(X, y)
metrics.silhouette_score(X, y, sample_size=10)
model_selection.train_test_split(X)
model_selection.train_test_split(X, y, test_size=0.5)
model_selection.train_test_split(X, shuffle=False)
model_selection.train_test_split(X, stratify=y)
model_selection.permutation_test_score(sklearn.linear_model.Ridge(), X, y, n_permutations=2)
model_selection.learning_curve(sklearn.linear_model.Ridge(), X, y)
model_selection.learning_curve(sklearn.linear_model.Ridge(), X, y, shuffle=True)
utils.resample(X)
utils.resample(X, replace=False)
utils.shuffle(X)
utils.shuffle(X, y)
utils.random.sample_without_replacement(9, 3)
utils.check_random_state(None)
svm.l1_min_c(X, y)
"""
#: Calls that take no random state.
PLAIN_CALLS: Final = """
sklearn.base.clone(sklearn.linear_model.Ridge())
sklearn.model_selection.cross_val_score(sklearn.linear_model.Ridge(), X, y)
sklearn.model_selection.cross_val_score(sklearn.tree.DecisionTreeClassifier(), X, y)
sklearn.model_selection.cross_val_score(sklearn.tree.DecisionTreeClassifier(random_state=0), X, y)
sklearn.model_selection.cross_val_score(sklearn.linear_model.Ridge(), X, y, cv=sklearn.model_selection.KFold(3, shuffle=True))
sklearn.model_selection.cross_val_score(sklearn.linear_model.Ridge(), X, y, cv=sklearn.model_selection.KFold(3))
sklearn.model_selection.cross_validate(sklearn.tree.DecisionTreeClassifier(), X, y)
sklearn.model_selection.cross_validate(sklearn.linear_model.Ridge(), X, y)
sklearn.model_selection.cross_val_predict(sklearn.tree.DecisionTreeClassifier(), X, y)
sklearn.model_selection.validation_curve(sklearn.tree.DecisionTreeClassifier(), X, y, param_name='max_depth', param_range=[1, 2])
sklearn.model_selection.learning_curve(sklearn.tree.DecisionTreeClassifier(), X, y)
sklearn.pipeline.make_pipeline(sklearn.preprocessing.StandardScaler(), sklearn.tree.DecisionTreeClassifier())
it = sklearn.pipeline.make_pipeline(sklearn.preprocessing.StandardScaler(), sklearn.tree.DecisionTreeClassifier()) | it.fit(X, y)
it = sklearn.pipeline.make_pipeline(sklearn.preprocessing.StandardScaler(), sklearn.tree.DecisionTreeClassifier(random_state=1)) | it.fit(X, y)
it = sklearn.pipeline.make_pipeline(sklearn.preprocessing.StandardScaler(), sklearn.linear_model.Ridge()) | it.fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]) | it.fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]); it.fit(X, y) | it.predict(X)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]) | it.named_steps['b'].fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]) | it[-1].fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]) | it[1].fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]) | it['b'].fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]) | it.named_steps['a'].fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier())]) | it[0].fit(X, y)
it = sklearn.pipeline.Pipeline([('a', sklearn.preprocessing.StandardScaler()), ('b', sklearn.tree.DecisionTreeClassifier(random_state=0))]) | it[-1].fit(X, y)
it = sklearn.pipeline.make_pipeline(sklearn.preprocessing.StandardScaler(), sklearn.tree.DecisionTreeClassifier()) | it[-1].fit(X, y)
it = sklearn.pipeline.make_pipeline(sklearn.preprocessing.StandardScaler(), sklearn.tree.DecisionTreeClassifier()) | it.named_steps['decisiontreeclassifier'].fit(X, y)
it = sklearn.decomposition.NMF(2, init='custom', max_iter=2) | it.fit_transform(X, W=X[:, :2].copy(), H=X[:2].copy())
it = sklearn.model_selection.GridSearchCV(sklearn.tree.DecisionTreeClassifier(), {'max_depth': [1, 2]}) | it.fit(X, y)
it = sklearn.model_selection.GridSearchCV(sklearn.tree.DecisionTreeClassifier(random_state=0), {'max_depth': [1, 2]}) | it.fit(X, y)
it = sklearn.model_selection.GridSearchCV(sklearn.linear_model.Ridge(), {'alpha': [1, 2]}) | it.fit(X, y)
it = sklearn.model_selection.RandomizedSearchCV(sklearn.linear_model.Ridge(), {'alpha': [1, 2, 3]}, n_iter=2) | it.fit(X, y)
it = sklearn.model_selection.RandomizedSearchCV(sklearn.linear_model.Ridge(), {'alpha': [1, 2, 3]}, n_iter=2, random_state=0) | it.fit(X, y)
it = sklearn.model_selection.HalvingGridSearchCV(sklearn.linear_model.Ridge(), {'alpha': [1, 2, 3]}, min_resources=8) | it.fit(X, y)
it = sklearn.model_selection.HalvingRandomSearchCV(sklearn.linear_model.Ridge(), {'alpha': [1, 2, 3]}, min_resources=8) | it.fit(X, y)
it = sklearn.model_selection.HalvingGridSearchCV(sklearn.linear_model.Ridge(), {'alpha': [1, 2, 3]}, min_resources=8, random_state=0) | it.fit(X, y)
it = sklearn.linear_model.LogisticRegressionCV(cv=3) | it.fit(X, y)
it = sklearn.linear_model.LogisticRegressionCV(cv=3, solver='liblinear') | it.fit(X, y)
it = sklearn.tree.DecisionTreeClassifier(); it.set_params(random_state=0) | it.fit(X, y)
it = sklearn.tree.DecisionTreeClassifier(random_state=0); it.set_params(random_state=None) | it.fit(X, y)
it = sklearn.tree.DecisionTreeClassifier(); it.set_params(max_depth=2) | it.fit(X, y)
it = sklearn.preprocessing.TargetEncoder(cv=3) | it.fit_transform(C, y)
it = sklearn.preprocessing.TargetEncoder(cv=3, random_state=0) | it.fit_transform(C, y)
it = sklearn.ensemble.HistGradientBoostingClassifier(max_iter=2) | it.fit(X, y)
it = sklearn.ensemble.HistGradientBoostingRegressor(max_iter=2, random_state=0) | it.fit(X, z)
it = sklearn.feature_selection.SelectKBest(sklearn.feature_selection.mutual_info_classif, k=1) | it.fit(X, y)
it = sklearn.feature_selection.SelectKBest(sklearn.feature_selection.f_classif, k=1) | it.fit(X, y)
it = sklearn.feature_selection.SelectKBest(k=1) | it.fit_transform(X, y)
it = sklearn.gaussian_process.GaussianProcessRegressor(n_restarts_optimizer=1) | it.fit(X, y)
it = sklearn.gaussian_process.GaussianProcessRegressor(n_restarts_optimizer=1, random_state=0) | it.fit(X, y)
it = sklearn.gaussian_process.GaussianProcessRegressor() | it.fit(X, y)
it = sklearn.gaussian_process.GaussianProcessClassifier(n_restarts_optimizer=1) | it.fit(X, y)
it = sklearn.impute.IterativeImputer(max_iter=2) | it.fit(np.where(X > 0.9, np.nan, X))
it = sklearn.impute.IterativeImputer(max_iter=2, imputation_order='random') | it.fit(np.where(X > 0.9, np.nan, X))
it = sklearn.impute.IterativeImputer(max_iter=2, sample_posterior=True) | it.fit_transform(np.where(X > 0.9, np.nan, X))
it = sklearn.impute.IterativeImputer(max_iter=2, sample_posterior=True).fit(np.where(X > 0.9, np.nan, X)) | it.transform(np.where(X > 0.9, np.nan, X))
it = sklearn.impute.IterativeImputer(sklearn.tree.DecisionTreeRegressor(), max_iter=2) | it.fit(np.where(X > 0.9, np.nan, X))
it = sklearn.impute.IterativeImputer(max_iter=2, n_nearest_features=2, random_state=0) | it.fit(np.where(X > 0.9, np.nan, X))
it = sklearn.preprocessing.TargetEncoder(cv=3, shuffle=False) | it.fit_transform(C, y)
it = sklearn.preprocessing.TargetEncoder(cv=3) | it.fit(C, y)
it = sklearn.dummy.DummyClassifier().fit(X, y) | it.predict(X)
it = sklearn.dummy.DummyClassifier(strategy='uniform').fit(X, y) | it.predict(X)
it = sklearn.dummy.DummyClassifier(strategy='uniform').fit(X, y) | it.score(X, y)
it = sklearn.dummy.DummyClassifier(strategy='stratified').fit(X, y) | it.predict_log_proba(X)
it = sklearn.dummy.DummyClassifier(strategy='uniform', random_state=0).fit(X, y) | it.score(X, y)
it = sklearn.decomposition.PCA(2) | it.fit_transform(X)
it = sklearn.decomposition.TruncatedSVD(2) | it.fit_transform(X)
it = sklearn.decomposition.NMF(2) | it.fit_transform(X)
it = sklearn.cluster.KMeans(2) | it.fit_predict(X)
it = sklearn.manifold.TSNE(2, perplexity=3) | it.fit_transform(X)
it = sklearn.svm.SVC() | it.fit(X, y)
it = sklearn.svm.SVR() | it.fit(X, z)
it = sklearn.svm.SVC(probability=True) | it.fit(X, y)
it = sklearn.linear_model.LinearRegression() | it.fit(X, z)
it = sklearn.linear_model.LogisticRegression() | it.fit(X, y)
it = sklearn.neural_network.MLPClassifier(max_iter=2) | it.fit(X, y)
it = sklearn.ensemble.RandomForestClassifier(3) | it.fit(X, y)
it = sklearn.ensemble.RandomForestClassifier(3, random_state=0) | it.fit(X, y)
it = sklearn.ensemble.GradientBoostingClassifier(n_estimators=2) | it.fit(X, y)
it = sklearn.ensemble.HistGradientBoostingClassifier(max_iter=2) | it.fit(X, y)
it = sklearn.ensemble.IsolationForest(n_estimators=2) | it.fit(X)
it = sklearn.ensemble.BaggingClassifier(sklearn.tree.DecisionTreeClassifier(), n_estimators=2) | it.fit(X, y)
it = sklearn.ensemble.BaggingClassifier(sklearn.tree.DecisionTreeClassifier(), n_estimators=2, random_state=0) | it.fit(X, y)
it = sklearn.ensemble.AdaBoostClassifier(sklearn.tree.DecisionTreeClassifier(), n_estimators=2, random_state=0) | it.fit(X, y)
it = sklearn.ensemble.VotingClassifier([('a', sklearn.tree.DecisionTreeClassifier())]) | it.fit(X, y)
it = sklearn.ensemble.VotingClassifier([('a', sklearn.tree.DecisionTreeClassifier(random_state=0))]) | it.fit(X, y)
it = sklearn.ensemble.StackingClassifier([('a', sklearn.tree.DecisionTreeClassifier())]) | it.fit(X, y)
it = sklearn.ensemble.StackingClassifier([('a', sklearn.tree.DecisionTreeClassifier(random_state=0))]) | it.fit(X, y)
it = sklearn.multiclass.OneVsRestClassifier(sklearn.tree.DecisionTreeClassifier()) | it.fit(X, y)
it = sklearn.multioutput.MultiOutputClassifier(sklearn.tree.DecisionTreeClassifier()) | it.fit(X, Y)
it = sklearn.calibration.CalibratedClassifierCV(sklearn.tree.DecisionTreeClassifier()) | it.fit(X, y)
it = sklearn.calibration.CalibratedClassifierCV(sklearn.tree.DecisionTreeClassifier(), n_jobs=2) | it.fit(X, y)
it = sklearn.calibration.CalibratedClassifierCV(sklearn.tree.DecisionTreeClassifier(), n_jobs=2, ensemble=False) | it.fit(X, y)
sklearn.model_selection.cross_val_score(sklearn.tree.DecisionTreeClassifier(), X, y, n_jobs=2)
sklearn.model_selection.cross_val_score(sklearn.tree.DecisionTreeClassifier(), X, y, n_jobs=1)
sklearn.model_selection.cross_validate(sklearn.tree.DecisionTreeClassifier(), X, y, n_jobs=2)
sklearn.model_selection.cross_val_predict(sklearn.tree.DecisionTreeClassifier(), X, y, n_jobs=2)
sklearn.model_selection.learning_curve(sklearn.tree.DecisionTreeClassifier(), X, y, n_jobs=2)
sklearn.model_selection.validation_curve(sklearn.tree.DecisionTreeClassifier(), X, y, param_name='max_depth', param_range=[1, 2], n_jobs=2)
it = sklearn.model_selection.GridSearchCV(sklearn.tree.DecisionTreeClassifier(), {'max_depth': [1, 2]}, n_jobs=2) | it.fit(X, y)
it = sklearn.model_selection.GridSearchCV(sklearn.tree.DecisionTreeClassifier(), {'max_depth': [1, 2]}, n_jobs=2, refit=False) | it.fit(X, y)
it = sklearn.ensemble.VotingClassifier([('a', sklearn.tree.DecisionTreeClassifier())], n_jobs=2) | it.fit(X, y)
it = sklearn.ensemble.VotingClassifier([('a', sklearn.tree.DecisionTreeClassifier())]).fit(X, y) | it.estimators_[0].fit(X, y)
it = sklearn.ensemble.StackingClassifier([('a', sklearn.linear_model.Ridge())], cv=sklearn.model_selection.KFold(2, shuffle=True)) | it.fit(X, y)
it = sklearn.ensemble.StackingRegressor([('a', sklearn.tree.DecisionTreeRegressor())], n_jobs=2) | it.fit(X, z)
it = sklearn.multiclass.OneVsRestClassifier(sklearn.tree.DecisionTreeClassifier(), n_jobs=2) | it.fit(X, C[:, 0])
it = sklearn.multioutput.MultiOutputClassifier(sklearn.tree.DecisionTreeClassifier(), n_jobs=2) | it.fit(X, Y)
it = sklearn.feature_selection.SequentialFeatureSelector(sklearn.tree.DecisionTreeClassifier(), n_jobs=2) | it.fit(X, y)
it = sklearn.compose.ColumnTransformer([('a', sklearn.decomposition.TruncatedSVD(2), [0, 1, 2]), ('b', 'drop', [3])], n_jobs=2) | it.fit(X)
it = sklearn.pipeline.FeatureUnion([('a', sklearn.decomposition.TruncatedSVD(2)), ('b', sklearn.decomposition.TruncatedSVD(2))], n_jobs=2) | it.fit(X)
it = sklearn.mixture.GaussianMixture(2, warm_start=True) | it.fit(X)
it = sklearn.mixture.GaussianMixture(2, warm_start=True).fit(X) | it.fit(X)
it = sklearn.mixture.GaussianMixture(2).fit(X) | it.fit(X)
it = sklearn.mixture.BayesianGaussianMixture(n_components=2, warm_start=True).fit(X) | it.fit(X)
it = sklearn.neural_network.MLPClassifier(max_iter=2, solver='lbfgs', warm_start=True) | it.fit(X, y)
it = sklearn.neural_network.MLPClassifier(max_iter=2, solver='lbfgs', warm_start=True).fit(X, y) | it.fit(X, y)
it = sklearn.neural_network.MLPRegressor(max_iter=2, warm_start=True).fit(X, z) | it.fit(X, z)
it = sklearn.calibration.CalibratedClassifierCV(sklearn.tree.DecisionTreeClassifier(random_state=0)) | it.fit(X, y)
it = sklearn.feature_selection.RFE(sklearn.tree.DecisionTreeClassifier()) | it.fit(X, y)
it = sklearn.feature_selection.SelectFromModel(sklearn.tree.DecisionTreeClassifier()) | it.fit(X, y)
it = sklearn.compose.ColumnTransformer([('a', sklearn.decomposition.TruncatedSVD(2), [0, 1, 2])]) | it.fit(X)
it = sklearn.compose.ColumnTransformer([('a', sklearn.preprocessing.StandardScaler(), [0, 1, 2])]) | it.fit(X)
it = sklearn.pipeline.FeatureUnion([('a', sklearn.decomposition.TruncatedSVD(2))]) | it.fit(X)
it = sklearn.compose.TransformedTargetRegressor(sklearn.tree.DecisionTreeRegressor()) | it.fit(X, z)
it = sklearn.tree.DecisionTreeClassifier(); it.fit(X, y) | it.predict(X)
it = sklearn.tree.DecisionTreeClassifier(random_state=np.random.RandomState(0)) | it.fit(X, y)
it = sklearn.tree.DecisionTreeClassifier(random_state=np.random.mtrand._rand) | it.fit(X, y)
it = sklearn.cluster.KMeans(2) | it.fit(X).predict(X)
it = sklearn.mixture.GaussianMixture(2, random_state=0).fit(X) | it.sample(2)
it = sklearn.mixture.GaussianMixture(2).fit(X) | it.sample(2)
it = sklearn.neighbors.KernelDensity().fit(X) | it.sample(2)
it = sklearn.neighbors.KernelDensity().fit(X) | it.sample(2, random_state=0)
it = sklearn.gaussian_process.GaussianProcessRegressor().fit(X, z) | it.sample_y(X)
it = sklearn.gaussian_process.GaussianProcessRegressor().fit(X, z) | it.sample_y(X, random_state=None)
list(sklearn.model_selection.KFold(3).split(X))
list(sklearn.model_selection.KFold(3, shuffle=True).split(X))
list(sklearn.model_selection.KFold(3, shuffle=True, random_state=0).split(X))
list(sklearn.model_selection.StratifiedKFold(3, shuffle=True).split(X, y))
list(sklearn.model_selection.StratifiedKFold(3).split(X, y))
list(sklearn.model_selection.GroupKFold(3).split(X, y, x))
list(sklearn.model_selection.GroupKFold(3, shuffle=True).split(X, y, x))
list(sklearn.model_selection.StratifiedGroupKFold(3).split(X, y, x))
list(sklearn.model_selection.StratifiedGroupKFold(3, shuffle=True).split(X, y, x))
list(sklearn.model_selection.GroupShuffleSplit(2).split(X, y, x))
list(sklearn.model_selection.GroupShuffleSplit(2, random_state=0).split(X, y, x))
list(sklearn.model_selection.ShuffleSplit(2).split(X))
list(sklearn.model_selection.ShuffleSplit(2, random_state=0).split(X))
list(sklearn.model_selection.StratifiedShuffleSplit(2).split(X, y))
list(sklearn.model_selection.RepeatedKFold(n_splits=2, n_repeats=2).split(X))
list(sklearn.model_selection.RepeatedKFold(n_splits=2, n_repeats=2, random_state=0).split(X))
list(sklearn.model_selection.RepeatedStratifiedKFold(n_splits=2, n_repeats=2).split(X, y))
list(sklearn.model_selection.LeaveOneOut().split(X))
list(sklearn.model_selection.LeavePOut(2).split(X[:4]))
list(sklearn.model_selection.TimeSeriesSplit(2).split(X))
list(sklearn.model_selection.PredefinedSplit(y).split())
list(sklearn.model_selection.LeaveOneGroupOut().split(X, y, x))
list(sklearn.model_selection.ParameterSampler({'a': [1, 2, 3]}, 2))
list(sklearn.model_selection.ParameterSampler({'a': [1, 2, 3]}, 2, random_state=0))
list(sklearn.model_selection.ParameterGrid({'a': [1, 2]}))
sklearn.model_selection.KFold(3, shuffle=True)
sklearn.utils.check_random_state(0)
sklearn.utils.check_random_state(None).rand(2)
sklearn.utils.check_random_state(0).rand(2)
sklearn.utils.gen_batches(9, 3)
sklearn.datasets.load_iris()
sklearn.datasets.load_digits(n_class=2)
sklearn.metrics.accuracy_score(y, y)
sklearn.metrics.pairwise_distances(X)
sklearn.preprocessing.scale(X)
sklearn.preprocessing.quantile_transform(X)
sklearn.cluster.dbscan(X)
sklearn.cluster.mean_shift(X)
sklearn.linear_model.lasso_path(X, z)
sklearn.linear_model.lars_path(X, z)
C = numpy.cov(X.T) + numpy.eye(len(X.T)) | sklearn.covariance.graphical_lasso(C, 0.1)
C = numpy.cov(X.T) + numpy.eye(len(X.T)) | sklearn.covariance.graphical_lasso(C, 0.1, mode="lars")
C = numpy.cov(X.T) + numpy.eye(len(X.T)) | sklearn.covariance.graphical_lasso(C, alpha=0)
it = sklearn.covariance.GraphicalLasso(0.1) | it.fit(X)
it = sklearn.covariance.GraphicalLasso(0.1, mode="lars") | it.fit(X)
it = sklearn.covariance.GraphicalLasso(0) | it.fit(X)
it = sklearn.covariance.GraphicalLassoCV(mode="lars") | it.fit(X)
sklearn.linear_model.orthogonal_mp(X, z)
sklearn.inspection.partial_dependence(sklearn.linear_model.Ridge().fit(X, y), X, [0])
sklearn.manifold.trustworthiness(X, X)
sklearn.cluster.affinity_propagation(X @ X.T)
e = sklearn.linear_model.Ridge().fit(X, z) | sklearn.inspection.PartialDependenceDisplay.from_estimator(e, X, [0])
e = sklearn.linear_model.Ridge().fit(X, z) | sklearn.inspection.PartialDependenceDisplay.from_estimator(e, X, [0], kind="both")
e = sklearn.linear_model.Ridge().fit(X, z) | sklearn.inspection.PartialDependenceDisplay.from_estimator(e, X, [0], kind="individual", random_state=0)
e = sklearn.linear_model.Ridge().fit(X, z) | sklearn.metrics.PredictionErrorDisplay.from_estimator(e, X, z)
e = sklearn.linear_model.Ridge().fit(X, z) | sklearn.metrics.PredictionErrorDisplay.from_estimator(e, X, z, subsample=9)
sklearn.metrics.PredictionErrorDisplay.from_predictions(z, z, subsample=9)
sklearn.metrics.PredictionErrorDisplay.from_predictions(z, z, subsample=9, random_state=0)
sklearn.model_selection.LearningCurveDisplay.from_estimator(sklearn.linear_model.Ridge(), X, z, cv=2, train_sizes=[0.8])
sklearn.model_selection.LearningCurveDisplay.from_estimator(sklearn.linear_model.Ridge(), X, z, cv=2, train_sizes=[0.8], shuffle=True)
sklearn.model_selection.LearningCurveDisplay.from_estimator(sklearn.svm.LinearSVR(), X, z, cv=2, train_sizes=[0.8])
sklearn.model_selection.ValidationCurveDisplay.from_estimator(sklearn.linear_model.Ridge(), X, z, param_name="alpha", param_range=[1, 2])
sklearn.model_selection.ValidationCurveDisplay.from_estimator(sklearn.svm.LinearSVR(), X, z, param_name="C", param_range=[1, 2])
"""


def functions() -> Iterator[Row]:
    """Yield calls of functions, with and without a random state, and of what works with estimators."""
    for line in FUNCTIONS.strip().splitlines():
        name = line.partition("(")[0]
        yield _row(f"sklearn.{name}", f"sklearn.{line}", ())
        if "from_predictions" not in line and "check_random" not in line and "l1_min_c" not in line:
            yield _row(f"sklearn.{name}", f"sklearn.{line[:-1]}, random_state=0)", ())
    for line in PLAIN_CALLS.strip().splitlines():
        *setup, call = line.split(" | ")
        yield _row(call, call, tuple(setup[0].split("; ")) if setup else ())
