from torch.nn import Module

from seedlint.effects import TORCH, draws, model

class Transformer(Module):
    def __init__(self, model_name_or_path: object, *args: object, **kwargs: object) -> None: ...

class Pooling(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class Normalize(Module): ...

class Dropout(Module):
    def __init__(self, dropout: object = 0.2) -> None: ...

@model
class Dense(Module):
    @draws(TORCH)
    def __init__(
        self, in_features: object, out_features: object, *args: object, **kwargs: object
    ) -> None: ...

@model
class LSTM(Module):
    @draws(TORCH)
    def __init__(
        self, word_embedding_dimension: object, hidden_dim: object, *args: object, **kwargs: object
    ) -> None: ...

@model
class CNN(Module):
    @draws(TORCH)
    def __init__(self, in_word_embedding_dimension: object, *args: object, **kwargs: object) -> None: ...
