from typing import Any

import torch.nn

from seedlint.effects import TORCH, draws, leaf

# Layers are drawn in full precision when they are made, and turned into few bits when they are moved to the device.
class _Linear(torch.nn.Linear):
    @draws(TORCH, device="device", unless_value={"output_features": 0})
    def __init__(
        self, input_features: object, output_features: object, bias: object = True, device: object = None
    ) -> None: ...

class _Linear4bit(_Linear):
    @draws(TORCH, device="device", unless_value={"output_features": 0})
    def __init__(
        self,
        input_features: object,
        output_features: object,
        bias: object = True,
        compute_dtype: object = None,
        compress_statistics: object = True,
        quant_storage: object = ...,
        device: object = None,
    ) -> None: ...

@leaf
class Linear4bit(_Linear4bit):
    @draws(TORCH, device="device", unless_value={"output_features": 0})
    def __init__(
        self,
        input_features: object,
        output_features: object,
        bias: object = True,
        compute_dtype: object = None,
        compress_statistics: object = True,
        quant_type: object = "fp4",
        quant_storage: object = ...,
        device: object = None,
    ) -> None: ...

@leaf
class LinearFP4(_Linear4bit): ...

@leaf
class LinearNF4(_Linear4bit): ...

@leaf
class OutlierAwareLinear(_Linear): ...

@leaf
class Linear8bitLt(_Linear):
    @draws(TORCH, device="device", unless_value={"output_features": 0})
    def __init__(
        self,
        input_features: object,
        output_features: object,
        bias: object = True,
        has_fp16_weights: object = True,
        threshold: object = 0.0,
        index: object = None,
        device: object = None,
    ) -> None: ...

@leaf
class Embedding(torch.nn.Embedding): ...

# It makes its weights where Embedding does by default, whatever device it is given.
@leaf
class StableEmbedding(torch.nn.Embedding):
    @draws(TORCH, unless="_weight")
    def __init__(
        self,
        num_embeddings: object,
        embedding_dim: object,
        *args: object,
        _weight: object = None,
        **kwargs: object,
    ) -> None: ...

class _FewBits(torch.nn.Embedding):
    @draws(TORCH, device="device", unless_value={"num_embeddings": 0, "embedding_dim": 0})
    def __init__(
        self,
        num_embeddings: object,
        embedding_dim: object,
        dtype: object = None,
        quant_storage: object = ...,
        device: object = None,
    ) -> None: ...

@leaf
class Embedding4bit(_FewBits):
    @draws(TORCH, device="device", unless_value={"num_embeddings": 0, "embedding_dim": 0})
    def __init__(
        self,
        num_embeddings: object,
        embedding_dim: object,
        dtype: object = None,
        quant_type: object = "fp4",
        quant_storage: object = ...,
        device: object = None,
    ) -> None: ...

@leaf
class EmbeddingFP4(_FewBits): ...

@leaf
class EmbeddingNF4(_FewBits): ...

@leaf
class Embedding8bit(torch.nn.Embedding):
    @draws(TORCH, device="device", unless_value={"num_embeddings": 0, "embedding_dim": 0})
    def __init__(
        self, num_embeddings: object, embedding_dim: object, device: object = None, dtype: object = None
    ) -> None: ...

def __getattr__(name: str) -> Any: ...
