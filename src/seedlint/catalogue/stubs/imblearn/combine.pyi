from typing import Any

from imblearn.base import BaseSampler

from seedlint.effects import NUMPY, calls, draws

class SMOTEENN(BaseSampler):
    def __init__(self, *, random_state: object = None, smote: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless=("self.random_state", "self.smote"))
    @calls("self.smote.fit_resample")
    def fit_resample(self, X: object, y: object, **params: object) -> tuple[Any, Any]: ...

class SMOTETomek(BaseSampler):
    def __init__(self, *, random_state: object = None, smote: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless=("self.random_state", "self.smote"))
    @calls("self.smote.fit_resample")
    def fit_resample(self, X: object, y: object, **params: object) -> tuple[Any, Any]: ...
