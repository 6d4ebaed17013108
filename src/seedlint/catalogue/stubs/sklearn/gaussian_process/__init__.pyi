from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

class GaussianProcessClassifier(BaseEstimator):
    def __init__(
        self,
        kernel: object = None,
        *,
        optimizer: object = "fmin_l_bfgs_b",
        n_restarts_optimizer: object = 0,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(
        NUMPY,
        unless="self.random_state",
        when=("self.kernel", "self.n_restarts_optimizer"),
        unless_value={"self.optimizer": None},
    )
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class GaussianProcessRegressor(BaseEstimator):
    def __init__(
        self,
        kernel: object = None,
        *,
        optimizer: object = "fmin_l_bfgs_b",
        n_restarts_optimizer: object = 0,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(
        NUMPY,
        unless="self.random_state",
        when="self.n_restarts_optimizer",
        unless_value={"self.optimizer": None},
    )
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="random_state")
    def sample_y(self, X: object, n_samples: object = 1, random_state: object = 0) -> object: ...
