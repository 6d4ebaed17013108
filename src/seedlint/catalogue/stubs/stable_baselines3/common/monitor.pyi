import gymnasium

class Monitor(gymnasium.Wrapper):
    def __init__(self, env: object, filename: object = None, *more: object, **kwargs: object) -> None: ...
