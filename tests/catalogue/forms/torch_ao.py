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
    f"{_AO}.quantize_dynamic": f"{_NET}, {{nn.Linear}}",
    f"{_AO}.quantize_qat": f"{_QAT}, lambda net: net(ones(2, 3)), ()",
    f"{_AO}.fuse_modules": f"{_NET}.eval(), ['0', '1']",
    f"{_AO}.fuse_modules_qat": f"{_NET}, ['0', '1']",
    f"{_AO}.quantize_fx.prepare_fx": f"{_NET}.eval(), {_MAPPING}",
    f"{_AO}.quantize_fx.prepare_qat_fx": f"{_NET}, {_QAT_MAPPING}",
    f"{_AO}.quantize_fx.convert_fx": f"{_AO}.quantize_fx.prepare_fx({_NET}.eval(), {_MAPPING})",
    f"{_AO}.QuantStub.forward": "v",
    f"{_AO}.DeQuantStub.forward": "v",
    f"{_AO}.QuantWrapper.forward": "ones(2, 3)",
}
OBJECTS = {f"{_AO}.QuantWrapper": "layer"}
TURNING: dict[str, dict[str, str]] = {}
