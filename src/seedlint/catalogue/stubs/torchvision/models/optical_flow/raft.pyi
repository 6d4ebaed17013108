from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, wraps

class Raft_Large_Weights(WeightsEnum): ...
class Raft_Small_Weights(WeightsEnum): ...

@model
@wraps("feature_encoder", "context_encoder", "corr_block", "update_block", "mask_predictor")
class RAFT(Module):
    def __init__(
        self,
        *,
        feature_encoder: object,
        context_encoder: object,
        corr_block: object,
        update_block: object,
        mask_predictor: object = None,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def raft_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RAFT: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def raft_small(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RAFT: ...

@model
class ResidualBlock(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        *,
        norm_layer: object,
        stride: object = 1,
        always_project: object = False,
    ) -> None: ...

@model
class BottleneckBlock(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, out_channels: object, *, norm_layer: object, stride: object = 1
    ) -> None: ...

@model
class FeatureEncoder(Module):
    @draws(TORCH)
    def __init__(
        self, *, block: object = ..., layers: object = ..., strides: object = ..., norm_layer: object = ...
    ) -> None: ...

@model
class MotionEncoder(Module):
    @draws(TORCH)
    def __init__(
        self,
        *,
        in_channels_corr: object,
        corr_layers: object = ...,
        flow_layers: object = ...,
        out_channels: object = 128,
    ) -> None: ...

@model
class ConvGRU(Module):
    @draws(TORCH)
    def __init__(
        self, *, input_size: object, hidden_size: object, kernel_size: object, padding: object
    ) -> None: ...

@model
class RecurrentBlock(Module):
    @draws(TORCH)
    def __init__(
        self, *, input_size: object, hidden_size: object, kernel_size: object = ..., padding: object = ...
    ) -> None: ...

@model
class FlowHead(Module):
    @draws(TORCH)
    def __init__(self, *, in_channels: object, hidden_size: object) -> None: ...

@model
class MaskPredictor(Module):
    @draws(TORCH)
    def __init__(self, *, in_channels: object, hidden_size: object, multiplier: object = 0.25) -> None: ...
