from . import *

class ExpRelaxedCategorical(Distribution):
    def __init__(
        self, temperature: object, probs: object = None, logits: object = None, validate_args: object = None
    ) -> None: ...
