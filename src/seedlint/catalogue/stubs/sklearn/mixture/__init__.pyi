from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

class BayesianGaussianMixture(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    def sample(self, n_samples: object = 1, random_state: object = None) -> object: ...

class GaussianMixture(BaseEstimator):
    def __init__(
        self,
        n_components: object = 1,
        *,
        weights_init: object = None,
        means_init: object = None,
        precisions_init: object = None,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless=("self.random_state", "self.weights_init"))
    @draws(NUMPY, unless=("self.random_state", "self.means_init"))
    @draws(NUMPY, unless=("self.random_state", "self.precisions_init"))
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless=("self.random_state", "self.weights_init"))
    @draws(NUMPY, unless=("self.random_state", "self.means_init"))
    @draws(NUMPY, unless=("self.random_state", "self.precisions_init"))
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    def sample(self, n_samples: object = 1, random_state: object = None) -> object: ...
