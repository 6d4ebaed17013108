"""Calls of timm."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form
from tests.catalogue.ecosystem.forms._timm_parts import IMPORTS, parts

DISTRIBUTION = "timm"
PREAMBLE = """
import functools, numpy as np, PIL.Image, tempfile, torch, timm, timm.utils, timm.data, timm.layers, timm.loss, timm.models, timm.optim
import timm.data.random_erasing, timm.models.vision_transformer, timm.models.resnet, timm.data.distributed_sampler
from torch import nn
from tests.catalogue.ecosystem.again import again
import timm.data.naflex_transforms, timm.layers.ml_decoder
image = PIL.Image.fromarray(np.zeros((32, 32, 3), dtype=np.uint8))
saved = tempfile.mkdtemp() + "/it.pth"
torch.save(timm.create_model("resnet10t").state_dict(), saved)
batch = torch.zeros(4, 3, 8, 8), torch.tensor([0, 1, 2, 3])
"""
PREAMBLE += IMPORTS
CALLS = {
    "AttentionPool2d": "64, feat_size=4",
    "AttentionRope": "8, 2",
    "BlurPool2d": "8",
    "ClassifierHead": "8, 4",
    "ClNormMlpClassifierHead": "8, 4",
    "ConvMlp": "8",
    "DiffAttention": "8, 2",
    "DropBlock2d": "",
    "EvoNorm2dB0": "8",
    "GatherExcite": "8, add_maxpool=True",
    "GroupNorm": "32",
    "GroupNormAct": "32",
    "PatchEmbedInterpolator": "(16, 16), 3, 8",
    "RotAttentionPool2d": "64",
    "TestTimePoolHead": "timm.create_model('resnet10t')",
    "HybridEmbed": "nn.Conv2d(3, 8, 1), img_size=8, feature_size=(8, 8), patch_size=2",
    "HybridEmbedWithSize": "nn.Conv2d(3, 8, 1), img_size=8, feature_size=(8, 8), patch_size=2",
    "Conv2dSame": "8, 8, 3",
    "CondConv2d": "8, 8",
    "MixedConv2d": "8, 8",
    "MultiQueryAttention2d": "8, num_heads=2",
    "MultiQueryAttentionV2": "8, num_heads=2",
    "Attention2d": "8, num_heads=2",
    "MhsaBias": "8",
    "NormMlpClassifierHead": "8, 4",
    "PatchDropout": "0.5",
    "PatchEmbed": "32, 8, 3, 16",
    "PatchEmbedWithSize": "32, 8, 3, 16",
    "RelPosBias": "(4, 4), 2",
    "RelPosBiasTf": "(4, 4), 2",
    "RelPosMlp": "(4, 4)",
    "ResamplePatchEmbed": "16, 3, 8, 4",
    "SelectAdaptivePool2d": "",
    "SelectiveKernel": "16",
    "SplitAttn": "16",
    "SpaceToDepth": "4",
    "BottleneckAttn": "16, feat_size=(4, 4)",
    "HaloAttn": "32, num_heads=2",
    "LambdaLayer": "32, feat_size=(4, 4), num_heads=2",
    "RotaryEmbedding": "8",
    "RotaryEmbeddingCat": "8",
    "RotaryEmbeddingMixed": "8, depth=2, num_heads=2",
    "NonLocalAttn": "16",
    "BatNonLocalAttn": "16",
    "CecaModule": "8",
    "EcaModule": "8",
    "StdConv2d": "3, 8, 3",
    "ScaledStdConv2d": "3, 8, 3",
    "PadConv": "8, 8, 3",
}
_TRAINING = "timm.data.create_transform(16, is_training=True"
#: What drops in layers and blocks that are used by themselves, and what they take.
PARTS = {
    "layers.Mlp": ("8, 16, drop={}", "2, 8"),
    "layers.ConvMlp": ("8, 16, drop={}", "2, 8, 4, 4"),
    "layers.Attention": ("16, 2, attn_drop={}", "1, 4, 16"),
    "layers.Attention ": ("16, 2, proj_drop={}", "1, 4, 16"),
    "layers.ClassifierHead": ("8, 3, drop_rate={}", "2, 8, 4, 4"),
    "layers.PatchDropoutWithIndices": ("{}", "1, 6, 8"),
    "layers.DropBlock2d": ("{}", "1, 2, 16, 16"),
    "models.vision_transformer.Block": ("16, 2, drop_path={}", "1, 4, 16"),
    "models.vision_transformer.Block ": ("16, 2, proj_drop={}", "1, 4, 16"),
    "models.VisionTransformer": ("32, embed_dim=16, depth=1, num_heads=2, pos_drop_rate={}", "1, 3, 32, 32"),
    "models.VisionTransformer ": (
        "32, embed_dim=16, depth=1, num_heads=2, patch_drop_rate={}",
        "1, 3, 32, 32",
    ),
}
FORMS = [
    *(
        Form("timm.layers.Mlp.forward", "it(torch.zeros(2, 8))", f"timm.layers.Mlp(8, 16, drop={drop})")
        for drop in ("(0.0, 0.0)", "(0.5, 0.0)")
    ),
    Form(
        "timm.data.transforms.ResizeKeepRatio.__call__",
        "it(image)",
        "timm.data.ResizeKeepRatio(16, random_scale_prob=0.5)",
    ),
    Form(
        "timm.data.transforms.ResizeKeepRatio.__call__",
        "it(image)",
        "timm.data.ResizeKeepRatio(16, random_aspect_prob=0.5)",
    ),
    Form(
        "timm.data.transforms.ResizeKeepRatio.__call__",
        "it(image)",
        "timm.data.ResizeKeepRatio(16, interpolation='random')",
    ),
    Form("timm.data.transforms.ResizeKeepRatio.__call__", "it(image)", "timm.data.ResizeKeepRatio(16)"),
    Form("timm.data.transforms.Randomly.__call__", "it(image)", "timm.data.RandomCropOrPad(16)"),
    Form("timm.data.transforms.Randomly.__call__", "it(image)", "timm.data.RandomPad((48, 48))"),
    Form(
        "timm.data.create_transform.__call__",
        "it[0](image)",
        "timm.data.create_transform(16, is_training=True, separate=True)",
    ),
    *(
        Form("timm.layers.Head.reset", f"it.reset({classes})", f"timm.layers.{head}(8, 4)")
        for head in ("ClassifierHead", "NormMlpClassifierHead", "ClNormMlpClassifierHead")
        for classes in (3, 0)
    ),
    *(
        Form(f"timm.layers.{kind}.{method}", f"it.{method}()", f"timm.layers.{name}({CALLS.get(name, '16')})")
        for kind, method, names in (
            (
                "Resettable",
                "reset_parameters",
                (
                    "DiffAttention",
                    "GlobalContext",
                    "MultiQueryAttentionV2",
                    "NonLocalAttn",
                    "RelPosBias",
                    "RelPosBiasTf",
                ),
            ),
            (
                "Initialised",
                "init_weights",
                ("AttentionPool2d", "GluMlp", "MultiQueryAttention2d", "RotAttentionPool2d", "SwiGLU"),
            ),
        )
        for name in names
    ),
    Form("timm.layers.create_attn", "timm.layers.create_attn(None, 8)"),
    *(
        Form(
            f"timm.models.{name}",
            f"timm.models.{name}(model)",
            setup="model = timm.create_model('resnet10t')",
        )
        for name in ("FeatureListNet", "FeatureDictNet", "FeatureHookNet")
    ),
    *(
        Form("timm.models.Network.forward", f"it(torch.zeros(2, 3, {side}, {side}))", f"timm.models.{name}")
        for name, side in (
            ("rexnet_100()", 32),
            ("rexnet_100(drop_rate=0.0)", 32),
            ("fasternet_t1()", 64),
            ("fasternet_t1(drop_path_rate=0.0)", 64),
            ("test_vit_relpos()", 160),
            ("ghostnet_050()", 32),
            ("resnet18(drop_block_rate=0.2)", 32),
            ("resnet18(drop_rate=0.2, features_only=True)", 32),
        )
    ),
    Form(
        "timm.models.Network.forward_intermediates",
        "it.forward_intermediates(torch.zeros(2, 3, 32, 32))",
        "timm.create_model('vit_tiny_patch16_224', img_size=32, drop_path_rate=0.2)",
    ),
    Form(
        "timm.models.Network.forward_intermediates",
        "it.forward_intermediates(torch.zeros(2, 3, 32, 32))",
        "timm.create_model('vit_tiny_patch16_224', img_size=32, drop_rate=0.2)",
    ),
    Form(
        "timm.models.Network.forward_features",
        "it.forward_features(torch.zeros(2, 3, 32, 32))",
        "timm.models.resnet18(drop_block_rate=0.2)",
    ),
    Form("timm.data.mixup.rand_bbox", "timm.data.mixup.rand_bbox((2, 3, 8, 8), 0.5)"),
    Form("timm.data.mixup.rand_bbox_minmax", "timm.data.mixup.rand_bbox_minmax((2, 3, 8, 8), (0.2, 0.9))"),
    Form("timm.data.mixup.cutmix_bbox_and_lam", "timm.data.mixup.cutmix_bbox_and_lam((2, 3, 8, 8), 0.5)"),
    *(
        Form(
            f"timm.{name.strip()}.forward",
            f"it(torch.zeros({shape}))",
            f"timm.{name.strip()}({arguments.format(rate)}){mode}",
        )
        for name, (arguments, shape) in PARTS.items()
        for rate, mode in ((0.5, ""), (0.5, ".eval()"), (0.0, ""))
    ),
    Form("timm.models.Named.__call__", "timm.models.__dict__['resnet10t']()"),
    Form("timm.models.Named.__call__", "vars(timm.models)['resnet10t'](pretrained=False)"),
    *(
        Form(
            "timm.models.Network.forward",
            f"it(torch.zeros(2, 3, {side}, {side}))",
            f"timm.create_model('{name}')",
        )
        for name, side in (
            ("efficientformerv2_s2", 224),
            ("fasternet_t0", 64),
            ("fasternet_t1", 64),
            ("legacy_seresnext26_32x4d", 64),
            ("test_vit_relpos", 160),
            ("tiny_vit_5m_224", 224),
            ("tiny_vit_11m_224", 224),
        )
    ),
    Form("timm.models.Network.init_weights", "it.init_weights()", "timm.create_model('resnet10t')"),
    Form("timm.data.create_transform.__call__", "it(image)", f"{_TRAINING})"),
    Form("timm.data.create_transform.__call__", "it(image)", f"{_TRAINING}, auto_augment='rand-m9-mstd0.5')"),
    Form("timm.data.create_transform.__call__", "it(image)", f"{_TRAINING}, auto_augment='augmix-m5')"),
    Form("timm.data.create_transform.__call__", "it(image)", f"{_TRAINING}, auto_augment='original')"),
    Form("timm.data.create_transform.__call__", "it(image)", f"{_TRAINING}, no_aug=True)"),
    Form(
        "timm.data.auto_augment.AugMixAugment.__call__",
        "it(image)",
        "timm.data.auto_augment.augment_and_mix_transform('augmix-m5', {})",
    ),
    Form("timm.utils.random_seed", "timm.utils.random_seed(3)"),
    Form("timm.utils.random_seed", "timm.utils.random_seed(3, rank=1)"),
    Form("timm.utils.random_seed", "timm.utils.random_seed()"),
    Form("timm.create_model", "timm.create_model('resnet10t')"),
    Form("timm.create_model", "timm.create_model('resnet10t', num_classes=3)"),
    Form("timm.create_model", "timm.create_model('resnet10t', pretrained=False, num_classes=0)"),
    Form("timm.create_model", "timm.create_model('resnet10t', checkpoint_path=saved)"),
    Form(
        "timm.create_model",
        "timm.create_model('resnet10t', pretrained=True, pretrained_cfg_overlay={'file': saved})",
    ),
    Form(
        "timm.create_model",
        "timm.create_model('resnet10t', pretrained=True, num_classes=3, pretrained_cfg_overlay={'file': saved})",
    ),
    Form("timm.models.resnet.resnet10t", "timm.models.resnet10t()"),
    Form(
        "timm.models.load_checkpoint",
        "timm.models.load_checkpoint(model, saved)",
        setup="model = timm.create_model('resnet10t')",
    ),
    Form("timm.data.Mixup.__call__", "it(*batch)", "timm.data.Mixup(num_classes=4)"),
    Form(
        "timm.data.random_erasing.RandomErasing.__call__",
        "it(torch.zeros(3, 32, 32))",
        "timm.data.random_erasing.RandomErasing(device='cpu')",
    ),
    Form("timm.data.create_transform", "timm.data.create_transform(32, is_training=True)"),
    Form(
        "timm.data.create_transform.__call__", "it(image)", "timm.data.create_transform(32, is_training=True)"
    ),
    Form(
        "timm.data.create_transform.__call__",
        "it(image)",
        "timm.data.create_transform(32, is_training=False)",
    ),
    Form(
        "timm.data.create_transform.__call__",
        "it(image)",
        "timm.data.create_transform(32, is_training=True, no_aug=True)",
    ),
    Form("timm.models.Network.reset_classifier", "it.reset_classifier(3)", "timm.create_model('resnet10t')"),
    Form("timm.models.Network.reset_classifier", "it.reset_classifier(0)", "timm.create_model('resnet10t')"),
    Form(
        "timm.data.auto_augment.RandAugment.__call__",
        "it(image)",
        "timm.data.rand_augment_transform('rand-m9-mstd0.5-inc1', {})",
    ),
    Form(
        "timm.data.auto_augment.AutoAugment.__call__",
        "it(image)",
        "timm.data.auto_augment_transform('original-mstd0.5', {})",
    ),
    Form(
        "timm.data.transforms.RandomResizedCropAndInterpolation.__call__",
        "it(image)",
        "timm.data.RandomResizedCropAndInterpolation(16, interpolation='bicubic')",
    ),
    Form("timm.layers.DropPath.forward", "it(torch.zeros(2, 3))", "timm.layers.DropPath(0.5)"),
    Form("timm.layers.DropPath.forward", "it(torch.zeros(2, 3))", "timm.layers.DropPath(0.0)"),
    Form("timm.layers.DropPath.forward", "it(torch.zeros(2, 3))", "timm.layers.DropPath(0.5).eval()"),
    Form("timm.layers.drop_path", "timm.layers.drop_path(torch.zeros(2, 3), 0.5, True)"),
    Form("timm.layers.drop_path", "timm.layers.drop_path(torch.zeros(2, 3), 0.5)"),
    Form("timm.layers.drop_block_2d", "timm.layers.drop_block_2d(torch.zeros(1, 2, 16, 16), 0.1)"),
    Form("timm.layers.drop_path", "timm.layers.drop_path(torch.zeros(2, 3), 0.0, True)"),
    Form("timm.layers.PatchDropout.forward", "it(torch.zeros(2, 9, 4))", "timm.layers.PatchDropout(0.5)"),
    Form(
        "timm.layers.PatchDropout.forward", "it(torch.zeros(2, 9, 4))", "timm.layers.PatchDropout(0.5).eval()"
    ),
    Form("timm.layers.trunc_normal_", "timm.layers.trunc_normal_(torch.zeros(3))"),
    Form("timm.layers.trunc_normal_tf_", "timm.layers.trunc_normal_tf_(torch.zeros(3))"),
    Form("timm.layers.variance_scaling_", "timm.layers.variance_scaling_(torch.zeros(3, 3))"),
    Form("timm.layers.lecun_normal_", "timm.layers.lecun_normal_(torch.zeros(3, 3))"),
    Form("timm.layers.create_conv2d", "timm.layers.create_conv2d(3, 8, 3)"),
    Form("timm.layers.create_classifier", "timm.layers.create_classifier(8, 4)"),
    Form("timm.layers.create_attn", "timm.layers.create_attn('se', 8)"),
    Form("timm.layers.LayerNorm2d", "timm.layers.LayerNorm2d(8)"),
    Form("timm.models.vision_transformer.Block", "timm.models.vision_transformer.Block(8, 2)"),
    Form(
        "timm.models.vision_transformer.VisionTransformer",
        "timm.models.vision_transformer.VisionTransformer(32, 16, embed_dim=8, depth=1, num_heads=2)",
    ),
    Form(
        "timm.optim.create_optimizer_v2",
        "timm.optim.create_optimizer_v2(model, 'sgd')",
        setup="model = nn.Linear(2, 2)",
    ),
    Form("timm.loss.SoftTargetCrossEntropy", "timm.loss.SoftTargetCrossEntropy()"),
    Form("timm.loss.LabelSmoothingCrossEntropy", "timm.loss.LabelSmoothingCrossEntropy()"),
    Form("timm.utils.ModelEmaV2", "timm.utils.ModelEmaV2(model)", setup="model = nn.Linear(2, 2)"),
    Form("timm.utils.ModelEmaV3", "timm.utils.ModelEmaV3(model)", setup="model = nn.Linear(2, 2)"),
    *(
        Form(
            "timm.models.Network.forward",
            "it(torch.zeros(2, 3, 32, 32))",
            f"timm.create_model({arguments})",
        )
        for arguments in (
            "'resnet18'",
            "'resnet18', drop_rate=0.2",
            "'resnet18', drop_path_rate=0.2",
            "'vit_tiny_patch16_224', img_size=32",
            "'vit_tiny_patch16_224', img_size=32, attn_drop_rate=0.2",
            "'vit_tiny_patch16_224', img_size=32, proj_drop_rate=0.2",
            "'swin_tiny_patch4_window7_224', img_size=32, window_size=2",
            "'swin_tiny_patch4_window7_224', img_size=32, window_size=2, drop_path_rate=0.0",
            "'fasternet_t1', drop_path_rate=0.0",
            "'rexnet_100'",
            "'rexnet_100', drop_rate=0.0",
            "'rexnet_100', drop_path_rate=0.0",
            "'ghostnet_050', drop_rate=0.0",
        )
    ),
    Form(
        "timm.models.Network.forward",
        "it(torch.zeros(2, 3, 32, 32))",
        "timm.models.resnet18(drop_rate=0.2).eval()",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield every layer, every class that models are made of, and of each file of models its smallest entry point."""
    import sys
    import types

    import timm
    import timm.layers
    import timm.models
    from torch import nn

    from tests.catalogue.ecosystem.again import smallest
    from tests.catalogue.ecosystem.guess import forms_of

    yield from forms_of({"timm.layers": timm.layers}, CALLS)
    yield from parts()
    for module in timm.list_modules():
        yield from (Form(f"timm.models.{name}", f"timm.models.{name}()") for name in smallest(module)[:1])
    for name, found in sorted(vars(timm.models).items()):
        if (
            isinstance(found, type)
            and issubclass(found, nn.Module)
            and found.__module__.startswith("timm.models.")
        ):
            yield Form(f"timm.models.{name}", f"again(timm.models.{name})")
    for module in timm.list_modules():
        for name, found in sorted(vars(sys.modules[f"timm.models.{module}"]).items()):
            if (
                isinstance(found, type)
                and issubclass(found, nn.Module)
                and found.__module__ == f"timm.models.{module}"
                and not hasattr(timm.models, name)
                # Where a function of the same name hides the file, its classes have no names of their own.
                and isinstance(getattr(timm.models, module, None), types.ModuleType)
            ):
                yield Form(f"timm.models.{module}.{name}", f"again(timm.models.{module}.{name})")
