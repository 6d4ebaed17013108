from torch.nn import Module

from seedlint.effects import TORCH, draws

class _Weighted(Module):
    """A part that has weights."""
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class Attention(_Weighted):
    @draws(TORCH)
    def __init__(
        self,
        query_dim: object,
        cross_attention_dim: object = None,
        heads: object = 8,
        kv_heads: object = None,
        dim_head: object = 64,
        dropout: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    def forward(
        self,
        hidden_states: object,
        encoder_hidden_states: object = None,
        attention_mask: object = None,
        **kwargs: object,
    ) -> object: ...

class MochiAttention(_Weighted): ...
class SanaMultiscaleAttentionProjection(_Weighted): ...
class SanaMultiscaleLinearAttention(_Weighted): ...
