from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns
from sklearn.base import BaseEstimator

class OneVsOneClassifier(BaseEstimator):
    def __init__(self, estimator: object, **options: object) -> None: ...
    @calls("self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.estimator.partial_fit")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, *more: object, **options: object) -> Self: ...

class OneVsRestClassifier(BaseEstimator):
    def __init__(self, estimator: object, **options: object) -> None: ...
    @calls("self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.estimator.partial_fit")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, *more: object, **options: object) -> Self: ...

class OutputCodeClassifier(BaseEstimator):
    def __init__(self, estimator: object, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @calls("self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
