from . import *

class LogitRelaxedBernoulli(Distribution):
    def __init__(
        self, temperature: object, probs: object = None, logits: object = None, validate_args: object = None
    ) -> None: ...
