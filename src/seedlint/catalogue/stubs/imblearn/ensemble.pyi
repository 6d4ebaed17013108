from sklearn.base import BaseEstimator
from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns

class BalancedBaggingClassifier(BaseEstimator):
    def __init__(self, *args: object, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class BalancedRandomForestClassifier(BaseEstimator):
    def __init__(self, *args: object, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class EasyEnsembleClassifier(BaseEstimator):
    def __init__(self, *args: object, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class RUSBoostClassifier(BaseEstimator):
    def __init__(self, *args: object, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
