from typing_extensions import Self

from seedlint.effects import calls, returns
from sklearn.base import BaseEstimator

def calibration_curve(*args: object, **options: object) -> object: ...

class CalibratedClassifierCV(BaseEstimator):
    def __init__(self, estimator: object = None, *, cv: object = None, **options: object) -> None: ...
    @calls("self.cv.split", "self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
