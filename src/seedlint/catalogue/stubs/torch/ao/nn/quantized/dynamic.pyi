from torch.nn import Module

from seedlint.effects import TORCH, draws, leaf

# What is packed is drawn first, on the CPU.

class _Recurrent(Module):
    @draws(TORCH)
    def __init__(self, input_size: object, hidden_size: object, *args: object, **kwargs: object) -> None: ...

@leaf
class GRU(_Recurrent): ...

@leaf
class GRUCell(_Recurrent): ...

@leaf
class LSTM(_Recurrent): ...

@leaf
class LSTMCell(_Recurrent): ...

@leaf
class RNNCell(_Recurrent): ...
