from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns
from sklearn.base import BaseEstimator

class IterativeImputer(BaseEstimator):
    def __init__(
        self,
        estimator: object = None,
        *,
        sample_posterior: object = False,
        n_nearest_features: object = None,
        imputation_order: object = "ascending",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @calls("self.estimator.fit")
    @draws(NUMPY, unless="self.random_state", when="self.sample_posterior")
    @draws(NUMPY, unless="self.random_state", when="self.n_nearest_features")
    @draws(NUMPY, unless="self.random_state", when_value={"self.imputation_order": "random"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.estimator.fit")
    @draws(NUMPY, unless="self.random_state", when="self.sample_posterior")
    @draws(NUMPY, unless="self.random_state", when="self.n_nearest_features")
    @draws(NUMPY, unless="self.random_state", when_value={"self.imputation_order": "random"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state", when="self.sample_posterior")
    def transform(self, X: object, *args: object, **options: object) -> object: ...

class KNNImputer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class MissingIndicator(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class SimpleImputer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
