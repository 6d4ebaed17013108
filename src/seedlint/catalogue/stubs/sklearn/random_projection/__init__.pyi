from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

class GaussianRandomProjection(BaseEstimator):
    def __init__(
        self, n_components: object = "auto", *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class SparseRandomProjection(BaseEstimator):
    def __init__(
        self, n_components: object = "auto", *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
