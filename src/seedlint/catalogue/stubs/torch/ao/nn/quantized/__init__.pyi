from torch.nn import Module

from seedlint.effects import TORCH, draws, leaf

from ..quantizable import LSTM as _LSTM
from ..quantizable import MultiheadAttention as _MultiheadAttention
from . import dynamic as dynamic
from . import reference as reference

class LSTM(_LSTM): ...
class MultiheadAttention(_MultiheadAttention): ...

@leaf
class PReLU(Module):
    @draws(TORCH)
    def __init__(
        self, output_scale: object, output_zero_point: object, num_parameters: object = 1
    ) -> None: ...
