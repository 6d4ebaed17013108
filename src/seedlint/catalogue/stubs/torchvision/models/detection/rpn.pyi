from torch.nn import Module

from seedlint.effects import TORCH, draws, model

class AnchorGenerator(Module):
    def __init__(self, sizes: object = ..., aspect_ratios: object = ...) -> None: ...

@model
class RPNHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_anchors: object, conv_depth: object = 1) -> None: ...

class RegionProposalNetwork(Module):
    def __init__(self, anchor_generator: object, head: object, *args: object, **kwargs: object) -> None: ...
