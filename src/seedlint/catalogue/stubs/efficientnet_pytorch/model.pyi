from typing import Any

from torch import Tensor
from torch.nn import Module
from typing_extensions import Self

from seedlint.effects import TORCH, builds, draws, model, overwrites

@model
class EfficientNet(Module):
    _fc: Module
    _conv_stem: Module
    @draws(TORCH)
    def __init__(
        self,
        blocks_args: object = None,
        global_params: object = None,
        *,
        dropout_rate: object = 0.2,
        drop_connect_rate: object = 0.2,
    ) -> None: ...
    @classmethod
    @builds(TORCH)
    def from_name(cls, model_name: object, in_channels: object = 3, **override_params: object) -> Self: ...
    # A head for another number of classes and a stem for other channels are new.
    @classmethod
    @builds(TORCH)
    @overwrites("return", when_value={"num_classes": 1000, "in_channels": 3})
    def from_pretrained(
        cls,
        model_name: object,
        weights_path: object = None,
        advprop: object = False,
        in_channels: object = 3,
        num_classes: object = 1000,
        **override_params: object,
    ) -> Self: ...
    @draws(TORCH, when="self.training", unless_value={"self.drop_connect_rate": 0.0})
    @draws(TORCH, when="self.training", unless_value={"self.dropout_rate": 0.0})
    def forward(self, inputs: object) -> Tensor: ...
    @draws(TORCH, when="self.training", unless_value={"self.drop_connect_rate": 0.0})
    def extract_features(self, inputs: object) -> Tensor: ...
    @draws(TORCH, when="self.training", unless_value={"self.drop_connect_rate": 0.0})
    def extract_endpoints(self, inputs: object) -> dict[str, Tensor]: ...
    def set_swish(self, memory_efficient: object = True) -> None: ...
    @classmethod
    def get_image_size(cls, model_name: object) -> Any: ...
