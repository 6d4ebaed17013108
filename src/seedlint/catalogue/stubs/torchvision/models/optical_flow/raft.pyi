from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, model, overwrites, wraps

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
