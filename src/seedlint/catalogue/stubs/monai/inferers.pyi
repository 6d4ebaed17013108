from seedlint.effects import calls

class Inferer:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @calls("network")
    def __call__(self, inputs: object, network: object, *args: object, **kwargs: object) -> object: ...

class SlidingWindowInferer(Inferer): ...
class SimpleInferer(Inferer): ...

@calls("predictor")
def sliding_window_inference(
    inputs: object,
    roi_size: object,
    sw_batch_size: object,
    predictor: object,
    *args: object,
    **kwargs: object,
) -> object: ...
