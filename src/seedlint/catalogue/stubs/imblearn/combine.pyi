from typing import Any

from imblearn.base import BaseSampler

from seedlint.effects import NUMPY, draws

class SMOTEENN(BaseSampler):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_resample(self, X: object, y: object, **params: object) -> tuple[Any, Any]: ...

class SMOTETomek(BaseSampler):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_resample(self, X: object, y: object, **params: object) -> tuple[Any, Any]: ...
