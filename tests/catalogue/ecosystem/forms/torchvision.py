"""Calls of torchvision."""

import typing
from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form
from tests.catalogue.ecosystem.forms._torchvision_parts import parts

DISTRIBUTION = "torchvision"
PREAMBLE = """
import numpy as np, PIL.Image, torch, torchvision, torchvision.models.feature_extraction
from tests.catalogue.ecosystem.again import again
from torch import nn
from torchvision import models, ops, transforms, tv_tensors
from torchvision.transforms import v2
tensor = torch.zeros(3, 32, 32)
byte = torch.zeros(3, 32, 32, dtype=torch.uint8)
image = PIL.Image.fromarray(np.zeros((32, 32, 3), dtype=np.uint8))
boxes = {
    "image": tv_tensors.Image(byte),
    "boxes": tv_tensors.BoundingBoxes(torch.tensor([[2, 2, 9, 9]]), format="XYXY", canvas_size=(32, 32)),
    "labels": torch.tensor([1]),
}
batch = torch.rand(4, 3, 8, 8), torch.tensor([0, 1, 2, 3])
def replaced(model, **parts):
    for name, part in parts.items():
        setattr(model, name, part)
    return model
models.ResNet18_Weights.get_state_dict = lambda self, *args, **kwargs: models.resnet18().state_dict()
weights = models.ResNet18_Weights.IMAGENET1K_V1
from torchvision.models.googlenet import BasicConv2d, Inception, InceptionAux
from torchvision.models.video.s3d import SepInceptionBlock3D, TemporalSeparableConv
from torchvision.transforms import _transforms_video
"""
#: Random transforms: arguments, and what they are applied to.
RANDOM = {
    "AutoAugment": ("", "byte"),
    "RandAugment": ("", "byte"),
    "TrivialAugmentWide": ("", "byte"),
    "AugMix": ("", "byte"),
    "ColorJitter": ("0.5, 0.5, 0.5, 0.5", "tensor"),
    "ElasticTransform": ("", "tensor"),
    "GaussianBlur": ("3", "tensor"),
    "RandomAdjustSharpness": ("2", "tensor"),
    "RandomAffine": ("10", "tensor"),
    "RandomApply": ("[nn.Identity()]", "tensor"),
    "RandomAutocontrast": ("", "tensor"),
    "RandomChoice": ("[nn.Identity(), nn.Identity()]", "tensor"),
    "RandomCrop": ("8", "tensor"),
    "RandomEqualize": ("", "byte"),
    "RandomErasing": ("p=1", "tensor"),
    "RandomGrayscale": ("", "tensor"),
    "RandomHorizontalFlip": ("", "tensor"),
    "RandomInvert": ("", "tensor"),
    "RandomOrder": ("[nn.Identity(), nn.Identity()]", "tensor"),
    "RandomPerspective": ("", "tensor"),
    "RandomPosterize": ("4", "byte"),
    "RandomResizedCrop": ("8", "tensor"),
    "RandomRotation": ("10", "tensor"),
    "RandomSolarize": ("0.5", "tensor"),
    "RandomVerticalFlip": ("", "tensor"),
}
RANDOM_V2 = {
    "CutMix": ("num_classes=4", "*batch"),
    "MixUp": ("num_classes=4", "*batch"),
    "GaussianNoise": ("", "tensor"),
    "JPEG": ("(20, 80)", "byte"),
    "RandomChannelPermutation": ("", "tensor"),
    "RandomIoUCrop": ("", "boxes"),
    "RandomPhotometricDistort": ("", "tensor"),
    "RandomResize": ("8, 16", "tensor"),
    "RandomShortestSize": ("(8, 9, 10)", "tensor"),
    "RandomZoomOut": ("", "tensor"),
    "ScaleJitter": ("(16, 16)", "tensor"),
}
PLAIN = {
    "CenterCrop": ("8", "tensor"),
    "Compose": ("[nn.Identity()]", "tensor"),
    "ConvertImageDtype": ("torch.float", "byte"),
    "FiveCrop": ("8", "tensor"),
    "Grayscale": ("", "tensor"),
    "Lambda": ("lambda it: it", "tensor"),
    "LinearTransformation": ("torch.eye(3072), torch.zeros(3072)", "tensor"),
    "Normalize": ("[0.5] * 3, [0.5] * 3", "tensor"),
    "PILToTensor": ("", "image"),
    "Pad": ("2", "tensor"),
    "Resize": ("8", "tensor"),
    "TenCrop": ("8", "tensor"),
    "ToPILImage": ("", "tensor"),
    "ToTensor": ("", "image"),
}
PLAIN_V2 = {
    "ClampBoundingBoxes": ("", "boxes"),
    "ConvertBoundingBoxFormat": ("'XYWH'", "boxes"),
    "Identity": ("", "tensor"),
    "RGB": ("", "tensor"),
    "SanitizeBoundingBoxes": ("", "boxes"),
    "ToDtype": ("torch.float32, scale=True", "byte"),
    "ToImage": ("", "image"),
    "ToPureTensor": ("", "tv_tensors.Image(byte)"),
    "UniformTemporalSubsample": ("2", "torch.zeros(4, 3, 8, 8)"),
}
#: Transforms for which one argument says that nothing is random.
CONSTANT = {
    "ColorJitter": ("", "tensor"),
    "RandomAffine": ("0", "tensor"),
    "RandomRotation": ("0", "tensor"),
    "RandomHorizontalFlip": ("p=0.0", "tensor"),
    "RandomHorizontalFlip ": ("p=1.0", "tensor"),
    "RandomErasing": ("p=0.0", "tensor"),
}
#: Stand-ins for operators of the compiled part that is not at hand, which draw nothing themselves.
_WITHOUT_OPERATORS = """
import torchvision.models.detection.rpn, torchvision.models.detection.roi_heads, torchvision.ops.poolers
torchvision.ops.boxes.batched_nms = lambda boxes, *_: torch.arange(len(boxes))
torchvision.ops.poolers.roi_align = lambda x, rois, output_size, **_: torch.zeros(len(rois), x.shape[1], *output_size)
""".strip()
FORMS = [
    Form(
        "torchvision.transforms.v2.GaussianNoise.transform", "it.transform(tensor, {})", "v2.GaussianNoise()"
    ),
    *(
        Form(
            f"torchvision.models.{kind}.forward",
            "it(torch.zeros(2, 3, 64, 64))",
            f"replaced(models.{name}(), classifier=nn.Flatten())",
        )
        for name, kind in (
            ("alexnet", "AlexNet"),
            ("mnasnet0_5", "MNASNet"),
            ("mobilenet_v2", "MobileNetV2"),
            ("mobilenet_v3_small", "MobileNetV3"),
            ("squeezenet1_1", "SqueezeNet"),
            ("vgg11", "VGG"),
        )
    ),
    Form(
        "torchvision.models.VisionTransformer.forward",
        "it(torch.zeros(2, 3, 32, 32))",
        "torchvision.models.VisionTransformer(32, 16, 1, 2, 16, 16, dropout=0.5)",
    ),
    Form(
        "torchvision.models.VisionTransformer.forward",
        "it(torch.zeros(2, 3, 32, 32))",
        "torchvision.models.VisionTransformer(32, 16, 1, 2, 16, 16)",
    ),
    Form(
        "torchvision.models.segmentation.deeplabv3.DeepLabHead.forward",
        "it(torch.zeros(2, 8, 16, 16))",
        "torchvision.models.segmentation.deeplabv3.DeepLabHead(8, 2)",
    ),
    Form(
        "torchvision.models.segmentation.deeplabv3.DeepLabHead.forward",
        "it(torch.zeros(2, 8, 16, 16))",
        "torchvision.models.segmentation.deeplabv3.DeepLabHead(8, 2).eval()",
    ),
    Form("torchvision.models.Named.__call__", "torchvision.models.__dict__['squeezenet1_1']()"),
    Form("torchvision.models.Named.__call__", "vars(torchvision.models)['squeezenet1_1'](weights=None)"),
    Form("torchvision.models.get_model", "models.get_model('resnet18')"),
    Form("torchvision.models.get_model", "models.get_model('resnet18', weights=weights)"),
    Form("torchvision.models.resnet18", "models.resnet18(weights=weights)"),
    Form("torchvision.models.resnet18", "models.resnet18(num_classes=2)"),
    Form(
        "torchvision.ops.stochastic_depth",
        "ops.stochastic_depth(torch.zeros(2, 2), 0.5, 'row', training=True)",
    ),
    Form(
        "torchvision.ops.stochastic_depth",
        "ops.stochastic_depth(torch.zeros(2, 2), 0.5, 'row', training=False)",
    ),
    Form("torchvision.ops.stochastic_depth", "ops.stochastic_depth(torch.zeros(2, 2), 0.0, 'row')"),
    Form("torchvision.ops.drop_block2d", "ops.drop_block2d(torch.zeros(1, 2, 8, 8), 0.5, 3)"),
    Form("torchvision.ops.drop_block2d", "ops.drop_block2d(torch.zeros(1, 2, 8, 8), 0.5, 3, training=False)"),
    Form("torchvision.ops.drop_block3d", "ops.drop_block3d(torch.zeros(1, 2, 8, 8, 8), 0.5, 3)"),
    Form(
        "torchvision.ops.drop_block3d", "ops.drop_block3d(torch.zeros(1, 2, 8, 8, 8), 0.5, 3, training=False)"
    ),
    Form(
        "torchvision.ops.DropBlock2d.forward",
        "it(torch.zeros(1, 2, 8, 8))",
        "torchvision.ops.DropBlock2d(0.5, 3)",
    ),
    Form(
        "torchvision.ops.DropBlock3d.forward",
        "it(torch.zeros(1, 2, 8, 8, 8))",
        "torchvision.ops.DropBlock3d(0.5, 3)",
    ),
    Form(
        "torchvision.ops.StochasticDepth.forward",
        "it(torch.zeros(2, 2))",
        "torchvision.ops.StochasticDepth(0.5, 'row')",
    ),
    Form(
        "torchvision.ops.StochasticDepth.forward",
        "it(torch.zeros(2, 2))",
        "torchvision.ops.StochasticDepth(0.5, 'row').eval()",
    ),
    Form(
        "torchvision.ops.StochasticDepth.forward",
        "it(torch.zeros(2, 2))",
        "torchvision.ops.StochasticDepth(p=0.0, mode='row')",
    ),
    Form("torchvision.ops.Conv2dNormActivation", "ops.Conv2dNormActivation(3, 8)"),
    Form("torchvision.ops.Conv3dNormActivation", "ops.Conv3dNormActivation(3, 8)"),
    Form("torchvision.ops.DeformConv2d", "ops.DeformConv2d(3, 8, 3)"),
    Form("torchvision.ops.FeaturePyramidNetwork", "ops.FeaturePyramidNetwork([8, 8], 8)"),
    Form("torchvision.ops.FrozenBatchNorm2d", "ops.FrozenBatchNorm2d(8)"),
    Form("torchvision.ops.MLP", "ops.MLP(8, [8])"),
    Form("torchvision.ops.SqueezeExcitation", "ops.SqueezeExcitation(8, 2)"),
    Form("torchvision.ops.MultiScaleRoIAlign", "ops.MultiScaleRoIAlign(['0'], 7, 2)"),
    Form("torchvision.models.resnet.BasicBlock", "models.resnet.BasicBlock(8, 8)"),
    Form("torchvision.models.resnet.Bottleneck", "models.resnet.Bottleneck(32, 8)"),
    Form("torchvision.models.resnet.ResNet", "models.ResNet(models.resnet.BasicBlock, [1, 1, 1, 1])"),
    Form("torchvision.models.VisionTransformer", "models.VisionTransformer(32, 16, 1, 2, 8, 8)"),
    Form("torchvision.models.VGG", "models.VGG(nn.Conv2d(3, 512, 1))"),
    Form("torchvision.models.vgg.make_layers", "models.vgg.make_layers([8, 'M'])"),
    Form("torchvision.models.resnet.conv3x3", "models.resnet.conv3x3(3, 3)"),
    Form("torchvision.models.resnet.conv1x1", "models.resnet.conv1x1(3, 3)"),
    Form(
        "torchvision.models.detection.FasterRCNN",
        "models.detection.FasterRCNN(models.detection.backbone_utils.resnet_fpn_backbone("
        "backbone_name='resnet18', weights=None), 3)",
    ),
    Form(
        "torchvision.models.detection.backbone_utils.resnet_fpn_backbone",
        "models.detection.backbone_utils.resnet_fpn_backbone(backbone_name='resnet18', weights=None)",
    ),
    Form(
        "torchvision.models.detection.faster_rcnn.FastRCNNPredictor",
        "models.detection.faster_rcnn.FastRCNNPredictor(8, 3)",
    ),
    Form(
        "torchvision.models.detection.mask_rcnn.MaskRCNNPredictor",
        "models.detection.mask_rcnn.MaskRCNNPredictor(8, 8, 3)",
    ),
    Form("torchvision.models.detection.AnchorGenerator", "models.detection.rpn.AnchorGenerator()"),
    Form(
        "torchvision.models.segmentation.deeplabv3.DeepLabHead",
        "models.segmentation.deeplabv3.DeepLabHead(8, 3)",
    ),
    Form("torchvision.models.segmentation.fcn.FCNHead", "models.segmentation.fcn.FCNHead(8, 3)"),
    Form(
        "torchvision.models.feature_extraction.create_feature_extractor",
        "models.feature_extraction.create_feature_extractor(model, ['layer1'])",
        setup="model = models.resnet18()",
    ),
    Form("torchvision.datasets.FakeData", "torchvision.datasets.FakeData(4)"),
    Form(
        "torchvision.datasets.FakeData.__getitem__", "it.__getitem__(0)", "torchvision.datasets.FakeData(4)"
    ),
    Form(
        "torchvision.models.segmentation.fcn.FCNHead.forward",
        "it(torch.zeros(2, 8, 16, 16))",
        "models.segmentation.fcn.FCNHead(8, 2)",
    ),
    Form(
        "torchvision.models.segmentation.fcn.FCNHead.forward",
        "it(torch.zeros(2, 8, 16, 16))",
        "models.segmentation.fcn.FCNHead(8, 2).eval()",
    ),
    *(
        Form(
            f"torchvision.models.segmentation.{name}.forward",
            "it(torch.zeros(2, 3, 32, 32))",
            f"models.segmentation.{builder}(weights=None, weights_backbone=None){mode}",
        )
        for name, builder in (
            ("DeepLabV3", "deeplabv3_mobilenet_v3_large"),
            ("FCN", "fcn_resnet50"),
            ("LRASPP", "lraspp_mobilenet_v3_large"),
        )
        for mode in ("", ".eval()")
    ),
    *(
        Form(
            "torchvision.models.detection.FasterRCNN.forward",
            "it([torch.zeros(3, 64, 64)], [{'boxes': torch.tensor([[1.0, 1, 20, 20]]), 'labels': torch.tensor([1])}])",
            f"models.detection.fasterrcnn_mobilenet_v3_large_320_fpn(weights=None, weights_backbone=None){mode}",
            setup=_WITHOUT_OPERATORS,
        )
        for mode in ("", ".eval()")
    ),
    Form("torchvision.ops.MLP.forward", "it(torch.zeros(2, 8))", "torchvision.ops.MLP(8, [8], dropout=0.5)"),
    Form("torchvision.ops.MLP.forward", "it(torch.zeros(2, 8))", "torchvision.ops.MLP(8, [8])"),
    Form("torchvision.models.detection.rpn.RPNHead", "models.detection.rpn.RPNHead(8, 3)"),
    Form(
        "torchvision.models.detection.backbone_utils.mobilenet_backbone",
        "models.detection.backbone_utils.mobilenet_backbone(backbone_name='mobilenet_v2', weights=None, fpn=True)",
    ),
    Form(
        "torchvision.models.detection.backbone_utils.BackboneWithFPN",
        "models.detection.backbone_utils.BackboneWithFPN(models.resnet18(), {'layer1': '0'}, [64], 8)",
    ),
    Form(
        "torchvision.transforms.v2.functional.gaussian_noise",
        "torchvision.transforms.v2.functional.gaussian_noise(tensor)",
    ),
    Form("torchvision.utils.make_grid", "torchvision.utils.make_grid(torch.zeros(4, 3, 8, 8))"),
]
#: Models that drop something while they train: how each is made, and the side of an image that it takes.
DROPPING = {
    "AlexNet": ("alexnet", 64),
    "VGG": ("vgg11", 32),
    "SqueezeNet": ("squeezenet1_1", 64),
    "MobileNetV2": ("mobilenet_v2", 64),
    "MobileNetV3": ("mobilenet_v3_small", 64),
    "MNASNet": ("mnasnet0_5", 64),
    "EfficientNet": ("efficientnet_b0", 64),
    "ConvNeXt": ("convnext_tiny", 32),
    "SwinTransformer": ("swin_t", 32),
}
#: Arguments of builders that decide whether the model drops something while it trains.
DECIDING = {
    "ConvNeXt": ("convnext_tiny", ("stochastic_depth_prob=0.0",)),
    "EfficientNet": (
        "efficientnet_b0",
        ("dropout=0.0", "stochastic_depth_prob=0.0", "dropout=0.0, stochastic_depth_prob=0.0"),
    ),
    "DenseNet": ("densenet121", ("", "drop_rate=0.2")),
    "VisionTransformer": ("vit_b_32", ("image_size=32", "image_size=32, dropout=0.1")),
    "MobileNetV2": ("mobilenet_v2", ("dropout=0.0",)),
    "SqueezeNet": ("squeezenet1_1", ("dropout=0.0",)),
    "GoogLeNet": (
        "googlenet",
        tuple(
            f"init_weights=False, {more}"
            for more in (
                "aux_logits=False",
                "aux_logits=False, dropout=0.0",
                "dropout=0.0",
                "dropout=0.0, dropout_aux=0.0",
            )
        ),
    ),
}
#: Draws of the parameters of a transform.
PARAMETERS = {
    "RandomCrop": "tensor, (8, 8)",
    "RandomRotation": "[0, 10]",
    "RandomResizedCrop": "tensor, [0.5, 1.0], [0.5, 1.0]",
    "ColorJitter": "[0.5, 1.0], None, None, None",
    "RandomAffine": "[0, 10], [0.1, 0.1], None, None, [32, 32]",
    "RandomPerspective": "32, 32, 0.5",
    "RandomErasing": "tensor, (0.02, 0.33), (0.3, 3.3), [0.0]",
    "GaussianBlur": "0.1, 2.0",
    "ElasticTransform": "[50.0, 50.0], [5.0, 5.0], [32, 32]",
    "AutoAugment": "5",
}


#: Parts of models that are called by themselves, with what each is given.
PARTS = {
    "AlexNet.classifier": ("alexnet", "torch.zeros(1, 9216)"),
    "VGG.classifier": ("vgg11", "torch.zeros(1, 25088)"),
    "MobileNetV2.classifier": ("mobilenet_v2", "torch.zeros(1, 1280)"),
    "MobileNetV3.classifier": ("mobilenet_v3_small", "torch.zeros(1, 576)"),
    "MNASNet.classifier": ("mnasnet0_5", "torch.zeros(1, 1280)"),
    "SqueezeNet.classifier": ("squeezenet1_1", "torch.zeros(1, 512, 4, 4)"),
    "EfficientNet.classifier": ("efficientnet_b0", "torch.zeros(1, 1280)"),
    "EfficientNet.features": ("efficientnet_b0", "torch.zeros(2, 3, 32, 32)"),
    "ConvNeXt.features": ("convnext_tiny", "torch.zeros(2, 3, 32, 32)"),
}
#: Transforms of the second version that draw their parameters apart: what they are made with, and of which inputs.
MAKING = {
    "ColorJitter": ("0.1", "tensor"),
    "CutMix": ("num_classes=3", "torch.rand(2, 3, 8, 8)"),
    "ElasticTransform": ("", "torch.rand(3, 50, 50)"),
    "GaussianBlur": ("3", "tensor"),
    "MixUp": ("num_classes=3", "torch.rand(2, 3, 8, 8)"),
    "RandomAffine": ("9", "tensor"),
    "RandomChannelPermutation": ("", "tensor"),
    "RandomCrop": ("8", "tensor"),
    "RandomErasing": ("", "tensor"),
    "RandomIoUCrop": ("", "boxes['image'], boxes['boxes']"),
    "RandomPerspective": ("", "tensor"),
    "RandomPhotometricDistort": ("", "tensor"),
    "RandomResize": ("4, 9", "tensor"),
    "RandomResizedCrop": ("8", "tensor"),
    "RandomRotation": ("9", "tensor"),
    "RandomShortestSize": ("[4, 5]", "tensor"),
    "RandomZoomOut": ("", "tensor"),
    "ScaleJitter": ("(8, 8)", "tensor"),
}
FORMS += [
    Form(f"torchvision.models.{name}", f"it.{name.partition('.')[2]}({given})", f"models.{builder}(){mode}")
    for name, (builder, given) in PARTS.items()
    for mode in ("", ".eval()")
]


def enumerated() -> Iterator[Form]:
    """Yield every transform in both versions, every model builder, and parts of models."""
    yield from parts()
    for name, arguments in PARAMETERS.items():
        entry = f"torchvision.transforms.{name}.get_params"
        yield Form(entry, f"{entry.removeprefix('torchvision.')}({arguments})")
        if name in MAKING:
            yield Form(f"torchvision.transforms.v2.{name}.get_params", f"v2.{name}.get_params({arguments})")
    for name, (arguments, inputs) in MAKING.items():
        yield Form(
            f"torchvision.transforms.v2.{name}.make_params",
            f"it.make_params([{inputs}])",
            f"v2.{name}({arguments})",
        )
    for name, (builder, side) in DROPPING.items():
        for mode in ("", ".eval()"):
            entry = f"torchvision.models.{name}.forward"
            yield Form(entry, f"it(torch.zeros(2, 3, {side}, {side}))", f"models.{builder}(){mode}")
    for name, (builder, all_arguments) in DECIDING.items():
        for arguments in all_arguments:
            entry = f"torchvision.models.{name}.forward"
            yield Form(entry, "it(torch.zeros(2, 3, 32, 32))", f"models.{builder}({arguments})")
    for mode in ("model", "model.eval()"):
        yield Form(
            "torchvision.models.ResNet.forward",
            "it(torch.zeros(2, 3, 32, 32))",
            mode,
            through=("torch",) if mode == "model" else (),
            setup="model = models.resnet18()\nmodel.fc = nn.Sequential(nn.Dropout(0.5), nn.Linear(512, 2))",
        )
    for name, builder, size in (
        ("S3D", "s3d", "16, 224, 224"),
        ("SwinTransformer3d", "swin3d_t", "2, 32, 32"),
    ):
        for mode in ("", ".eval()"):
            yield Form(
                f"torchvision.models.video.{name}.forward",
                f"it(torch.zeros(1, 3, {size}))",
                f"models.video.{builder}(){mode}",
            )
    from torchvision import models

    from tests.catalogue.ecosystem.again import torchvision_makers

    yield Form("torchvision.models.detection.ssd.SSD", "again(torchvision.models.detection.ssd.SSD)")
    made = {typing.get_type_hints(make.func)["return"] for make in torchvision_makers()}
    for name in sorted(
        f"{cls.__module__.rpartition('.')[0]}.{cls.__name__}" for cls in made - {models.detection.ssd.SSD}
    ):
        yield Form(name, f"again({name})")
    tables = [
        ("", {**RANDOM, **PLAIN}),
        (".v2", {**RANDOM, **RANDOM_V2, **PLAIN, **PLAIN_V2}),
        ("", CONSTANT),
        (".v2", CONSTANT),
    ]
    for version, table in tables:
        for name, (arguments, argument) in table.items():
            entry = f"torchvision.transforms{version}.{name.strip()}"
            yield Form(f"{entry}.forward", f"it({argument})", f"{entry}({arguments})")
    for name in models.list_models():
        builder = models.get_model_builder(name)
        module, _, last = builder.__module__.rpartition(".")
        if last != builder.__name__:  # some modules are hidden by a function of their name
            module = builder.__module__
        backbone = (
            "weights=None, weights_backbone=None" if "detection" in module or "segmentation" in module else ""
        )
        yield Form(f"{module}.{builder.__name__}", f"{module}.{builder.__name__}({backbone})")
