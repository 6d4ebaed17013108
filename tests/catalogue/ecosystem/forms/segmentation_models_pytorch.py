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
    *(
        Form(
            "segmentation_models_pytorch.Unet.forward",
            "it(torch.zeros(2, 3, 64, 64))",
            receiver=f"segmentation_models_pytorch.Unet({arguments}){mode}",
        )
        for arguments in (
            "'resnet18', encoder_weights=None, aux_params={'classes': 2, 'dropout': 0.5}",
            "'efficientnet-b0', encoder_weights=None",
            "'mit_b0', encoder_weights=None",
            "'timm-efficientnet-b0', encoder_weights=None",
            "'timm-tf_efficientnet_lite0', encoder_weights=None",
        )
        for mode in ("", ".eval()")
    ),
    Form(
        "segmentation_models_pytorch.Unet.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.Unet('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.FPN.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.FPN('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.PSPNet.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.PSPNet('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.DeepLabV3.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.DeepLabV3('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.DeepLabV3Plus.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.DeepLabV3Plus('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.PAN.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.PAN('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.Linknet.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.Linknet('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.MAnet.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.MAnet('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.UPerNet.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.UPerNet('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.Segformer.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.Segformer('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.FPN.forward",
        "it(torch.zeros(2, 3, 64, 64))",
        receiver="segmentation_models_pytorch.FPN('resnet18', encoder_weights=None).eval()",
    ),
    Form(
        "segmentation_models_pytorch.Named.__call__",
        "vars(segmentation_models_pytorch)['FPN']('resnet18', encoder_weights=None)",
    ),
    Form(
        "segmentation_models_pytorch.create_model",
        "smp.create_model('unet', 'resnet18', encoder_weights=None, classes=2)",
    ),
    Form(
        "segmentation_models_pytorch.encoders.get_encoder",
        "smp.encoders.get_encoder('resnet18', weights=None)",
    ),
    *(
        Form(
            f"segmentation_models_pytorch.{name}.forward",
            "it(torch.zeros(2, 3, 64, 64))",
            receiver=f"segmentation_models_pytorch.{name}('resnet18', encoder_weights=None{more})",
        )
        for name, more in (
            ("FPN", ", decoder_dropout=0.0"),
            ("FPN", ""),
            ("PSPNet", ", psp_dropout=0.0"),
            ("PSPNet", ""),
            ("DeepLabV3", ", decoder_aspp_dropout=0.0"),
            ("DeepLabV3Plus", ", decoder_aspp_dropout=0.0"),
        )
    ),
    *(
        Form(
            f"segmentation_models_pytorch.{name}.forward",
            "it(torch.zeros(2, 3, 64, 64))",
            receiver=f"segmentation_models_pytorch.{name}({arguments}, encoder_weights=None){mode}",
        )
        for name, arguments in (
            ("DPT", "'tu-vit_tiny_patch16_224', dynamic_img_size=True"),
            ("FPN", "'efficientnet-b0', decoder_dropout=0.0"),
            ("PSPNet", "'resnet18', psp_dropout=0.0, aux_params={'classes': 2, 'dropout': 0.5}"),
            ("DeepLabV3", "'efficientnet-b0', decoder_aspp_dropout=0.0"),
        )
        for mode in ("", ".eval()")
    ),
    Form(
        "segmentation_models_pytorch.DPT",
        "smp.DPT('tu-vit_tiny_patch16_224', encoder_weights=None)",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield every architecture and loss."""
    for name in ARCHITECTURES:
        yield Form(f"segmentation_models_pytorch.{name}", f"smp.{name}('resnet18', encoder_weights=None)")
    for name in _LOSSES:
        yield Form(f"segmentation_models_pytorch.losses.{name}", f"smp.losses.{name}('binary')")
