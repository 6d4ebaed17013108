from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

from . import encoders as encoders
from . import losses as losses

# Encoders that drop something while they train.
_DROPPING = ("efficientnet-b*", "mit_b*", "timm-efficientnet-*", "timm-tf_efficientnet_*")

# Weights from a file fill the encoder, never the decoder and the head.

@model
class SegmentationModel(Module):
    encoder: Module
    decoder: Module
    segmentation_head: Module
    @draws(TORCH)
    def __init__(
        self, encoder_name: object = "resnet34", *args: object, aux_params: object = None, **kwargs: object
    ) -> None: ...
    # The head for a class drops something only if it is told to, as its documentation shows it.
    @draws(TORCH, when=("self.training", "self.aux_params"))
    @draws(TORCH, when="self.training", known_value={"self.encoder_name": _DROPPING})
    def forward(self, x: object) -> Tensor: ...

class Dropping(SegmentationModel):
    """A model whose decoder drops something while it trains, unless it is told not to."""

    @draws(TORCH, when="self.training")
    def forward(self, x: object) -> Tensor: ...

class Unet(SegmentationModel): ...
class UnetPlusPlus(SegmentationModel): ...
class MAnet(SegmentationModel): ...
class Linknet(SegmentationModel): ...

class FPN(Dropping):
    @draws(TORCH)
    def __init__(
        self,
        encoder_name: object = "resnet34",
        *args: object,
        decoder_dropout: object = 0.2,
        aux_params: object = None,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.decoder_dropout": (0, 0.0)})
    @draws(TORCH, when=("self.training", "self.aux_params"))
    @draws(TORCH, when="self.training", known_value={"self.encoder_name": _DROPPING})
    def forward(self, x: object) -> Tensor: ...

class PSPNet(Dropping):
    @draws(TORCH)
    def __init__(
        self,
        encoder_name: object = "resnet34",
        *args: object,
        psp_dropout: object = 0.2,
        aux_params: object = None,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.psp_dropout": (0, 0.0)})
    @draws(TORCH, when=("self.training", "self.aux_params"))
    @draws(TORCH, when="self.training", known_value={"self.encoder_name": _DROPPING})
    def forward(self, x: object) -> Tensor: ...

class DeepLabV3(Dropping):
    @draws(TORCH)
    def __init__(
        self,
        encoder_name: object = "resnet34",
        *args: object,
        decoder_aspp_dropout: object = 0.5,
        aux_params: object = None,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.decoder_aspp_dropout": (0, 0.0)})
    @draws(TORCH, when=("self.training", "self.aux_params"))
    @draws(TORCH, when="self.training", known_value={"self.encoder_name": _DROPPING})
    def forward(self, x: object) -> Tensor: ...

class DeepLabV3Plus(DeepLabV3): ...
class PAN(SegmentationModel): ...
class UPerNet(SegmentationModel): ...
class Segformer(SegmentationModel): ...
class DPT(Dropping): ...

class Named:
    """What a name of this library that only the run knows stands for: the class of a model."""

    @builds(TORCH)
    def __call__(
        self, encoder_name: object = "resnet34", *args: object, aux_params: object = None, **kwargs: object
    ) -> SegmentationModel: ...

def __getattr__(name: str) -> Named: ...
@builds(TORCH)
def create_model(
    arch: object,
    encoder_name: object = "resnet34",
    *args: object,
    aux_params: object = None,
    **kwargs: object,
) -> SegmentationModel: ...
@unmeasured("segmentation-models-pytorch 0.6 base/hub_mixin.py")
@builds(TORCH)
@overwrites("return")
def from_pretrained(
    pretrained_model_name_or_path: object, *args: object, **kwargs: object
) -> SegmentationModel: ...
