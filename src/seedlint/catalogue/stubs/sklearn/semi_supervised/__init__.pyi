from typing_extensions import Self

from seedlint.effects import calls, returns
from sklearn.base import BaseEstimator

class LabelPropagation(BaseEstimator):
    def __init__(self, kernel: object = "rbf", **options: object) -> None: ...

class LabelSpreading(BaseEstimator):
    def __init__(self, kernel: object = "rbf", **options: object) -> None: ...

class SelfTrainingClassifier(BaseEstimator):
    def __init__(
        self,
        estimator: object = None,
        threshold: object = 0.75,
        criterion: object = "threshold",
        k_best: object = 10,
        max_iter: object = 10,
        verbose: object = False,
    ) -> None: ...
    @calls("self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
