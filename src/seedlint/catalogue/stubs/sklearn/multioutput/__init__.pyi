from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns, spawns
from sklearn.base import BaseEstimator

# With workers, what they fit draws in their processes.
_ONE = (None, 1)

class ClassifierChain(BaseEstimator):
    def __init__(
        self, estimator: object, *, order: object = None, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.order": "random"})
    @calls("self.estimator.fit", "self.base_estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class MultiOutputClassifier(BaseEstimator):
    def __init__(self, estimator: object, *, n_jobs: object = None, **options: object) -> None: ...
    @calls("self.estimator.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimator.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.estimator.partial_fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimator.partial_fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def partial_fit(self, X: object, y: object = None, *more: object, **options: object) -> Self: ...

class MultiOutputRegressor(BaseEstimator):
    def __init__(self, estimator: object, *, n_jobs: object = None, **options: object) -> None: ...
    @calls("self.estimator.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimator.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.estimator.partial_fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimator.partial_fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def partial_fit(self, X: object, y: object = None, *more: object, **options: object) -> Self: ...

class RegressorChain(BaseEstimator):
    def __init__(
        self, estimator: object, *, order: object = None, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.order": "random"})
    @calls("self.estimator.fit", "self.base_estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
