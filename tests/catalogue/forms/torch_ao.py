"""Call forms of torch's quantization."""

from __future__ import annotations

_AO = "torch.ao.quantization"
_NET = "nn.Sequential(nn.Linear(3, 3), nn.ReLU())"


def _configured(kind: str) -> str:
    """Return a network that is told how it will be quantized."""
    return f"(q := {_NET}, setattr(q, 'qconfig', {_AO}.get_default_{kind}('fbgemm')))[0]"


_PTQ = _configured("qconfig") + ".eval()"
_QAT = _configured("qat_qconfig")
_MAPPING = f"{_AO}.get_default_qconfig_mapping('fbgemm'), (ones(2, 3),)"
_QAT_MAPPING = f"{_AO}.get_default_qat_qconfig_mapping('fbgemm'), (ones(2, 3),)"

CALLS = {
    f"{_AO}.prepare": _PTQ,
    f"{_AO}.prepare_qat": _QAT,
    f"{_AO}.convert": f"{_AO}.prepare({_PTQ})",
    f"{_AO}.quantize": f"{_PTQ}, lambda net: net(ones(2, 3)), ()",
    f"{_AO}.quantize_dynamic": "nn.Sequential(nn.LSTM(3, 3)), {nn.LSTM}",
    f"{_AO}.quantize_qat": f"{_QAT}, lambda net: net(ones(2, 3)), ()",
    f"{_AO}.fuse_modules": f"{_NET}.eval(), ['0', '1']",
    f"{_AO}.fuse_modules_qat": f"{_NET}, ['0', '1']",
    f"{_AO}.quantize_fx.prepare_fx": f"{_NET}.eval(), {_MAPPING}",
    f"{_AO}.quantize_fx.prepare_qat_fx": f"{_NET}, {_QAT_MAPPING}",
    f"{_AO}.quantize_fx.convert_fx": f"{_AO}.quantize_fx.prepare_fx({_NET}.eval(), {_MAPPING})",
    f"{_AO}.QuantStub.forward": "v",
    f"{_AO}.DeQuantStub.forward": "v",
    f"{_AO}.QuantWrapper.forward": "ones(2, 3)",
    "torch.ao.nn.quantizable.LSTM.forward": "ones(3, 2, 4)",
    "torch.ao.nn.quantizable.LSTMCell.forward": "ones(2, 4)",
    **{f"torch.ao.nn.quantized.dynamic.{kind}.forward": "ones(3, 2, 4)" for kind in ("GRU", "LSTM")},
    **{
        f"torch.ao.nn.quantized.dynamic.{kind}.forward": "ones(2, 4)"
        for kind in ("GRUCell", "LSTMCell", "RNNCell")
    },
}
_NN = "torch.ao.nn"
_TRAINED = f"qconfig={_AO}.get_default_qat_qconfig('fbgemm')"
_LOOKED_UP = f"qconfig={_AO}.default_embedding_qat_qconfig"
_REFERENCE = {
    **{
        f"Conv{kind}{d}d": ("4, 4, 2", f"ones(1, 4{', 4' * d})")
        for kind in ("", "Transpose")
        for d in (1, 2, 3)
    },
    **dict.fromkeys(("Embedding", "EmbeddingBag"), ("5, 3", "tensor([[1, 2]])")),
    "Linear": ("3, 5", "ones(4, 3)"),
    **dict.fromkeys(("GRU", "GRUCell", "LSTM", "LSTMCell", "RNNCell"), ("4, 4", "ones(2, 4)")),
}
CALLS |= {f"{_NN}.quantized.reference.{kind}.forward": given for kind, (_, given) in _REFERENCE.items()}
OBJECTS = {
    f"{_AO}.QuantWrapper": "layer",
    **{f"{_NN}.qat.Conv{d}d": f"4, 4, 1, {_TRAINED}" for d in (1, 2, 3)},
    **{
        f"{_NN}.intrinsic.qat.Conv{kind}{d}d": f"4, 4, 1, {_TRAINED}"
        for kind in ("Bn", "BnReLU", "ReLU")
        for d in (1, 2, 3)
    },
    f"{_NN}.qat.Embedding": f"5, 3, {_LOOKED_UP}",
    f"{_NN}.qat.EmbeddingBag": f"5, 3, mode='sum', {_LOOKED_UP}",
    f"{_NN}.qat.Linear": f"3, 2, {_TRAINED}",
    f"{_NN}.intrinsic.qat.LinearBn1d": f"3, 2, {_TRAINED}",
    f"{_NN}.intrinsic.qat.LinearReLU": f"3, 2, {_TRAINED}",
    f"{_NN}.quantizable.LSTM": "4, 4, 2, dropout=0.5",
    f"{_NN}.quantizable.LSTMCell": "4, 4",
    f"{_NN}.quantizable.MultiheadAttention": "4, 2, 0.5",
    f"{_NN}.quantized.LSTM": "4, 4",
    f"{_NN}.quantized.MultiheadAttention": "4, 2, 0.5",
    **{
        f"{_NN}.quantized.dynamic.{kind}": "4, 4"
        for kind in ("GRU", "GRUCell", "LSTM", "LSTMCell", "RNNCell")
    },
    f"{_NN}.quantized.PReLU": "0.5, 2",
    **{f"{_NN}.quantized.reference.{kind}": made for kind, (made, _) in _REFERENCE.items()},
    f"{_NN}.quantized.reference._Reference": "=torch.ao.nn.quantized.reference.Linear(3, 2)",
    f"{_NN}.quantized.dynamic._Recurrent": "=torch.ao.nn.quantized.dynamic.GRU(4, 4)",
}
TURNING: dict[str, dict[str, str]] = {
    f"{_AO}.quantize_dynamic": {"qconfig_spec": "{nn.Linear}"},
    **{f"{_NN}.qat.{kind}": {"_weight": "ones(5, 3)"} for kind in ("Embedding", "EmbeddingBag")},
}
#: What these need.
MISSING = {f"{_NN}.quantized.PReLU.forward": "needs a tensor that is quantized"}
