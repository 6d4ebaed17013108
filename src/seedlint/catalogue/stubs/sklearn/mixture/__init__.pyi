from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

# With a warm start only the first call of `fit` begins anew.
class BayesianGaussianMixture(BaseEstimator):
    def __init__(
        self,
        *,
        random_state: object = None,
        warm_start: object = False,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.warm_start": True})
    @draws(NUMPY, unless="self.random_state", known="self.warm_start", once=True)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.warm_start": True})
    @draws(NUMPY, unless="self.random_state", known="self.warm_start", once=True)
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
        warm_start: object = False,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless=("self.random_state", "self.weights_init"), unless_value={"self.warm_start": True})
    @draws(NUMPY, unless=("self.random_state", "self.means_init"), unless_value={"self.warm_start": True})
    @draws(
        NUMPY, unless=("self.random_state", "self.precisions_init"), unless_value={"self.warm_start": True}
    )
    @draws(NUMPY, unless=("self.random_state", "self.weights_init"), known="self.warm_start", once=True)
    @draws(NUMPY, unless=("self.random_state", "self.means_init"), known="self.warm_start", once=True)
    @draws(NUMPY, unless=("self.random_state", "self.precisions_init"), known="self.warm_start", once=True)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless=("self.random_state", "self.weights_init"), unless_value={"self.warm_start": True})
    @draws(NUMPY, unless=("self.random_state", "self.means_init"), unless_value={"self.warm_start": True})
    @draws(
        NUMPY, unless=("self.random_state", "self.precisions_init"), unless_value={"self.warm_start": True}
    )
    @draws(NUMPY, unless=("self.random_state", "self.weights_init"), known="self.warm_start", once=True)
    @draws(NUMPY, unless=("self.random_state", "self.means_init"), known="self.warm_start", once=True)
    @draws(NUMPY, unless=("self.random_state", "self.precisions_init"), known="self.warm_start", once=True)
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    def sample(self, n_samples: object = 1, random_state: object = None) -> object: ...
