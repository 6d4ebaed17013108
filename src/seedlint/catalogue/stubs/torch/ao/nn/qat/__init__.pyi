from torch import nn

from seedlint.effects import TORCH, draws, leaf

@leaf
class Conv1d(nn.Conv1d):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        qconfig: object = None,
        device: object = None,
        dtype: object = None,
    ) -> None: ...

@leaf
class Conv2d(nn.Conv2d):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        qconfig: object = None,
        device: object = None,
        dtype: object = None,
    ) -> None: ...

@leaf
class Conv3d(nn.Conv3d):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        qconfig: object = None,
        device: object = None,
        dtype: object = None,
    ) -> None: ...

@leaf
class Embedding(nn.Embedding):
    @draws(
        TORCH,
        unless="_weight",
        device="device",
        by="self.reset_parameters",
        unless_value={"num_embeddings": 0, "embedding_dim": 0},
    )
    def __init__(
        self,
        num_embeddings: object,
        embedding_dim: object,
        padding_idx: object = None,
        max_norm: object = None,
        norm_type: object = 2.0,
        scale_grad_by_freq: object = False,
        sparse: object = False,
        _weight: object = None,
        device: object = None,
        dtype: object = None,
        qconfig: object = None,
    ) -> None: ...

@leaf
class EmbeddingBag(nn.EmbeddingBag):
    @draws(
        TORCH,
        unless="_weight",
        device="device",
        by="self.reset_parameters",
        unless_value={"num_embeddings": 0, "embedding_dim": 0},
    )
    def __init__(
        self,
        num_embeddings: object,
        embedding_dim: object,
        max_norm: object = None,
        norm_type: object = 2.0,
        scale_grad_by_freq: object = False,
        mode: object = "mean",
        sparse: object = False,
        _weight: object = None,
        include_last_offset: object = False,
        padding_idx: object = None,
        qconfig: object = None,
        device: object = None,
        dtype: object = None,
    ) -> None: ...

@leaf
class Linear(nn.Linear):
    @draws(TORCH, device="device", by="self.reset_parameters", unless_value={"out_features": 0})
    def __init__(
        self,
        in_features: object,
        out_features: object,
        bias: object = True,
        qconfig: object = None,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
