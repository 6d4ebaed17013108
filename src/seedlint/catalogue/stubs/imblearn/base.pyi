from typing import Any

from sklearn.base import BaseEstimator

from seedlint.effects import calls

class BaseSampler(BaseEstimator):
    def fit_resample(self, X: object, y: object, **params: object) -> tuple[Any, Any]: ...

class FunctionSampler(BaseSampler):
    def __init__(self, *, func: object = None, **options: object) -> None: ...
    @calls("self.func")
    def fit_resample(self, X: object, y: object, **params: object) -> tuple[Any, Any]: ...
