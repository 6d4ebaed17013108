from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns, spawns
from sklearn.base import BaseEstimator

# With workers, what they fit draws in their processes.
_ONE = (None, 1)

class AdaBoostClassifier(BaseEstimator):
    def __init__(
        self, estimator: object = None, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class AdaBoostRegressor(BaseEstimator):
    def __init__(
        self, estimator: object = None, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class BaggingClassifier(BaseEstimator):
    def __init__(
        self,
        estimator: object = None,
        n_estimators: object = 10,
        *,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class BaggingRegressor(BaseEstimator):
    def __init__(
        self,
        estimator: object = None,
        n_estimators: object = 10,
        *,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class ExtraTreesClassifier(BaseEstimator):
    def __init__(
        self, n_estimators: object = 100, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class ExtraTreesRegressor(BaseEstimator):
    def __init__(
        self, n_estimators: object = 100, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class GradientBoostingClassifier(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class GradientBoostingRegressor(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class HistGradientBoostingClassifier(BaseEstimator):
    def __init__(
        self, loss: object = "log_loss", *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class HistGradientBoostingRegressor(BaseEstimator):
    def __init__(
        self, loss: object = "squared_error", *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class IsolationForest(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...

class RandomForestClassifier(BaseEstimator):
    def __init__(
        self, n_estimators: object = 100, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class RandomForestRegressor(BaseEstimator):
    def __init__(
        self, n_estimators: object = 100, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class RandomTreesEmbedding(BaseEstimator):
    def __init__(
        self, n_estimators: object = 100, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class _NamedParts(BaseEstimator):
    @property
    @returns("self")
    def named_estimators(self) -> object: ...
    @property
    @returns("self")
    def named_estimators_(self) -> object: ...
    @property
    @returns("self")
    def estimators_(self) -> object: ...
    # Of what holds the parts by their names.
    @returns("self.under.key")
    def __getitem__(self, key: object) -> object: ...
    @returns("self.under.key")
    def __getattr__(self, key: str) -> object: ...

class _Stacking(_NamedParts):
    def __init__(
        self,
        estimators: object,
        final_estimator: object = None,
        *,
        cv: object = None,
        n_jobs: object = None,
        **options: object,
    ) -> None: ...
    @calls("self.final_estimator.fit")
    @calls("self.estimators.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimators.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.final_estimator.fit")
    @calls("self.estimators.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimators.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class _Voting(_NamedParts):
    def __init__(self, estimators: object, *, n_jobs: object = None, **options: object) -> None: ...
    @calls("self.estimators.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimators.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.estimators.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimators.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class StackingClassifier(_Stacking): ...
class StackingRegressor(_Stacking): ...
class VotingClassifier(_Voting): ...
class VotingRegressor(_Voting): ...
