from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

class BernoulliRBM(BaseEstimator):
    def __init__(
        self, n_components: object = 256, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def score_samples(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    def gibbs(self, v: object) -> object: ...

# `lbfgs` draws the weights alone, which a warm start does once.
class MLPClassifier(BaseEstimator):
    def __init__(
        self,
        hidden_layer_sizes: object = ...,
        activation: object = "relu",
        *,
        solver: object = "adam",
        random_state: object = None,
        warm_start: object = False,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.solver": "lbfgs"})
    @draws(NUMPY, unless="self.random_state", unless_value={"self.warm_start": True})
    @draws(NUMPY, unless="self.random_state", known="self.warm_start", once=True)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class MLPRegressor(BaseEstimator):
    def __init__(
        self,
        loss: object = "squared_error",
        hidden_layer_sizes: object = ...,
        activation: object = "relu",
        *,
        solver: object = "adam",
        random_state: object = None,
        warm_start: object = False,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.solver": "lbfgs"})
    @draws(NUMPY, unless="self.random_state", unless_value={"self.warm_start": True})
    @draws(NUMPY, unless="self.random_state", known="self.warm_start", once=True)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...
