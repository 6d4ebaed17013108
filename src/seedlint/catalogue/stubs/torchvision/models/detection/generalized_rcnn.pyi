from torch.nn import Module

from seedlint.effects import TORCH, draws

class GeneralizedRCNN(Module):
    def __init__(self, backbone: object, rpn: object, roi_heads: object, transform: object) -> None: ...
    # Samples of anchors and boxes are drawn for the losses.
    @draws(TORCH, when="self.training")
    def forward(self, images: object, targets: object = None) -> object: ...
