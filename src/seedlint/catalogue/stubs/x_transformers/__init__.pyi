from typing import Any

from torch import Tensor
from torch.nn import Module

from seedlint.effects import PYTHON, TORCH, calls, draws, model, wraps

_NONE = (0, 0.0)

@model
class Layer(Module):
    """A layer with weights of its own."""
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

# Rates are passed on by their names; nothing is dropped unless one is given.
class AttentionLayers(Layer):
    @draws(TORCH)
    def __init__(
        self,
        *args: object,
        layer_dropout: object = 0.0,
        attn_dropout: object = 0.0,
        ff_dropout: object = 0.0,
        **kwargs: object,
    ) -> None: ...
    @draws(PYTHON, when="self.training", unless_value={"self.layer_dropout": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.attn_dropout": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.ff_dropout": _NONE})
    def forward(self, *args: object, **kwargs: object) -> Any: ...

class Encoder(AttentionLayers): ...
class Decoder(AttentionLayers): ...
class CrossAttender(AttentionLayers): ...

class Attention(Layer):
    @draws(TORCH)
    def __init__(self, *args: object, dropout: object = 0.0, **kwargs: object) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": _NONE})
    def forward(self, *args: object, **kwargs: object) -> Any: ...

class FeedForward(Attention): ...

class _Wrapper(Layer):
    @draws(TORCH)
    def __init__(
        self, *args: object, attn_layers: object = None, emb_dropout: object = 0.0, **kwargs: object
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.emb_dropout": _NONE})
    @calls("self.attn_layers.forward")
    def forward(self, *args: object, **kwargs: object) -> Any: ...

class TransformerWrapper(_Wrapper): ...
class ContinuousTransformerWrapper(_Wrapper): ...
class ViTransformerWrapper(_Wrapper): ...
class XTransformer(Layer): ...

@wraps("net")
class AutoregressiveWrapper(Module):
    def __init__(
        self,
        net: object,
        ignore_index: object = -100,
        pad_value: object = 0,
        mask_prob: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...
    # What is masked is chosen at random, whatever the mode.
    @draws(TORCH, unless_value={"self.mask_prob": _NONE})
    @calls("self.net.forward")
    def forward(self, *args: object, **kwargs: object) -> Any: ...
    @draws(TORCH, unless_value={"temperature": 0})
    def generate(
        self,
        prompts: object,
        seq_len: object,
        eos_token: object = None,
        temperature: object = 1.0,
        *args: object,
        **kwargs: object,
    ) -> Tensor: ...
