"""Parts of torchvision's models, as users import them from where they are defined."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

#: Each with the arguments that it takes; of those that may drop something, with the rates that say so, and the shape of an input.
PARTS: dict[str, tuple[str, tuple[str, ...], str]] = {
    "models.convnext.CNBlock": ("8, 1e-6, 0.0", ("stochastic_depth_prob",), "2, 8, 4, 4"),
    "models.detection.faster_rcnn.TwoMLPHead": ("8, 4", (), ""),
    "models.detection.faster_rcnn.FastRCNNConvFCHead": ("(4, 3, 3), [4], [4]", (), ""),
    "models.detection.fcos.FCOSHead": ("32, 1, 2", (), ""),
    "models.detection.fcos.FCOSClassificationHead": ("32, 1, 2", (), ""),
    "models.detection.fcos.FCOSRegressionHead": ("32, 1", (), ""),
    "models.detection.keypoint_rcnn.KeypointRCNNHeads": ("4, (4,)", (), ""),
    "models.detection.keypoint_rcnn.KeypointRCNNPredictor": ("4, 2", (), ""),
    "models.detection.mask_rcnn.MaskRCNNHeads": ("4, (4,), 1", (), ""),
    "models.detection.retinanet.RetinaNetHead": ("4, 1, 2", (), ""),
    "models.detection.retinanet.RetinaNetClassificationHead": ("4, 1, 2", (), ""),
    "models.detection.retinanet.RetinaNetRegressionHead": ("4, 1", (), ""),
    "models.detection.ssd.SSDHead": ("[4], [1], 2", (), ""),
    "models.detection.ssd.SSDClassificationHead": ("[4], [1], 2", (), ""),
    "models.detection.ssd.SSDRegressionHead": ("[4], [1]", (), ""),
    "models.detection.ssdlite.SSDLiteHead": ("[4], [1], 2, nn.BatchNorm2d", (), ""),
    "models.detection.ssdlite.SSDLiteClassificationHead": ("[4], [1], 2, nn.BatchNorm2d", (), ""),
    "models.detection.ssdlite.SSDLiteRegressionHead": ("[4], [1], nn.BatchNorm2d", (), ""),
    "models.efficientnet.MBConv": (
        "torchvision.models.efficientnet.MBConvConfig(1, 3, 1, 8, 8, 1), 0.0, nn.BatchNorm2d",
        ("stochastic_depth_prob",),
        "2, 8, 4, 4",
    ),
    "models.efficientnet.FusedMBConv": (
        "torchvision.models.efficientnet.FusedMBConvConfig(1, 3, 1, 8, 8, 1), 0.0, nn.BatchNorm2d",
        ("stochastic_depth_prob",),
        "2, 8, 4, 4",
    ),
    "models.googlenet.Inception": ("4, 2, 2, 2, 2, 2, 2", (), ""),
    "models.googlenet.InceptionAux": ("4, 2", ("dropout",), "2, 4, 4, 4"),
    "models.googlenet.BasicConv2d": ("4, 2, kernel_size=1", (), ""),
    "models.inception.InceptionA": ("4, 2", (), ""),
    "models.inception.InceptionB": ("4", (), ""),
    "models.inception.InceptionC": ("4, 2", (), ""),
    "models.inception.InceptionD": ("4", (), ""),
    "models.inception.InceptionE": ("4", (), ""),
    "models.inception.InceptionAux": ("4, 2", (), ""),
    "models.inception.BasicConv2d": ("4, 2, kernel_size=1", (), ""),
    "models.maxvit.MBConv": (
        "8, 8, 2, 0.5, 1, nn.GELU, nn.BatchNorm2d, 0.0",
        ("p_stochastic_dropout",),
        "2, 8, 4, 4",
    ),
    "models.maxvit.RelativePositionalMultiHeadAttention": ("8, 4, 4", (), ""),
    "models.mobilenetv2.InvertedResidual": ("4, 4, 1, 2", (), ""),
    "models.mobilenetv3.InvertedResidual": (
        "torchvision.models.mobilenetv3.InvertedResidualConfig(8, 3, 8, 8, False, 'RE', 1, 1, 1), nn.BatchNorm2d",
        (),
        "",
    ),
    "models.optical_flow.raft.ResidualBlock": ("4, 4, norm_layer=nn.BatchNorm2d", (), ""),
    "models.optical_flow.raft.BottleneckBlock": ("4, 4, norm_layer=nn.BatchNorm2d", (), ""),
    "models.optical_flow.raft.FeatureEncoder": ("", (), ""),
    "models.optical_flow.raft.MotionEncoder": ("in_channels_corr=4", (), ""),
    "models.optical_flow.raft.ConvGRU": ("input_size=2, hidden_size=2, kernel_size=1, padding=0", (), ""),
    "models.optical_flow.raft.RecurrentBlock": ("input_size=2, hidden_size=2", (), ""),
    "models.optical_flow.raft.FlowHead": ("in_channels=2, hidden_size=2", (), ""),
    "models.optical_flow.raft.MaskPredictor": ("in_channels=2, hidden_size=2", (), ""),
    "models.regnet.SimpleStemIN": ("4, 4, nn.BatchNorm2d, nn.ReLU", (), ""),
    "models.regnet.BottleneckTransform": ("4, 4, 1, nn.BatchNorm2d, nn.ReLU, 4, 1.0, None", (), ""),
    "models.regnet.ResBottleneckBlock": ("4, 4, 1, nn.BatchNorm2d, nn.ReLU, 4", (), ""),
    "models.segmentation.deeplabv3.ASPPConv": ("4, 4, 1", (), ""),
    "models.segmentation.deeplabv3.ASPPPooling": ("4, 4", (), ""),
    "models.segmentation.deeplabv3.ASPP": ("4, [1], 4", (), "2, 4, 4, 4"),
    "models.segmentation.lraspp.LRASPPHead": ("4, 4, 2, 4", (), ""),
    "models.shufflenetv2.InvertedResidual": ("8, 8, 1", (), ""),
    "models.squeezenet.Fire": ("4, 2, 2, 2", (), ""),
    "models.swin_transformer.PatchMerging": ("4", (), ""),
    "models.swin_transformer.PatchMergingV2": ("4", (), ""),
    "models.swin_transformer.ShiftedWindowAttention": (
        "8, [2, 2], [0, 0], 2",
        ("attention_dropout", "dropout"),
        "2, 4, 4, 8",
    ),
    "models.swin_transformer.ShiftedWindowAttentionV2": (
        "8, [2, 2], [0, 0], 2",
        ("attention_dropout", "dropout"),
        "2, 4, 4, 8",
    ),
    "models.swin_transformer.SwinTransformerBlock": (
        "8, 2, [2, 2], [0, 0]",
        ("dropout", "attention_dropout", "stochastic_depth_prob"),
        "2, 4, 4, 8",
    ),
    "models.swin_transformer.SwinTransformerBlockV2": (
        "8, 2, [2, 2], [0, 0]",
        ("dropout", "attention_dropout", "stochastic_depth_prob"),
        "2, 4, 4, 8",
    ),
    "models.video.resnet.Conv3DSimple": ("4, 4", (), ""),
    "models.video.resnet.Conv2Plus1D": ("4, 4, 4", (), ""),
    "models.video.resnet.Conv3DNoTemporal": ("4, 4", (), ""),
    "models.video.resnet.BasicBlock": ("4, 4, torchvision.models.video.resnet.Conv3DSimple", (), ""),
    "models.video.resnet.Bottleneck": ("16, 4, torchvision.models.video.resnet.Conv3DSimple", (), ""),
    "models.video.resnet.BasicStem": ("", (), ""),
    "models.video.resnet.R2Plus1dStem": ("", (), ""),
    "models.video.swin_transformer.PatchEmbed3d": ("[1, 2, 2]", (), ""),
    "models.video.swin_transformer.ShiftedWindowAttention3d": (
        "8, [2, 2, 2], [0, 0, 0], 2",
        ("attention_dropout", "dropout"),
        "2, 4, 4, 4, 8",
    ),
    "models.vision_transformer.MLPBlock": ("8, 4, 0.0", ("dropout",), "2, 8"),
    "models.vision_transformer.EncoderBlock": (
        "2, 8, 4, 0.0, 0.0",
        ("dropout", "attention_dropout"),
        "2, 3, 8",
    ),
    "models.vision_transformer.Encoder": (
        "4, 1, 2, 8, 4, 0.0, 0.0",
        ("dropout", "attention_dropout"),
        "2, 4, 8",
    ),
    "models.video.s3d.TemporalSeparableConv": ("4, 4, 1, 1, 0, nn.BatchNorm3d", (), ""),
    "models.video.s3d.SepInceptionBlock3D": ("4, 2, 2, 2, 2, 2, 2, nn.BatchNorm3d", (), ""),
    "ops.misc.ConvNormActivation": ("4, 4", (), ""),
    "ops.feature_pyramid_network.LastLevelP6P7": ("4, 4", (), ""),
}
#: Modules that a function of their name hides: their parts have names of their own in the preamble.
_HIDDEN = ("models.googlenet.", "models.video.s3d.")


def parts() -> Iterator[Form]:
    """Yield how each part is built and what it drops while it trains, and what samplers and transforms of their own files draw."""
    for name, (arguments, rates, shape) in PARTS.items():
        entry = f"torchvision.{name}"
        made = name.rpartition(".")[2] if name.startswith(_HIDDEN) else entry
        yield Form(entry, f"{made}({arguments})")
        if not shape:
            continue
        for given in dict.fromkeys((arguments, *(_at(arguments, rate) for rate in rates))):
            for mode in ("", ".eval()"):
                yield Form(f"{entry}.forward", f"it(torch.zeros({shape}))", f"{made}({given}){mode}")
    sampler = "torchvision.models.detection._utils.BalancedPositiveNegativeSampler"
    yield Form(sampler, f"{sampler}(4, 0.5)")
    yield Form(f"{sampler}.__call__", "it([torch.tensor([0, 1, 0, 1])])", f"{sampler}(4, 0.5)")
    for name, given, method in (
        ("RandomCropVideo", "4", "forward"),
        ("RandomResizedCropVideo", "(4, 4)", "forward"),
        ("RandomHorizontalFlipVideo", "", "__call__"),
    ):
        entry = f"torchvision.transforms._transforms_video.{name}"
        yield Form(entry, f"{entry}({given})")
        yield Form(f"{entry}.{method}", "it(torch.zeros(3, 2, 8, 8))", f"{entry}({given})")


def _at(arguments: str, rate: str) -> str:
    """Return the arguments with a rate of one half, which stands in the place of a 0.0 or at the end."""
    return arguments.replace("0.0", "0.5") if "0.0" in arguments else f"{arguments}, {rate}=0.5"
