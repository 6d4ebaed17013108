"""Calls of kornia: its augmentations draw when they are applied."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "kornia"
PREAMBLE = """
import torch, kornia, kornia.augmentation as K, kornia.augmentation.auto as A, kornia.feature as KF
import kornia.geometry, kornia.contrib, kornia.models.rrdbnet, kornia.models.small_sr, kornia.models.vit
import kornia.models.vit_mobile, kornia.models.tiny_vit, kornia.models.dexined, kornia.models.yunet
import kornia.models.common, kornia.geometry.vector
from torch import nn
image = torch.rand(2, 3, 16, 16)
volume = torch.rand(1, 3, 4, 4, 4)
points = torch.rand(20, 2)
labels = torch.zeros(2)
"""
#: Augmentations: what they are made of beside their own defaults.
AUGMENTATIONS = {
    "CenterCrop": "8",
    "CenterCrop3D": "2",
    "ColorJiggle": "0.1, 0.1, 0.1, 0.1",
    "ColorJitter": "0.1, 0.1, 0.1, 0.1",
    "Denormalize": "0.5, 0.5",
    "LongestMaxSize": "8",
    "Normalize": "0.5, 0.5",
    "PadTo": "(20, 20)",
    "PatchMix": "",
    "RandomAffine": "15.0",
    "RandomAffine3D": "(1.0, 1.0, 1.0)",
    "RandomAutoContrast": "",
    "RandomBoxBlur": "",
    "RandomBrightness": "",
    "RandomChannelDropout": "",
    "RandomChannelShuffle": "",
    "RandomClahe": "",
    "RandomContrast": "",
    "RandomCrop": "(8, 8)",
    "RandomCrop3D": "(2, 2, 2)",
    "RandomCutMixV2": "",
    "RandomDepthicalFlip3D": "",
    "RandomElasticTransform": "",
    "RandomEqualize": "",
    "RandomEqualize3D": "",
    "RandomErasing": "",
    "RandomFisheye": "torch.tensor([-0.3, 0.3]), torch.tensor([-0.3, 0.3]), torch.tensor([0.9, 1.0])",
    "RandomGamma": "",
    "RandomGaussianBlur": "(3, 3), (0.1, 2.0)",
    "RandomGaussianIllumination": "",
    "RandomGaussianNoise": "",
    "RandomGrayscale": "",
    "RandomHorizontalFlip": "",
    "RandomHorizontalFlip3D": "",
    "RandomHue": "",
    "RandomInvert": "",
    "RandomJPEG": "",
    "RandomJigsaw": "(2, 2)",
    "RandomLinearCornerIllumination": "",
    "RandomLinearIllumination": "",
    "RandomMedianBlur": "(3, 3)",
    "RandomMixUpV2": "",
    "RandomMosaic": "(16, 16)",
    "RandomMotionBlur": "3, 35.0, 0.5",
    "RandomMotionBlur3D": "3, 1.0, 1.0",
    "RandomPerspective": "",
    "RandomPerspective3D": "",
    "RandomPlanckianJitter": "",
    "RandomPlasmaBrightness": "",
    "RandomPlasmaContrast": "",
    "RandomPlasmaShadow": "",
    "RandomPosterize": "3",
    "RandomRGBShift": "",
    "RandomRain": "(2, 3), (1, 3), (-1, 1)",
    "RandomResizedCrop": "(8, 8)",
    "RandomRotation": "45.0",
    "RandomRotation3D": "(1.0, 1.0, 1.0)",
    "RandomRotation90": "(-1, 1)",
    "RandomSaltAndPepperNoise": "",
    "RandomSaturation": "",
    "RandomSharpness": "",
    "RandomShear": "0.1",
    "RandomSnow": "",
    "RandomSolarize": "",
    "RandomThinPlateSpline": "",
    "RandomTranslate": "(0.1, 0.2)",
    "RandomTransplantation": "",
    "RandomTransplantation3D": "",
    "RandomVerticalFlip": "",
    "RandomVerticalFlip3D": "",
    "Resize": "(8, 8)",
    "SmallestMaxSize": "8",
}
#: What takes labels beside images.
MIXES = {"PatchMix", "RandomCutMixV2", "RandomJigsaw", "RandomMixUpV2", "RandomMosaic"}
#: What has no weights, by module.
PLAIN = {
    "losses": (
        "BinaryFocalLossWithLogits(3)",
        "CauchyLoss()",
        "CharbonnierLoss()",
        "DiceLoss()",
        "FocalLoss(3)",
        "GemanMcclureLoss()",
        "HausdorffERLoss()",
        "HausdorffERLoss3D()",
        "InverseDepthSmoothnessLoss()",
        "LovaszHingeLoss()",
        "LovaszSoftmaxLoss()",
        "MILossFromRef(torch.eye(2)[None])",
        "MILossFromRef2D(torch.eye(2)[None])",
        "MILossFromRef3D(torch.eye(2)[None])",
        "MS_SSIMLoss()",
        "NMILossFromRef(torch.eye(2)[None])",
        "NMILossFromRef2D(torch.eye(2)[None])",
        "NMILossFromRef3D(torch.eye(2)[None])",
        "PSNRLoss(3)",
        "SSIM3DLoss(3)",
        "SSIMLoss(3)",
        "TotalVariation()",
        "TverskyLoss((3, 3), (1.0, 1.0))",
        "WelschLoss()",
    ),
    "filters": (
        "BilateralBlur(5, 0.1, (1.0, 1.0))",
        "BlurPool2D(3)",
        "BoxBlur(3)",
        "Canny()",
        "EdgeAwareBlurPool2D(3)",
        "GaussianBlur2d((3, 3), (1.0, 1.0))",
        "GuidedBlur((3, 3), (1.0, 1.0))",
        "InRange((3, 3), (1.0, 1.0))",
        "JointBilateralBlur(5, 0.1, (1.0, 1.0))",
        "Laplacian(3)",
        "MaxBlurPool2D(3)",
        "MedianBlur(3)",
        "MotionBlur(5, 0.1, (1.0, 1.0))",
        "MotionBlur3D(5, 0.1, (1.0, 1.0))",
        "OtsuThreshold()",
        "Sobel()",
        "SpatialGradient()",
        "SpatialGradient3d()",
        "UnsharpMask((3, 3), (1.0, 1.0))",
    ),
    "enhance": (
        "AddWeighted(5, 0.1, (1.0, 1.0))",
        "AdjustBrightness(3)",
        "AdjustBrightnessAccumulative(3)",
        "AdjustContrast(3)",
        "AdjustContrastWithMeanSubtraction(3)",
        "AdjustGamma(3)",
        "AdjustHue(3)",
        "AdjustLog()",
        "AdjustSaturation(3)",
        "AdjustSaturationWithGraySubtraction(3)",
        "AdjustSigmoid()",
        "Denormalize((3, 3), (1.0, 1.0))",
        "IntegralImage()",
        "IntegralTensor()",
        "Invert()",
        "JPEGCodecDifferentiable()",
        "Normalize((3, 3), (1.0, 1.0))",
        "Rescale(0.5)",
        "Threshold(3)",
        "ZCAWhitening()",
    ),
    "color": (
        "ApplyColorMap(kornia.color.ColorMap('autumn', 8))",
        "BgrToGrayscale()",
        "BgrToRgb()",
        "BgrToRgba(3)",
        "GrayscaleToRgb()",
        "HlsToRgb()",
        "HsvToRgb()",
        "LabToRgb()",
        "LinearRgbToRgb()",
        "LuvToRgb()",
        "NormalsToRgb255()",
        "RawToRgb(3)",
        "RawToRgb2x2Downscaled(3)",
        "Rgb255ToNormals()",
        "Rgb255ToRgb()",
        "RgbToBgr()",
        "RgbToGrayscale()",
        "RgbToHls()",
        "RgbToHsv()",
        "RgbToLab()",
        "RgbToLinearRgb()",
        "RgbToLuv()",
        "RgbToRaw(3)",
        "RgbToRgb255()",
        "RgbToRgba(3)",
        "RgbToXyz()",
        "RgbToYcbcr()",
        "RgbToYuv()",
        "RgbToYuv420()",
        "RgbToYuv422()",
        "RgbaToBgr()",
        "RgbaToRgb()",
        "Sepia()",
        "XyzToRgb()",
        "YcbcrToRgb()",
        "Yuv420ToRgb()",
        "Yuv422ToRgb()",
        "YuvToRgb()",
    ),
    "geometry.transform": (
        "Affine(torch.tensor([0.5]), torch.tensor([0.5]))",
        "CenterCrop2D(3)",
        "Hflip()",
        "Homography()",
        "HomographyWarper(5, 0.1, (1.0, 1.0))",
        "PyrDown()",
        "PyrUp()",
        "Rescale(3)",
        "Resize(3)",
        "Rot180()",
        "Rotate(torch.tensor([0.5]), torch.tensor([0.5]))",
        "Scale(torch.tensor([0.5]), torch.tensor([0.5]))",
        "ScalePyramid()",
        "Shear(torch.tensor([0.5]), torch.tensor([0.5]))",
        "Similarity()",
        "Translate(torch.tensor([0.5]), torch.tensor([0.5]))",
        "Vflip()",
    ),
}
#: Networks, by module; those whose weights are loaded by default are made without.
NETWORKS = {
    "contrib": ("TinyViT()",),
    "models": ("RRDBNet(3, 3)",),
    "models.dexined": ("DexiNed(pretrained=False)",),
    "models.rrdbnet": ("RRDBNet(3, 3)",),
    "models.small_sr": ("SmallSRNet(2, pretrained=False)",),
    "models.tiny_vit": ("TinyViT()",),
    "models.vit": ("VisionTransformer(16, 8, 3, embed_dim=12, depth=1, num_heads=2)",),
    "models.vit_mobile": ("MobileViT()",),
    "models.yunet": ("YuNet('test', pretrained=False)",),
    "feature": (
        "ALIKED()",
        "DISK()",
        "DeFMO(pretrained=False)",
        "DenseSIFTDescriptor()",
        "HardNet(False)",
        "HardNet8(False)",
        "HyNet(False)",
        "KeyNet(False)",
        "KeyNetDetector(False)",
        "LAFAffNetShapeEstimator(False)",
        "LAFOrienter()",
        "LoFTR(None)",
        "OriNet(False)",
        "PatchDominantGradientOrientation()",
        "SIFTDescriptor()",
        "SIFTFeature(8)",
        "SIFTFeatureScaleSpace(8)",
        "SOLD2(False)",
        "SOLD2_detector(False)",
        "SOSNet(False)",
        "TFeat(False)",
        "XFeat()",
        "XFeatModel()",
    ),
}
FORMS = [
    Form("kornia.geometry.quaternion.Quaternion.random", "kornia.geometry.quaternion.Quaternion.random(2)"),
    *(
        Form(f"kornia.geometry.liegroup.{name}.random", f"kornia.geometry.liegroup.{name}.random(2)")
        for name in ("Se2", "Se3", "So2", "So3")
    ),
    Form(
        "kornia.augmentation.AugmentationSequential.__call__",
        "it(image)",
        "K.AugmentationSequential(K.RandomHorizontalFlip())",
        through=("torch",),
    ),
    Form(
        "kornia.augmentation.AugmentationSequential.__call__",
        "it(image)",
        "K.AugmentationSequential(K.Resize(8), K.Normalize(0.5, 0.5), random_apply=1)",
    ),
    Form("kornia.augmentation.ImageSequential.__call__", "it(image)", "K.ImageSequential(K.Resize(8))"),
    Form("kornia.augmentation.auto.AutoAugment", "A.AutoAugment()"),
    Form("kornia.augmentation.auto.AutoAugment.__call__", "it(image)", "A.AutoAugment()"),
    Form("kornia.augmentation.auto.RandAugment.__call__", "it(image)", "A.RandAugment(2, 5)"),
    Form("kornia.augmentation.auto.TrivialAugment.__call__", "it(image)", "A.TrivialAugment()"),
    Form("kornia.augmentation.RandomInvert.__call__", "it(image)", "K.RandomInvert(p=1.0)"),
    Form("kornia.augmentation.RandomInvert.__call__", "it(image)", "K.RandomInvert(p=0.0)"),
    Form("kornia.augmentation.Resize.__call__", "it(image)", "K.Resize(8, p=0.5)"),
    Form("kornia.augmentation.RandomErasing.__call__", "it(image)", "K.RandomErasing(p=0.0)"),
    Form(
        "kornia.augmentation.RandomVerticalFlip.__call__",
        "it(image)",
        "K.RandomVerticalFlip(p=1.0, p_batch=0.5)",
    ),
    Form(
        "kornia.feature.LAFOrienter", "KF.LAFOrienter(angle_detector=made)", setup="made = KF.OriNet(False)"
    ),
    Form("kornia.geometry.RANSAC", "kornia.geometry.RANSAC()"),
    Form("kornia.geometry.RANSAC.__call__", "it(points, points)", "kornia.geometry.RANSAC()"),
    Form("kornia.geometry.RANSAC.__call__", "it(points, points)", "kornia.geometry.RANSAC(seed=1)"),
    Form("kornia.geometry.epipolar.generate_scene", "kornia.geometry.epipolar.generate_scene(2, 4)"),
    Form("kornia.contrib.KMeans", "kornia.contrib.KMeans(3, None)"),
    Form("kornia.contrib.KMeans", "kornia.contrib.KMeans(3, None, seed=0)"),
    Form("kornia.contrib.KMeans.fit", "it.fit(points)", "kornia.contrib.KMeans(3, None)"),
    Form("kornia.contrib.KMeans.fit", "it.fit(points)", "kornia.contrib.KMeans(3, points[:3])"),
    Form("kornia.augmentation.ImageSequential", "K.ImageSequential(K.RandomHorizontalFlip())"),
    Form("kornia.augmentation.RandomHorizontalFlip.__call__", "it(image)", "K.RandomHorizontalFlip(p=1.0)"),
    Form(
        "kornia.augmentation.RandomMixUpV2.__call__",
        "it(image, torch.zeros(len(image)))",
        "K.RandomMixUpV2()",
    ),
    Form(
        "kornia.augmentation.RandomCutMixV2.__call__",
        "it(image, torch.zeros(len(image)))",
        "K.RandomCutMixV2()",
    ),
    Form("kornia.augmentation.RandomHorizontalFlip.__call__", "it(image)", "K.RandomHorizontalFlip(p=0.0)"),
    Form("kornia.geometry.vector.Vector2.random", "kornia.geometry.vector.Vec2.random()"),
    Form("kornia.geometry.vector.Vector3.random", "kornia.geometry.vector.Vec3.random((2,))"),
    Form("kornia.geometry.epipolar.random_intrinsics", "kornia.geometry.random_intrinsics(0.0, 1.0)"),
    Form("kornia.models.common.MLP", "kornia.models.common.MLP(2, 2, 2, 2)"),
    Form("kornia.models.common.ConvNormAct", "kornia.models.common.ConvNormAct(2, 2, 3)"),
    *(
        Form(
            "kornia.models.common.DropPath.forward",
            "it(torch.zeros(2, 3))",
            f"kornia.models.common.DropPath({made}",
        )
        for made in ("0.3)", ")", "0.3).eval()")
    ),
    *(
        Form(
            f"kornia.augmentation.{name.partition('(')[0]}.forward_parameters",
            "it.forward_parameters(image.shape)",
            f"K.{name}",
        )
        for name in (
            "RandomHorizontalFlip()",
            "RandomHorizontalFlip(p=1.0)",
            "RandomAffine(10.0)",
            "RandomErasing()",
            "RandomGaussianNoise(p=1.0)",
            "RandomMixUpV2()",
        )
    ),
]
FORMS += [
    Form(
        f"kornia.augmentation.auto.operations.{name}.forward",
        "it(torch.ones(2, 3, 8, 8))",
        f"kornia.augmentation.auto.operations.{name}(){mode}",
        setup="import kornia.augmentation.auto.operations",
    )
    for name in ("Brightness", "HorizontalFlip", "Rotate")
    for mode in ("", ".eval()")
]


def enumerated() -> Iterator[Form]:
    """Yield every augmentation, made and applied, and every network."""
    for name, arguments in AUGMENTATIONS.items():
        entry = f"kornia.augmentation.{name}"
        yield Form(entry, f"K.{name}({arguments})")
        shown = "volume" if "3D" in name else "image"
        more = ", labels" if name in MIXES else f", {shown}[:, 0]" if "Transplant" in name else ""
        yield Form(f"{entry}.__call__", f"it({shown}{more})", f"K.{name}({arguments})")
    for module, calls in (*NETWORKS.items(), *PLAIN.items()):
        for call in calls:
            yield Form(f"kornia.{module}.{call.partition('(')[0]}", f"kornia.{module}.{call}")
