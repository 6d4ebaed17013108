from typing import Any

from seedlint.effects import NUMPY, calls, draws, unmeasured

class LimeImageExplainer:
    def __init__(self, *args: object, random_state: object = None, **options: object) -> None: ...
    @unmeasured("lime 0.2.0.1, as the explainer of tables")
    @draws(NUMPY, unless="self.random_state")
    @calls("classifier_fn")
    def explain_instance(
        self, data: object, classifier_fn: object, *args: object, **options: object
    ) -> Any: ...
