"""What `write_scikit` writes beside the estimators: functions, splitters, and which estimators an estimator fits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_ONE: Final = ("self.estimator.fit",)
_SEARCH: Final = ("self.cv.split", "self.estimator.fit")
#: What `fit` of an estimator calls, by the parameters of its constructor.
FITS: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        ("GridSearchCV", "RandomizedSearchCV", "HalvingGridSearchCV", "HalvingRandomSearchCV"), _SEARCH
    ),
    **dict.fromkeys(
        ("RFECV", "SequentialFeatureSelector", "CalibratedClassifierCV", "TunedThresholdClassifierCV"),
        _SEARCH,
    ),
    **dict.fromkeys(
        ("OneVsRestClassifier", "OneVsOneClassifier", "OutputCodeClassifier", "RFE", "SelectFromModel"), _ONE
    ),
    **dict.fromkeys(("MultiOutputClassifier", "MultiOutputRegressor", "SelfTrainingClassifier"), _ONE),
    **dict.fromkeys(("ClassifierChain", "RegressorChain"), ("self.estimator.fit", "self.base_estimator.fit")),
    "FixedThresholdClassifier": _ONE,
    "VotingClassifier": ("self.estimators.fit",),
    "VotingRegressor": ("self.estimators.fit",),
    "StackingClassifier": ("self.estimators.fit", "self.cv.split", "self.final_estimator.fit"),
    "StackingRegressor": ("self.estimators.fit", "self.cv.split", "self.final_estimator.fit"),
    "Pipeline": ("self.steps.fit",),
    "FeatureUnion": ("self.transformer_list.fit",),
    "ColumnTransformer": ("self.transformers.fit",),
    "TransformedTargetRegressor": ("self.regressor.fit", "self.transformer.fit"),
}


def _drawing(names: str, *, more: str = "", state: str = "None") -> str:
    """Return stubs of functions that draw, with their positional parameters in parentheses."""
    lines = []
    for name in names.split("; "):
        function, _, arguments = name.strip().partition("(")
        given = [f"{argument}: object" for argument in arguments.rstrip(")").split(", ") if argument]
        parameters = ", ".join([*given, "*", f"random_state: object = {state}", "**options: object"])
        parameters = parameters.replace(" = ...: object", ": object = ...")
        lines.append(
            f'@draws(NUMPY, unless="random_state"{more})\ndef {function}({parameters}) -> object: ...'
        )
    return "\n".join(lines)


def _silent(names: str) -> str:
    return "\n".join(f"def {name}(*args: object, **options: object) -> object: ..." for name in names.split())


_SPLITTER = """\
class _Splitter:
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...
    def get_n_splits(self, X: object = None, y: object = None, groups: object = None) -> int: ...
"""


def _folds(names: str) -> str:
    return "\n".join(
        f"""\
class {name}(_Splitter):
    def __init__(
        self, n_splits: object = 5, *, shuffle: object = False, random_state: object = None
    ) -> None: ...
    @draws(NUMPY, when="self.shuffle", unless="self.random_state", lazily=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...
"""
        for name in names.split()
    )


def _shuffles(names: str) -> str:
    return "\n".join(
        f"""\
class {name}(_Splitter):
    def __init__(self, {first}*, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...
"""
        for name, first in (
            (name, "" if name.startswith("Repeated") else "n_splits: object = ..., ")
            for name in names.split()
        )
    )


BY_HAND: Final[Mapping[str, str]] = {
    "sklearn": _silent("clone get_config set_config show_versions config_context").replace(
        "def clone(*args: object, **options: object) -> object: ...",
        '@returns("estimator")\ndef clone(estimator: object, *, safe: object = True) -> object: ...',
    ),
    "sklearn.base": """\
@returns("estimator")
def clone(estimator: object, *, safe: object = True) -> object: ...
def is_classifier(estimator: object) -> bool: ...
def is_regressor(estimator: object) -> bool: ...

class BaseEstimator:
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @configures()
    @returns("self")
    def set_params(self, **params: object) -> Self: ...
    def get_params(self, deep: object = True) -> object: ...
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    def transform(self, X: object, *args: object, **options: object) -> object: ...
    def inverse_transform(self, X: object, *args: object, **options: object) -> object: ...
    def predict(self, X: object, *args: object, **options: object) -> object: ...
    def predict_proba(self, X: object, *args: object, **options: object) -> object: ...
    def predict_log_proba(self, X: object, *args: object, **options: object) -> object: ...
    def decision_function(self, X: object, *args: object, **options: object) -> object: ...
    def score(self, X: object, *args: object, **options: object) -> object: ...
    def score_samples(self, X: object, *args: object, **options: object) -> object: ...
    def get_feature_names_out(self, input_features: object = None) -> object: ...
    def kneighbors(self, *args: object, **options: object) -> object: ...

class ClassifierMixin: ...
class RegressorMixin: ...
class TransformerMixin: ...
class ClusterMixin: ...
class OutlierMixin: ...
class MetaEstimatorMixin: ...
""",
    "sklearn.calibration": _silent("calibration_curve"),
    "sklearn.cluster": "\n".join(
        [
            _drawing("k_means(X, n_clusters); kmeans_plusplus(X, n_clusters); spectral_clustering(affinity)"),
            '@draws(NUMPY, when="n_samples", unless="random_state")',
            (
                "def estimate_bandwidth(X: object, *, quantile: object = 0.3, n_samples: object = None, random_state: object = 0, "
                "n_jobs: object = None) -> object: ..."
            ),
            _silent(
                "affinity_propagation cluster_optics_dbscan cluster_optics_xi compute_optics_graph dbscan "
                "get_bin_seeds linkage_tree mean_shift ward_tree"
            ),
        ]
    ),
    "sklearn.covariance": _drawing("fast_mcd(X)")
    + '\n@draws(NUMPY, unless_value={"mode": "lars", "alpha": (0, 0.0)})\n'
    'def graphical_lasso(emp_cov: object, alpha: object, *, mode: object = "cd", **options: object) -> object: ...\n'
    + _silent("empirical_covariance ledoit_wolf ledoit_wolf_shrinkage log_likelihood oas shrunk_covariance"),
    "sklearn.datasets": "\n".join(
        [
            _drawing(
                "make_biclusters(shape, n_clusters); make_blobs(n_samples = ..., n_features = ...); "
                "make_checkerboard(shape, n_clusters); make_classification(n_samples = ..., n_features = ...); "
                "make_friedman1(n_samples = ..., n_features = ...); make_friedman2(n_samples = ...); "
                "make_friedman3(n_samples = ...); make_gaussian_quantiles(); make_hastie_10_2(n_samples = ...); "
                "make_low_rank_matrix(n_samples = ..., n_features = ...); "
                "make_multilabel_classification(n_samples = ..., n_features = ...); "
                "make_regression(n_samples = ..., n_features = ...); make_s_curve(n_samples = ...); "
                "make_sparse_coded_signal(n_samples); make_sparse_spd_matrix(n_dim = ...); "
                "make_sparse_uncorrelated(n_samples = ..., n_features = ...); make_spd_matrix(n_dim); "
                "make_swiss_roll(n_samples = ...)"
            ),
            *(
                f'@draws(NUMPY, when="shuffle", unless="random_state")\n@draws(NUMPY, when="noise", unless="random_state")\n'
                f"def {name}(n_samples: object = 100, *, shuffle: object = True, noise: object = None, "
                "random_state: object = None, **options: object) -> object: ..."
                for name in ("make_circles", "make_moons")
            ),
            *(
                f'@unmeasured("its source")\n@draws(NUMPY, when="shuffle", unless="random_state")\n'
                f"def {name}(*, random_state: object = {state}, shuffle: object = {shuffled}, **options: object) -> object: ..."
                for name, state, shuffled in (
                    ("fetch_20newsgroups", "42", "True"),
                    ("fetch_covtype", "None", "False"),
                    ("fetch_kddcup99", "None", "False"),
                    ("fetch_olivetti_faces", "0", "False"),
                    ("fetch_rcv1", "None", "False"),
                )
            ),
            (
                "def load_files(container_path: object, *, shuffle: object = True, random_state: object = 0, "
                "**options: object) -> object: ..."
            ),
            _silent(
                "clear_data_home dump_svmlight_file fetch_20newsgroups_vectorized fetch_california_housing fetch_file "
                "fetch_lfw_pairs fetch_lfw_people fetch_openml fetch_species_distributions get_data_home load_breast_cancer "
                "load_diabetes load_digits load_iris load_linnerud load_sample_image load_sample_images load_svmlight_file "
                "load_svmlight_files load_wine"
            ),
        ]
    ),
    "sklearn.decomposition": "\n".join(
        [
            _drawing("dict_learning_online(X, n_components = ...); fastica(X, n_components = ...)"),
            _drawing("non_negative_factorization(X, W = ..., H = ..., n_components = ...)"),
            _drawing("randomized_svd(M, n_components)"),
            _silent("dict_learning sparse_encode"),
        ]
    ),
    "sklearn.feature_extraction": "from . import image as image\nfrom . import text as text\n",
    "sklearn.feature_extraction.image": '@draws(NUMPY, when="max_patches", unless="random_state")\n'
    "def extract_patches_2d(image: object, patch_size: object, *, max_patches: object = None, "
    "random_state: object = None) -> object: ...\n"
    + _silent("grid_to_graph img_to_graph reconstruct_from_patches_2d"),
    "sklearn.feature_selection": _drawing(
        "mutual_info_classif(X, y); mutual_info_regression(X, y)",
        more=', unless_value={"discrete_features": True}',
    ).replace("random_state: object = None", "discrete_features: object = ..., random_state: object = None")
    + "\n"
    + _silent("chi2 f_classif f_oneway f_regression r_regression"),
    "sklearn.inspection": '@draws(NUMPY, unless="random_state")\n'
    "def permutation_importance(estimator: object, X: object, y: object, *, random_state: object = None, "
    "**options: object) -> object: ...\n" + _silent("partial_dependence"),
    "sklearn.linear_model": '@draws(NUMPY, unless="random_state", when_value={"solver": ("sag", "saga")})\n'
    'def ridge_regression(X: object, y: object, alpha: object, *, solver: object = "auto", random_state: object = None, '
    "**options: object) -> object: ...\n"
    "@draws(NUMPY)\ndef enet_path(X: object, y: object, **options: object) -> object: ...\n"
    "@draws(NUMPY)\ndef lasso_path(X: object, y: object, **options: object) -> object: ...\n"
    + _silent("lars_path lars_path_gram orthogonal_mp orthogonal_mp_gram"),
    "sklearn.manifold": "\n".join(
        [
            _drawing("smacof(dissimilarities); spectral_embedding(adjacency)"),
            (
                '@draws(NUMPY, unless="random_state", when_value={"eigen_solver": "arpack"})\n'
                'def locally_linear_embedding(X: object, *, eigen_solver: object = "auto", random_state: object = None, '
                "**options: object) -> object: ..."
            ),
            _silent("trustworthiness"),
        ]
    ),
    "sklearn.metrics": "from . import cluster as cluster\nfrom .cluster import silhouette_score as silhouette_score\n",
    "sklearn.metrics.cluster": '@draws(NUMPY, when="sample_size", unless="random_state")\n'
    'def silhouette_score(X: object, labels: object, *, metric: object = "euclidean", sample_size: object = None, '
    "random_state: object = None, **options: object) -> object: ...",
    "sklearn.model_selection": "\n".join(
        [
            (
                '@draws(NUMPY, unless="random_state", unless_value={"shuffle": False})\n'
                "def train_test_split(*arrays: object, test_size: object = None, train_size: object = None, "
                "random_state: object = None, shuffle: object = True, stratify: object = None) -> list: ..."
            ),
            *(
                f'@calls("cv.split", "estimator.fit")\ndef {name}(estimator: object, X: object, y: object = None, *, '
                "cv: object = None, **options: object) -> object: ..."
                for name in ("cross_val_score", "cross_validate", "cross_val_predict", "validation_curve")
            ),
            (
                '@calls("cv.split", "estimator.fit")\n@draws(NUMPY, when="shuffle", unless="random_state")\n'
                "def learning_curve(estimator: object, X: object, y: object, *, cv: object = None, shuffle: object = False, "
                "random_state: object = None, **options: object) -> object: ..."
            ),
            (
                '@calls("cv.split", "estimator.fit")\n@draws(NUMPY, unless="random_state")\n'
                "def permutation_test_score(estimator: object, X: object, y: object, *, cv: object = None, "
                "random_state: object = 0, **options: object) -> object: ..."
            ),
            _silent("check_cv"),
            _SPLITTER,
            _folds("KFold StratifiedKFold GroupKFold StratifiedGroupKFold"),
            _shuffles(
                "ShuffleSplit StratifiedShuffleSplit GroupShuffleSplit RepeatedKFold RepeatedStratifiedKFold"
            ),
            *(
                f"class {name}(_Splitter):\n    def __init__(self, *args: object, **options: object) -> None: ...\n"
                for name in "LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut PredefinedSplit TimeSeriesSplit".split()
            ),
            """\
class ParameterGrid:
    def __init__(self, param_grid: object) -> None: ...
    def __iter__(self) -> object: ...

class ParameterSampler:
    def __init__(self, param_distributions: object, n_iter: object, *, random_state: object = None) -> None: ...
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def __iter__(self) -> object: ...
""",
        ]
    ),
    "sklearn.pipeline": """\
class make_pipeline(Pipeline):
    def __init__(self, *steps: object, **options: object) -> None: ...

class make_union(FeatureUnion):
    def __init__(self, *transformer_list: object, **options: object) -> None: ...
""",
    "sklearn.compose": """\
class make_column_transformer(ColumnTransformer):
    def __init__(self, *transformers: object, **options: object) -> None: ...

def make_column_selector(*args: object, **options: object) -> object: ...
""",
    "sklearn.preprocessing": _silent(
        "add_dummy_feature binarize label_binarize maxabs_scale minmax_scale normalize power_transform robust_scale scale "
        "quantile_transform"
    ),
    "sklearn.svm": _silent("l1_min_c"),
    "sklearn.tree": _silent("export_graphviz export_text plot_tree"),
    "sklearn.utils": "\n".join(
        [
            "from . import extmath as extmath\nfrom . import random as random\nfrom .validation import check_random_state as check_random_state\n",
            (
                '@draws(NUMPY, unless="random_state")\n'
                "def shuffle(*arrays: object, random_state: object = None, n_samples: object = None) -> object: ..."
            ),
            (
                '@draws(NUMPY, unless="random_state")\n'
                "def resample(*arrays: object, replace: object = True, n_samples: object = None, random_state: object = None, "
                "stratify: object = None, sample_weight: object = None) -> object: ..."
            ),
            _silent(
                "gen_batches gen_even_slices check_array check_X_y check_consistent_length all_estimators"
            ),
        ]
    ),
    "sklearn.utils.validation": "from numpy.random import RandomState\n\n"
    '@global_generator(NUMPY, unless="seed")\n@returns("seed", when="seed")\n'
    "def check_random_state(seed: object) -> RandomState: ...",
    "sklearn.utils.extmath": _drawing("randomized_svd(M, n_components)")
    + "\n"
    + '@draws(NUMPY, unless="random_state")\n'
    "def randomized_range_finder(A: object, *, size: object, n_iter: object, random_state: object = None, "
    "**options: object) -> object: ...",
    "sklearn.utils.random": _drawing("sample_without_replacement(n_population, n_samples)"),
}
