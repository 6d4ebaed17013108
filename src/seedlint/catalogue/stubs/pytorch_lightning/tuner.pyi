from seedlint.effects import TORCH, draws, unmeasured, uses_model

class Tuner:
    def __init__(self, trainer: object) -> None: ...
    # It puts the streams back where they were.
    @uses_model("model")
    def lr_find(self, model: object, *args: object, **kwargs: object) -> object: ...
    @unmeasured("lightning 2.6 pytorch/tuner/batch_size_scaling.py")
    @uses_model("model")
    @draws(TORCH)
    def scale_batch_size(self, model: object, *args: object, **kwargs: object) -> int: ...
