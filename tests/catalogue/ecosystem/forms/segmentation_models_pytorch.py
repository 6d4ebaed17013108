"""Calls of segmentation_models_pytorch."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "segmentation_models_pytorch"
PREAMBLE = """
import segmentation_models_pytorch as smp
import segmentation_models_pytorch, torch
"""
ARCHITECTURES = (
    "Unet",
    "UnetPlusPlus",
    "MAnet",
    "Linknet",
    "FPN",
    "PSPNet",
    "DeepLabV3",
    "DeepLabV3Plus",
    "PAN",
    "UPerNet",
    "Segformer",
)
_LOSSES = ("DiceLoss", "JaccardLoss", "TverskyLoss", "FocalLoss", "LovaszLoss")
FORMS = [
    Form(
        "segmentation_models_pytorch.create_model",
        "smp.create_model('unet', 'resnet18', encoder_weights=None, classes=2)",
    ),
    Form(
        "segmentation_models_pytorch.encoders.get_encoder",
        "smp.encoders.get_encoder('resnet18', weights=None)",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield every architecture and loss."""
    for name in ARCHITECTURES:
        yield Form(f"segmentation_models_pytorch.{name}", f"smp.{name}('resnet18', encoder_weights=None)")
    for name in _LOSSES:
        yield Form(f"segmentation_models_pytorch.losses.{name}", f"smp.losses.{name}('binary')")
