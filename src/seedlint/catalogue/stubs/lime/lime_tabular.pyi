from typing import Any

from seedlint.effects import NUMPY, calls, draws

class LimeTabularExplainer:
    def __init__(
        self, training_data: object, *args: object, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @calls("predict_fn")
    def explain_instance(self, data: object, predict_fn: object, *args: object, **options: object) -> Any: ...
