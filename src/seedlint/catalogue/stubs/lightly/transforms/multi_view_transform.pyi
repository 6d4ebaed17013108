from typing import Any

from seedlint.effects import calls

class MultiViewTransform:
    def __init__(self, transforms: object) -> None: ...
    @calls("self.transforms")
    def __call__(self, image: object) -> Any: ...
