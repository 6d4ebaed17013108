from seedlint.effects import NUMPY, draws
from sklearn.base import BaseEstimator

class GaussianProcessClassifier(BaseEstimator):
    def __init__(self, kernel: object = None, **options: object) -> None: ...

class GaussianProcessRegressor(BaseEstimator):
    def __init__(self, kernel: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="random_state")
    def sample_y(self, X: object, n_samples: object = 1, random_state: object = 0) -> object: ...
