from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

def l1_min_c(*args: object, **options: object) -> object: ...

class LinearSVC(BaseEstimator):
    def __init__(
        self,
        penalty: object = "l2",
        loss: object = "squared_hinge",
        *,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class LinearSVR(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class NuSVC(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class NuSVR(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
    @draws(NUMPY)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class OneClassSVM(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
    @draws(NUMPY)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY)
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...

class SVC(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class SVR(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
    @draws(NUMPY)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
