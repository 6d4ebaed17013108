from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class BaseModel(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class DetectionModel(BaseModel): ...
