from torch.nn import Module

from seedlint.effects import TORCH, draws, unmeasured

from .attention_processor import Attention as Attention

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class _Block(Module):
    """A block that has weights."""
    @draws(TORCH)
    def __init__(self, *args: object, dropout: object = 0.0, **kwargs: object) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    def forward(self, *args: object, **kwargs: object) -> object: ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class BasicTransformerBlock(_Block):
    @draws(TORCH)
    def __init__(
        self,
        dim: object,
        num_attention_heads: object,
        attention_head_dim: object,
        dropout: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class FeedForward(_Block):
    @draws(TORCH)
    def __init__(
        self,
        dim: object,
        dim_out: object = None,
        mult: object = 4,
        dropout: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class FreeNoiseTransformerBlock(_Block):
    @draws(TORCH)
    def __init__(
        self,
        dim: object,
        num_attention_heads: object,
        attention_head_dim: object,
        dropout: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class GatedSelfAttentionDense(_Block): ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class JointTransformerBlock(_Block): ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class LuminaFeedForward(_Block): ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class SkipFFTransformerBlock(_Block): ...

@unmeasured("diffusers 0.42.1, source of diffusers.models.attention")
class TemporalBasicTransformerBlock(_Block): ...
