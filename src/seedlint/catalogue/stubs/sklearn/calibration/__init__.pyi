from typing_extensions import Self

from seedlint.effects import calls, returns, spawns
from sklearn.base import BaseEstimator

# With workers, what they fit draws in their processes.
_ONE = (None, 1)

def calibration_curve(*args: object, **options: object) -> object: ...

class CalibratedClassifierCV(BaseEstimator):
    def __init__(
        self,
        estimator: object = None,
        *,
        cv: object = None,
        n_jobs: object = None,
        ensemble: object = "auto",
        **options: object,
    ) -> None: ...
    @calls("self.cv.split")
    @calls("self.estimator.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.estimator.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @calls("self.estimator.fit", when_value={"self.ensemble": False})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
