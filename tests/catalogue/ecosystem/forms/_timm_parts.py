"""Calls of the parts of timm that are known where they are defined alone."""

from __future__ import annotations

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

#: How each part is built, by the file that defines it.
_LAYERS = {
    "bottleneck_attn": {"BottleneckAttn": "16, feat_size=(4, 4)", "PosEmbedRel": "(4, 4), 8, 0.5"},
    "cbam": dict.fromkeys(
        (
            "CbamModule",
            "ChannelAttn",
            "LightCbamModule",
            "LightChannelAttn",
            "LightSpatialAttn",
            "SpatialAttn",
        ),
        "7",
    ),
    "coord_attn": dict.fromkeys(("CoordAttn", "EfficientLocalAttn", "SimpleCoordAttn", "StripAttn"), "8"),
    "halo_attn": {"HaloAttn": "32, num_heads=2", "PosEmbedRel": "8, 8, 8, 0.5"},
    "lambda_layer": {"LambdaLayer": "32, feat_size=(4, 4), num_heads=2"},
    "ml_decoder": {"MLDecoder": "4, initial_num_features=32", "TransformerDecoderLayerOptimal": "8"},
    "non_local_attn": {"BilinearAttnTransform": "8, 8, 2"},
    "selective_kernel": {"SelectiveKernelAttn": "8"},
    "separable_conv": {"SeparableConvBnAct": "8, 8"},
    "squeeze_excite": {"SqueezeExciteCl": "8"},
    "pos_embed_sincos": {"init_random_2d_freqs": "8, 2, 2"},
    "weight_init": {
        "init_weight_jax": "nn.Linear(2, 2), 'mlp'",
        "init_weight_vit": "nn.Linear(2, 2), 'mlp'",
    },
}
_MODELS = {
    "byobnet": {"create_byob_stem": "8, 8"},
    "cspnet": {"create_csp_stem": ""},
    "efficientvit_mit": {"build_local_block": "8, 8, 2, 4, nn.BatchNorm2d, nn.ReLU"},
    "fastvit": {"convolutional_stem": "8, 8"},
    "regnet": dict.fromkeys(("downsample_avg", "downsample_conv"), "8, 8"),
    "resnet": dict.fromkeys(("downsample_avg", "downsample_conv"), "8, 8, 3"),
    "resnetv2": {"create_resnetv2_stem": "8"},
    "selecsls": {"conv_bn": "8, 8"},
    "xcit": {"conv3x3": "8, 8"},
    "_efficientnet_blocks": dict.fromkeys(
        ("EdgeResidual", "InvertedResidual", "MobileAttention", "UniversalInvertedResidual"), "8, 8"
    ),
    "csatv2": {
        "Block": "8",
        "LearnableDct2d": "3",
        "PosConv": "2",
        "SpatialAttention": "",
        "SpatialTransformerBlock": "",
        "TransformerBlock": "8, 8",
    },
    "inception_resnet_v2": dict.fromkeys(
        ("Block17", "Block35", "Block8", "Mixed_5b", "Mixed_6a", "Mixed_7a"), ""
    ),
    "inception_v3": {
        "InceptionA": "8, 8",
        "InceptionAux": "8, 4",
        "InceptionB": "8",
        "InceptionC": "8, 8",
        "InceptionD": "8",
        "InceptionE": "8",
    },
    "inception_v4": dict.fromkeys(
        (
            "InceptionA",
            "InceptionB",
            "InceptionC",
            "Mixed3a",
            "Mixed4a",
            "Mixed5a",
            "ReductionA",
            "ReductionB",
        ),
        "",
    ),
}
#: Files that a function of their name hides: their parts have names of their own in the preamble.
HIDDEN = ("csatv2", "inception_resnet_v2", "inception_v3", "inception_v4")
IMPORTS = "\n".join(
    f"from timm.models.{file} import {name} as {file}_{name}" for file in HIDDEN for name in _MODELS[file]
)
_DECODING = "it(torch.zeros(2, 3, 8), torch.zeros(2, 3, 8))"


def parts() -> Iterator[Form]:
    """Yield how each part is built, and what those that drop drop while they train."""
    for package, files in (("timm.layers", _LAYERS), ("timm.models", _MODELS)):
        for file, found in files.items():
            for name, given in found.items():
                made = f"{file}_{name}" if file in HIDDEN else f"{package}.{file}.{name}"
                yield Form(f"{package}.{file}.{name}", f"{made}({given})")
    for name, given in {
        "create_conv2d": ("8, 8, 3", "8, 8, 3, device='meta'"),
        "create_attn": ("'se', 8", "None, 8"),
    }.items():
        for arguments in given:
            yield Form(f"timm.layers.{name}", f"timm.layers.{name}({arguments})")
    for name in ("Conv2dSameExport", "create_conv2d_pad"):
        hidden = f"from timm.layers.conv2d_same import {name}"
        yield Form(f"timm.layers.conv2d_same.{name}", f"{name}(8, 8, 3)", setup=hidden)
    for more in (", rotate=False", ", device='meta'"):
        yield Form(
            "timm.layers.pos_embed_sincos.init_random_2d_freqs",
            f"timm.layers.pos_embed_sincos.init_random_2d_freqs(8, 2, 2{more})",
        )
    for rate in ("", ", dropout=0.0"):
        for mode in ("", ".eval()"):
            layer = f"timm.layers.ml_decoder.TransformerDecoderLayerOptimal(8{rate}){mode}"
            yield Form("timm.layers.ml_decoder.TransformerDecoderLayerOptimal.forward", _DECODING, layer)
    for name, limit in (("RandomCropToSequence", "sequence"), ("RandomResizedCropToSequence", "seq")):
        made = f"timm.data.naflex_transforms.{name}(patch_size=8, max_{limit}_len=4)"
        yield Form("timm.data.transforms.Randomly.__call__", "it(torch.zeros(3, 40, 48))", made)
