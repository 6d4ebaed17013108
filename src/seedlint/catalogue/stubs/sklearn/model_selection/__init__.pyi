from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, measured, returns, some, spawns
from sklearn.base import BaseEstimator

# With workers, what they fit draws in their processes.
_ONE = (None, 1)

@draws(NUMPY, unless="random_state", unless_value={"shuffle": False})
def train_test_split(
    *arrays: object,
    test_size: object = None,
    train_size: object = None,
    random_state: object = None,
    shuffle: object = True,
    stratify: object = None,
) -> list: ...
@calls("cv.split")
@calls(
    "estimator.fit", "scoring", "estimator.fit", "scoring", when_value={"n_jobs": _ONE}
)  # in each fold: two at least
@spawns("estimator.fit", "scoring", bare=True, unless_value={"n_jobs": _ONE})
def cross_val_score(
    estimator: object,
    X: object,
    y: object = None,
    *,
    scoring: object = None,
    cv: object = None,
    n_jobs: object = None,
    **options: object,
) -> object: ...
@calls("cv.split")
@calls(
    "estimator.fit", "scoring", "estimator.fit", "scoring", when_value={"n_jobs": _ONE}
)  # in each fold: two at least
@spawns("estimator.fit", "scoring", bare=True, unless_value={"n_jobs": _ONE})
def cross_validate(
    estimator: object,
    X: object,
    y: object = None,
    *,
    scoring: object = None,
    cv: object = None,
    n_jobs: object = None,
    **options: object,
) -> object: ...
@calls("cv.split")
@calls("estimator.fit", "estimator.fit", when_value={"n_jobs": _ONE})
@spawns("estimator.fit", bare=True, unless_value={"n_jobs": _ONE})
def cross_val_predict(
    estimator: object,
    X: object,
    y: object = None,
    *,
    cv: object = None,
    n_jobs: object = None,
    **options: object,
) -> object: ...
@calls("cv.split")
@calls("estimator.fit", "estimator.fit", when_value={"n_jobs": _ONE})
@spawns("estimator.fit", bare=True, unless_value={"n_jobs": _ONE})
def validation_curve(
    estimator: object,
    X: object,
    y: object = None,
    *,
    cv: object = None,
    n_jobs: object = None,
    **options: object,
) -> object: ...
@calls("cv.split")
@calls("estimator.fit", "estimator.fit", when_value={"n_jobs": _ONE})
@spawns("estimator.fit", bare=True, unless_value={"n_jobs": _ONE})
@draws(NUMPY, when="shuffle", unless="random_state")
def learning_curve(
    estimator: object,
    X: object,
    y: object,
    *,
    cv: object = None,
    shuffle: object = False,
    random_state: object = None,
    n_jobs: object = None,
    **options: object,
) -> object: ...
@calls("cv.split", "estimator.fit", "estimator.fit")
@draws(NUMPY, unless="random_state")
def permutation_test_score(
    estimator: object, X: object, y: object, *, cv: object = None, random_state: object = 0, **options: object
) -> object: ...
def check_cv(*args: object, **options: object) -> object: ...

class _Splitter:
    @some()
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...
    def get_n_splits(self, X: object = None, y: object = None, groups: object = None) -> int: ...

class KFold(_Splitter):
    def __init__(
        self, n_splits: object = 5, *, shuffle: object = False, random_state: object = None
    ) -> None: ...
    @some()
    @draws(NUMPY, when="self.shuffle", unless="self.random_state", lazily=True, once=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class StratifiedKFold(_Splitter):
    def __init__(
        self, n_splits: object = 5, *, shuffle: object = False, random_state: object = None
    ) -> None: ...
    @some()
    @draws(NUMPY, when="self.shuffle", unless="self.random_state", lazily=True, once=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class GroupKFold(_Splitter):
    def __init__(
        self, n_splits: object = 5, *, shuffle: object = False, random_state: object = None
    ) -> None: ...
    @some()
    @draws(NUMPY, when="self.shuffle", unless="self.random_state", lazily=True, once=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class StratifiedGroupKFold(_Splitter):
    def __init__(
        self, n_splits: object = 5, *, shuffle: object = False, random_state: object = None
    ) -> None: ...
    @some()
    @draws(NUMPY, when="self.shuffle", unless="self.random_state", lazily=True, once=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class ShuffleSplit(_Splitter):
    def __init__(self, n_splits: object = ..., *, random_state: object = None, **options: object) -> None: ...
    @some()
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class StratifiedShuffleSplit(_Splitter):
    def __init__(self, n_splits: object = ..., *, random_state: object = None, **options: object) -> None: ...
    @some()
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class GroupShuffleSplit(_Splitter):
    def __init__(self, n_splits: object = ..., *, random_state: object = None, **options: object) -> None: ...
    @some()
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class RepeatedKFold(_Splitter):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @some()
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class RepeatedStratifiedKFold(_Splitter):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @some()
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def split(self, X: object = None, y: object = None, groups: object = None) -> object: ...

class LeaveOneGroupOut(_Splitter):
    def __init__(self, *args: object, **options: object) -> None: ...

class LeaveOneOut(_Splitter):
    def __init__(self, *args: object, **options: object) -> None: ...

class LeavePGroupsOut(_Splitter):
    def __init__(self, *args: object, **options: object) -> None: ...

class LeavePOut(_Splitter):
    def __init__(self, *args: object, **options: object) -> None: ...

class PredefinedSplit(_Splitter):
    def __init__(self, *args: object, **options: object) -> None: ...

class TimeSeriesSplit(_Splitter):
    def __init__(self, *args: object, **options: object) -> None: ...

class ValidationCurveDisplay:
    def __init__(self, *args: object, **options: object) -> None: ...
    @measured("matplotlib")
    @classmethod
    @calls("cv.split")
    @calls("estimator.fit", "estimator.fit", when_value={"n_jobs": _ONE})
    @spawns("estimator.fit", bare=True, unless_value={"n_jobs": _ONE})
    def from_estimator(
        cls,
        estimator: object,
        X: object,
        y: object = None,
        *,
        cv: object = None,
        n_jobs: object = None,
        **options: object,
    ) -> ValidationCurveDisplay: ...

class LearningCurveDisplay:
    def __init__(self, *args: object, **options: object) -> None: ...
    @measured("matplotlib")
    @classmethod
    @calls("cv.split")
    @calls("estimator.fit", "estimator.fit", when_value={"n_jobs": _ONE})
    @spawns("estimator.fit", bare=True, unless_value={"n_jobs": _ONE})
    @draws(NUMPY, when="shuffle", unless="random_state")
    def from_estimator(
        cls,
        estimator: object,
        X: object,
        y: object,
        *,
        cv: object = None,
        shuffle: object = False,
        random_state: object = None,
        n_jobs: object = None,
        **options: object,
    ) -> LearningCurveDisplay: ...

class ParameterGrid:
    def __init__(self, param_grid: object) -> None: ...
    def __iter__(self) -> object: ...

class ParameterSampler:
    def __init__(
        self, param_distributions: object, n_iter: object, *, random_state: object = None
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", lazily=True)
    def __iter__(self) -> object: ...

class FixedThresholdClassifier(BaseEstimator):
    def __init__(self, estimator: object, **options: object) -> None: ...
    @calls("self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

# What has searched works as the estimator that it has found.
class _Search(BaseEstimator):
    @property
    @returns("self.estimator")
    def best_estimator_(self) -> object: ...
    @calls("self.estimator.predict")
    def predict(self, X: object) -> object: ...
    @calls("self.estimator.predict_proba")
    def predict_proba(self, X: object) -> object: ...
    @calls("self.estimator.predict_log_proba")
    def predict_log_proba(self, X: object) -> object: ...
    @calls("self.estimator.decision_function")
    def decision_function(self, X: object) -> object: ...
    @calls("self.estimator.transform")
    def transform(self, X: object) -> object: ...
    @calls("self.estimator.score")
    def score(self, X: object, y: object = None, **options: object) -> float: ...

class GridSearchCV(_Search):
    def __init__(
        self,
        estimator: object,
        param_grid: object,
        *,
        cv: object = None,
        n_jobs: object = None,
        refit: object = True,
        **options: object,
    ) -> None: ...
    @calls("self.cv.split")
    @calls(
        "self.estimator.fit",
        "self.estimator.fit",
        unless_entry={"self.param_grid": "random_state"},
        when_value={"self.n_jobs": _ONE},
    )
    @spawns("self.estimator.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @calls("self.estimator.fit", unless_entry={"self.param_grid": "random_state"}, when="self.refit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class HalvingGridSearchCV(_Search):
    def __init__(
        self,
        estimator: object,
        param_grid: object,
        *,
        cv: object = 5,
        random_state: object = None,
        n_jobs: object = None,
        refit: object = True,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @calls("self.cv.split")
    @calls(
        "self.estimator.fit",
        "self.estimator.fit",
        unless_entry={"self.param_grid": "random_state"},
        when_value={"self.n_jobs": _ONE},
    )
    @spawns("self.estimator.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @calls("self.estimator.fit", unless_entry={"self.param_grid": "random_state"}, when="self.refit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class HalvingRandomSearchCV(_Search):
    def __init__(
        self,
        estimator: object,
        param_distributions: object,
        *,
        cv: object = 5,
        random_state: object = None,
        n_jobs: object = None,
        refit: object = True,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @calls("self.cv.split")
    @calls(
        "self.estimator.fit",
        "self.estimator.fit",
        unless_entry={"self.param_distributions": "random_state"},
        when_value={"self.n_jobs": _ONE},
    )
    @spawns("self.estimator.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @calls("self.estimator.fit", unless_entry={"self.param_distributions": "random_state"}, when="self.refit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class RandomizedSearchCV(_Search):
    def __init__(
        self,
        estimator: object,
        param_distributions: object,
        *,
        cv: object = None,
        random_state: object = None,
        n_jobs: object = None,
        refit: object = True,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @calls("self.cv.split")
    @calls(
        "self.estimator.fit",
        "self.estimator.fit",
        unless_entry={"self.param_distributions": "random_state"},
        when_value={"self.n_jobs": _ONE},
    )
    @spawns("self.estimator.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @calls("self.estimator.fit", unless_entry={"self.param_distributions": "random_state"}, when="self.refit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class TunedThresholdClassifierCV(BaseEstimator):
    def __init__(
        self, estimator: object, *, cv: object = None, random_state: object = None, **options: object
    ) -> None: ...
    # A fraction holds that part of the rows out, which is shuffled; a number of folds is not.
    @draws(
        NUMPY,
        unless="self.random_state",
        known_value={"self.cv": (0.1, 0.15, 0.2, 0.25, 0.3, 0.33, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9)},
    )
    @calls("self.cv.split", "self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
