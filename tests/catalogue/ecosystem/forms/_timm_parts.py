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
    "weight_init": {
        "init_weight_jax": "nn.Linear(2, 2), 'mlp'",
        "init_weight_vit": "nn.Linear(2, 2), 'mlp'",
    },
}
_MODELS = {
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
    for rate in ("", ", dropout=0.0"):
        for mode in ("", ".eval()"):
            layer = f"timm.layers.ml_decoder.TransformerDecoderLayerOptimal(8{rate}){mode}"
            yield Form("timm.layers.ml_decoder.TransformerDecoderLayerOptimal.forward", _DECODING, layer)
    for name, limit in (("RandomCropToSequence", "sequence"), ("RandomResizedCropToSequence", "seq")):
        made = f"timm.data.naflex_transforms.{name}(patch_size=8, max_{limit}_len=4)"
        yield Form("timm.data.transforms.Randomly.__call__", "it(torch.zeros(3, 40, 48))", made)
