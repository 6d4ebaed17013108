from typing import Any

from seedlint.effects import NUMPY, draws

class RandomHoldoutSplit:
    def __init__(
        self, valid_size: object = 0.5, random_seed: object = None, stratify: object = False
    ) -> None: ...
    @draws(NUMPY, unless="self.random_seed", lazily=True)
    def split(self, X: object, y: object, groups: object = None) -> Any: ...
