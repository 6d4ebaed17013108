from torch.nn import Module

class GeneralizedRCNN(Module):
    def __init__(self, backbone: object, rpn: object, roi_heads: object, transform: object) -> None: ...
