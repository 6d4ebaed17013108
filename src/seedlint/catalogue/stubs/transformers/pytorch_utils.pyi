from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class Conv1D(Module):
    @draws(TORCH)
    def __init__(self, nf: object, nx: object) -> None: ...
    def forward(self, x: object) -> Tensor: ...
