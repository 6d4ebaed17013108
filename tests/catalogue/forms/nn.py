"""Call forms of `torch.nn`: how each layer is made and what it is called with."""

from __future__ import annotations

_VECTOR = "ones(4, 3)"
_SEQUENCE = "ones(5, 2, 4)"


def _shape(dimensions: int, channels: int = 4, size: int = 6) -> str:
    """Return a batch of one with that many spatial dimensions."""
    return f"ones(1, {channels}, {', '.join([str(size)] * dimensions)})"


#: Name of a layer: arguments of its constructor, arguments of the call.
LAYERS: dict[str, tuple[str, str]] = {
    "AdaptiveLogSoftmaxWithLoss": ("4, 6, [2, 4]", "ones(3, 4), tensor([0, 3, 5])"),
    "AlphaDropout": ("0.5", _VECTOR),
    "BCELoss": ("", "ones(4) / 2, ones(4)"),
    "BCEWithLogitsLoss": ("", "ones(4), ones(4)"),
    "Bilinear": ("3, 3, 2", "ones(4, 3), ones(4, 3)"),
    "CTCLoss": ("", "torch.zeros(5, 1, 4).log_softmax(2), tensor([[1, 2]]), tensor([5]), tensor([2])"),
    "ChannelShuffle": ("2", _shape(2)),
    "ConstantPad1d": ("1, 0.0", _shape(1)),
    "ConstantPad2d": ("1, 0.0", _shape(2)),
    "ConstantPad3d": ("1, 0.0", _shape(3)),
    "CosineEmbeddingLoss": ("", "ones(4, 3), ones(4, 3), ones(4)"),
    "CosineSimilarity": ("", "ones(4, 3), ones(4, 3)"),
    "CrossEntropyLoss": ("", "ones(4, 3), tensor([0, 1, 2, 0])"),
    "CrossMapLRN2d": ("2", _shape(2)),
    "Embedding": ("5, 3", "tensor([1, 2])"),
    "EmbeddingBag": ("5, 3", "tensor([[1, 2]])"),
    "FeatureAlphaDropout": ("0.5", _shape(2)),
    "Flatten": ("", _shape(2)),
    "Fold": ("(4, 5), (2, 2)", "ones(1, 12, 12)"),
    "FractionalMaxPool2d": ("2, output_size=3", _shape(2)),
    "FractionalMaxPool3d": ("2, output_size=3", _shape(3)),
    "GLU": ("", "ones(4, 4)"),
    "GRU": ("4, 4, 2, dropout=0.5", _SEQUENCE),
    "GRUCell": ("4, 4", "ones(2, 4)"),
    "GaussianNLLLoss": ("", "ones(4), ones(4), ones(4)"),
    "GroupNorm": ("2, 4", _shape(2)),
    "HingeEmbeddingLoss": ("", "ones(4), ones(4)"),
    "LPPool1d": ("2, 2", _shape(1)),
    "LPPool2d": ("2, 2", _shape(2)),
    "LPPool3d": ("2, 2", _shape(3)),
    "LSTM": ("4, 4, 2, dropout=0.5", _SEQUENCE),
    "LSTMCell": ("4, 4", "ones(2, 4)"),
    "LayerNorm": ("3", _VECTOR),
    "LazyLinear": ("2", _VECTOR),
    "Linear": ("3, 2", _VECTOR),
    "LinearCrossEntropyLoss": ("3, 5", "ones(4, 3), tensor([0, 1, 2, 0])"),
    "LocalResponseNorm": ("2", _shape(2)),
    "LogSoftmax": ("1", _VECTOR),
    "MarginRankingLoss": ("", "ones(4), ones(4), ones(4)"),
    "MaxUnpool1d": ("2", "ones(1, 1, 2), tensor([[[0, 2]]])"),
    "MaxUnpool2d": ("2", "ones(1, 1, 1, 1), tensor([[[[0]]]])"),
    "MaxUnpool3d": ("2", "ones(1, 1, 1, 1, 1), tensor([[[[[0]]]]])"),
    "MultiLabelMarginLoss": ("", "ones(4), tensor([1, 0, -1, 2])"),
    "MultiLabelSoftMarginLoss": ("", "ones(4, 3), ones(4, 3)"),
    "MultiMarginLoss": ("", "ones(4, 3), tensor([0, 1, 2, 0])"),
    "MultiheadAttention": ("4, 2, 0.5", f"{_SEQUENCE}, {_SEQUENCE}, {_SEQUENCE}"),
    "NLLLoss": ("", "ones(4, 3), tensor([0, 1, 2, 0])"),
    "NLLLoss2d": ("", "ones(1, 3, 2, 2), torch.zeros(1, 2, 2).long()"),
    "NonDynamicallyQuantizableLinear": ("3, 2", _VECTOR),
    "PairwiseDistance": ("", "ones(4, 3), ones(4, 3)"),
    "PixelShuffle": ("2", _shape(2)),
    "PixelUnshuffle": ("2", _shape(2)),
    "PoissonNLLLoss": ("", "ones(4), ones(4)"),
    "RMSNorm": ("3", _VECTOR),
    "RNN": ("4, 4, 2, dropout=0.5", _SEQUENCE),
    "RNNCell": ("4, 4", "ones(2, 4)"),
    "RReLU": ("", "-ones(4, 3)"),
    "Softmax2d": ("", _shape(2)),
    "Softmax": ("1", _VECTOR),
    "Softmin": ("1", _VECTOR),
    "Threshold": ("0.1, 2.0", _VECTOR),
    "Transformer": ("4, 2, 1, 1, 8, 0.5", f"{_SEQUENCE}, {_SEQUENCE}"),
    "TransformerDecoder": ("nn.TransformerDecoderLayer(4, 2, 8, 0.0), 2", f"{_SEQUENCE}, {_SEQUENCE}"),
    "TransformerDecoderLayer": ("4, 2, 8, 0.5", f"{_SEQUENCE}, {_SEQUENCE}"),
    "TransformerEncoder": ("nn.TransformerEncoderLayer(4, 2, 8, 0.0), 2", _SEQUENCE),
    "TransformerEncoderLayer": ("4, 2, 8, 0.5", _SEQUENCE),
    "TripletMarginLoss": ("", "ones(4, 3), ones(4, 3), ones(4, 3)"),
    "TripletMarginWithDistanceLoss": ("", "ones(4, 3), ones(4, 3), ones(4, 3)"),
    "Unflatten": ("1, (3, 1)", _VECTOR),
    "Unfold": ("2", _shape(2)),
    "Upsample": ("8", _shape(2)),
    "UpsamplingBilinear2d": ("8", _shape(2)),
    "UpsamplingNearest2d": ("8", _shape(2)),
}
LAYERS |= dict.fromkeys(
    "CELU Dropout ELU GELU Hardshrink Hardsigmoid Hardswish Hardtanh Identity LeakyReLU LogSigmoid Mish PReLU "
    "ReLU ReLU6 SELU SiLU Sigmoid Softplus Softshrink Softsign Tanh Tanhshrink".split(),
    ("", _VECTOR),
)
LAYERS |= dict.fromkeys(
    "HuberLoss KLDivLoss L1Loss MSELoss SmoothL1Loss SoftMarginLoss".split(), ("", "ones(4, 3), ones(4, 3)")
)
for _d in (1, 2, 3):
    _x = _shape(_d)
    LAYERS |= {
        f"Dropout{_d}d": ("0.5", _x),
        f"Conv{_d}d": ("4, 4, 2", _x),
        f"ConvTranspose{_d}d": ("4, 4, 2", _x),
        f"LazyConv{_d}d": ("4, 2", _x),
        f"LazyConvTranspose{_d}d": ("4, 2", _x),
        f"BatchNorm{_d}d": ("4", _x),
        f"InstanceNorm{_d}d": ("4", _x),
        f"LazyBatchNorm{_d}d": ("", _x),
        f"LazyInstanceNorm{_d}d": ("", _x),
        f"AdaptiveAvgPool{_d}d": ("2", _x),
        f"AdaptiveMaxPool{_d}d": ("2", _x),
        f"AvgPool{_d}d": ("2", _x),
        f"MaxPool{_d}d": ("2", _x),
        **{f"{kind}Pad{_d}d": ("1", _x) for kind in ("Circular", "Reflection", "Replication", "Zero")},
    }

OBJECTS = {f"torch.nn.{name}": made for name, (made, _) in LAYERS.items()}
OBJECTS |= {
    "torch.nn.Buffer": "ones(2)",
    "torch.nn.Container": "",
    "torch.nn.DataParallel": "layer",
    "torch.nn.Module": "=nn.BatchNorm1d(3)",
    "torch.nn.ModuleDict": "{'a': layer}",
    "torch.nn.ModuleList": "[layer]",
    "torch.nn.Parameter": "ones(2)",
    "torch.nn.ParameterDict": "{'a': nn.Parameter(ones(2))}",
    "torch.nn.ParameterList": "[nn.Parameter(ones(2))]",
    "torch.nn.RNNBase": "'LSTM', 4, 4",
    "torch.nn.RNNCellBase": "4, 4, True, 4",
    "torch.nn.Sequential": "layer",
    "torch.nn.SyncBatchNorm": "3",
    "torch.nn.UninitializedBuffer": "",
    "torch.nn.UninitializedParameter": "",
    "torch.nn.attention.SDPBackend": "=nn.attention.SDPBackend.MATH",
    "torch.nn.parallel.DataParallel": "layer",
}
#: Classes that only serve as bases, and are made as one of their subclasses.
OBJECTS |= {
    f"torch.nn.{name}": f"=nn.{concrete}"
    for name, concrete in {
        "_AdaptiveAvgPoolNd": "AdaptiveAvgPool1d(2)",
        "_AdaptiveMaxPoolNd": "AdaptiveMaxPool1d(2)",
        "_AvgPoolNd": "AvgPool1d(2)",
        "_BatchNorm": "BatchNorm1d(4)",
        "_CircularPadNd": "CircularPad1d(1)",
        "_ConstantPadNd": "ConstantPad1d(1, 0.0)",
        "_ConvNd": "Conv1d(4, 4, 2)",
        "_ConvTransposeNd": "ConvTranspose1d(4, 4, 2)",
        "_DropoutNd": "Dropout()",
        "_InstanceNorm": "InstanceNorm1d(4)",
        "_LPPoolNd": "LPPool1d(2, 2)",
        "_LazyConvXdMixin": "LazyConv1d(4, 2)",
        "_LazyNormBase": "LazyBatchNorm1d()",
        "_Loss": "MSELoss()",
        "_MaxPoolNd": "MaxPool1d(2)",
        "_MaxUnpoolNd": "MaxUnpool1d(2)",
        "_NormBase": "BatchNorm1d(4)",
        "_ReflectionPadNd": "ReflectionPad1d(1)",
        "_ReplicationPadNd": "ReplicationPad1d(1)",
        "_WeightedLoss": "NLLLoss()",
        "LazyModuleMixin": "LazyLinear(2)",
    }.items()
}
#: What the layers of a transformer are made of.
_BLOCKS = {
    "_sa_block": f"{_SEQUENCE}, None, None",
    "_mha_block": f"{_SEQUENCE}, {_SEQUENCE}, None, None",
    "_ff_block": _SEQUENCE,
}
CALLS = {f"torch.nn.{name}.forward": called for name, (_, called) in LAYERS.items()}
CALLS |= {
    f"torch.nn.{name}.initialize_parameters": called
    for name, (_, called) in LAYERS.items()
    if name == "LazyLinear" or name.startswith("LazyConv")
}
CALLS |= {
    "torch.nn.AdaptiveLogSoftmaxWithLoss.log_prob": "ones(3, 4)",
    "torch.nn.AdaptiveLogSoftmaxWithLoss.predict": "ones(3, 4)",
    "torch.nn.DataParallel.forward": _VECTOR,
    "torch.nn.Embedding.from_pretrained": "ones(3, 2)",
    "torch.nn.EmbeddingBag.from_pretrained": "ones(3, 2)",
    "torch.nn.ModuleDict.update": "{'b': layer}",
    "torch.nn.ModuleList.append": "layer",
    "torch.nn.ModuleList.extend": "[layer]",
    "torch.nn.ParameterDict.update": "{'b': ones(2)}",
    "torch.nn.ParameterList.append": "ones(2)",
    "torch.nn.ParameterList.extend": "[ones(2)]",
    "torch.nn.Sequential.__add__": "nn.Sequential()",
    "torch.nn.Sequential.__mul__": "2",
    "torch.nn.Sequential.__rmul__": "2",
    "torch.nn.Sequential.add_module": "'a', layer",
    "torch.nn.Sequential.append": "layer",
    "torch.nn.Sequential.extend": "[layer]",
    "torch.nn.Sequential.forward": _VECTOR,
    "torch.nn.Sequential.register_module": "'a', layer",
    "torch.nn.SyncBatchNorm.convert_sync_batchnorm": "layer",
    "torch.nn.Transformer.generate_square_subsequent_mask": "3",
    **{
        f"torch.nn.TransformerEncoderLayer.{name}": call
        for name, call in _BLOCKS.items()
        if name != "_mha_block"
    },
    **{f"torch.nn.TransformerDecoderLayer.{name}": call for name, call in _BLOCKS.items()},
    "torch.nn.attention.sdpa_kernel": "nn.attention.SDPBackend.MATH",
    "torch.nn.parallel.DataParallel.forward": _VECTOR,
}
CALLS |= {
    f"torch.nn.Module.{name}": text
    for name, text in {
        "__call__": _VECTOR,
        "forward": _VECTOR,
        "apply": "identity",
        "to": "torch.float64",
        "to_empty": "device='cpu'",
        "type": "torch.float64",
        "load_state_dict": "nn.BatchNorm1d(3).state_dict()",
        "get_submodule": "''",
        "get_parameter": "'weight'",
        "get_buffer": "'running_mean'",
        "set_submodule": "'extra', layer",
        "compile": "",
        "register_buffer": "'extra', ones(2)",
        "register_parameter": "'extra', nn.Parameter(ones(2))",
        "add_module": "'extra', layer",
        "register_module": "'extra', layer",
        **{
            f"register_{hook}": "identity"
            for hook in (
                "forward_hook forward_pre_hook backward_hook full_backward_hook full_backward_pre_hook "
                "load_state_dict_pre_hook load_state_dict_post_hook state_dict_pre_hook state_dict_post_hook"
            ).split()
        },
    }.items()
}
TURNING = {
    "torch.nn.FractionalMaxPool2d": {"_random_samples": "torch.full((1, 4, 2), 0.5)"},
    "torch.nn.FractionalMaxPool3d": {"_random_samples": "torch.full((1, 4, 3), 0.5)"},
    "torch.nn.Embedding": {"_weight": "ones(5, 3)"},
    "torch.nn.EmbeddingBag": {"_weight": "ones(5, 3)"},
}
#: What these need: a device, or a method that a layer alone does not have.
MISSING = {
    "torch.nn.SyncBatchNorm.forward": "needs a CUDA device",
    "torch.nn.Module.get_extra_state": "only of modules that define it",
    "torch.nn.Module.set_extra_state": "only of modules that define it",
    **{
        f"torch.nn.{name}.forward": "has none"
        for name in "Container ModuleDict ModuleList ParameterDict ParameterList RNNBase RNNCellBase".split()
    },
}
