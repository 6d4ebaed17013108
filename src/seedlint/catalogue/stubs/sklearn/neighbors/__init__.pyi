from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns
from sklearn.base import BaseEstimator

class KNeighborsClassifier(BaseEstimator):
    def __init__(
        self, n_neighbors: object = 5, *, metric: object = "minkowski", **options: object
    ) -> None: ...
    @calls("self.metric")
    def predict(self, X: object) -> object: ...
    @calls("self.metric")
    def predict_proba(self, X: object) -> object: ...

class KNeighborsRegressor(BaseEstimator):
    def __init__(
        self, n_neighbors: object = 5, *, metric: object = "minkowski", **options: object
    ) -> None: ...
    @calls("self.metric")
    def predict(self, X: object) -> object: ...

class KNeighborsTransformer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class KernelDensity(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
    @draws(NUMPY, unless="random_state")
    def sample(self, n_samples: object = 1, random_state: object = None) -> object: ...

class LocalOutlierFactor(BaseEstimator):
    def __init__(self, n_neighbors: object = 20, **options: object) -> None: ...

class NearestCentroid(BaseEstimator):
    def __init__(self, metric: object = "euclidean", **options: object) -> None: ...

class NearestNeighbors(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class NeighborhoodComponentsAnalysis(BaseEstimator):
    def __init__(
        self,
        n_components: object = None,
        *,
        init: object = "auto",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.init": "random"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.init": "random"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class RadiusNeighborsClassifier(BaseEstimator):
    def __init__(self, radius: object = 1.0, **options: object) -> None: ...

class RadiusNeighborsRegressor(BaseEstimator):
    def __init__(self, radius: object = 1.0, **options: object) -> None: ...

class RadiusNeighborsTransformer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
