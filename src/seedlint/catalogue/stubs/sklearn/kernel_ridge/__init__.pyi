from typing_extensions import Self

from seedlint.effects import calls, returns
from sklearn.base import BaseEstimator

class KernelRidge(BaseEstimator):
    def __init__(self, alpha: object = 1, *, kernel: object = "linear", **options: object) -> None: ...
    @calls("self.kernel")
    @returns("self")
    def fit(self, X: object, y: object = None, sample_weight: object = None) -> Self: ...
    @calls("self.kernel")
    def predict(self, X: object) -> object: ...
