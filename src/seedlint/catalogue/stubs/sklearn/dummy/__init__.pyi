from seedlint.effects import NUMPY, draws
from sklearn.base import BaseEstimator

class DummyClassifier(BaseEstimator):
    def __init__(
        self, *, strategy: object = "prior", random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.strategy": ("stratified", "uniform")})
    def predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.strategy": "stratified"})
    def predict_proba(self, X: object, **options: object) -> object: ...

class DummyRegressor(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
