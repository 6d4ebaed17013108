from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model

@builds(TORCH)
def create_mlp(
    input_dim: object, output_dim: object, net_arch: object, *more: object, **options: object
) -> list[Module]: ...

@model
class BaseFeaturesExtractor(Module):
    features_dim: int
    def __init__(self, observation_space: object, features_dim: object = 0) -> None: ...

class FlattenExtractor(BaseFeaturesExtractor): ...

class NatureCNN(BaseFeaturesExtractor):
    @draws(TORCH)
    def __init__(
        self, observation_space: object, features_dim: object = 512, normalized_image: object = False
    ) -> None: ...

class MlpExtractor(Module):
    @draws(TORCH)
    def __init__(
        self, feature_dim: object, net_arch: object, activation_fn: object, device: object = "auto"
    ) -> None: ...
    def forward(self, features: object) -> tuple[Tensor, Tensor]: ...
