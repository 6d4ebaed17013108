from torch.nn import Module
from torch.nn import MultiheadAttention as _MultiheadAttention

from seedlint.effects import TORCH, draws

class LSTMCell(Module):
    @draws(TORCH, device="device")
    def __init__(
        self,
        input_dim: object,
        hidden_dim: object,
        bias: object = True,
        device: object = None,
        dtype: object = None,
        *,
        split_gates: object = False,
    ) -> None: ...

# Its dropout is that of `torch.nn.LSTM` in name only: it is applied nowhere.
class LSTM(Module):
    @draws(TORCH, device="device")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        num_layers: object = 1,
        bias: object = True,
        batch_first: object = False,
        dropout: object = 0.0,
        bidirectional: object = False,
        device: object = None,
        dtype: object = None,
        *,
        split_gates: object = False,
    ) -> None: ...
    def forward(self, x: object, hidden: object = None) -> object: ...

class MultiheadAttention(_MultiheadAttention): ...
