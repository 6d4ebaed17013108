from typing import Any

from torch import utils

from seedlint.effects import NUMPY, draws

class Dataset(utils.data.Dataset):
    def __init__(self, X: object, y: object = None, length: object = None) -> None: ...

class ValidSplit:
    """Splits into folds in order; for a share, at random."""

    def __init__(self, cv: object = 5, stratified: object = False, random_state: object = None) -> None: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.cv": (2, 3, 4, 5, 6, 7, 8, 9, 10, 20)})
    def __call__(self, dataset: object, y: object = None, groups: object = None) -> tuple[Any, Any]: ...
