"""Calls of efficientnet_pytorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "efficientnet_pytorch"
PREAMBLE = """
import tempfile, torch, efficientnet_pytorch
from efficientnet_pytorch import EfficientNet
from efficientnet_pytorch.utils import drop_connect, get_model_params, load_pretrained_weights, MemoryEfficientSwish, Swish
saved = tempfile.mkdtemp() + "/b0.pth"
torch.save(EfficientNet.from_name("efficientnet-b0").state_dict(), saved)
x = torch.zeros(2, 3, 64, 64)
"""
_E = "efficientnet_pytorch.EfficientNet"
_U = "efficientnet_pytorch.utils"
_STILL = "EfficientNet.from_name('efficientnet-b0', dropout_rate=0.0, drop_connect_rate=0.0)"
FORMS = [
    Form(_E, "EfficientNet(*get_model_params('efficientnet-b0', None))"),
    Form(f"{_E}.from_name", "EfficientNet.from_name('efficientnet-b0')"),
    Form(f"{_E}.from_name", "EfficientNet.from_name('efficientnet-b0', num_classes=10, in_channels=1)"),
    Form(f"{_E}.from_pretrained", "EfficientNet.from_pretrained('efficientnet-b0', weights_path=saved)"),
    Form(
        f"{_E}.from_pretrained",
        "EfficientNet.from_pretrained('efficientnet-b0', weights_path=saved, num_classes=10)",
    ),
    *(
        Form(f"{_E}.{name}", call, receiver)
        for name, call in {
            "forward": "it(x)",
            "extract_features": "it.extract_features(x)",
            "extract_endpoints": "it.extract_endpoints(x)",
        }.items()
        for receiver in (
            "EfficientNet.from_name('efficientnet-b0')",
            "EfficientNet.from_name('efficientnet-b0').eval()",
            _STILL,
        )
    ),
    Form(
        f"{_E}.set_swish", "it.set_swish(memory_efficient=False)", "EfficientNet.from_name('efficientnet-b0')"
    ),
    Form(f"{_E}.get_image_size", "EfficientNet.get_image_size('efficientnet-b0')"),
    Form(f"{_U}.drop_connect", "drop_connect(x, 0.5, True)"),
    Form(f"{_U}.drop_connect", "drop_connect(x, 0.5, False)"),
    Form(f"{_U}.get_model_params", "get_model_params('efficientnet-b0', None)"),
    Form(
        f"{_U}.load_pretrained_weights",
        "load_pretrained_weights(net, 'efficientnet-b0', weights_path=saved)",
        setup="net = EfficientNet.from_name('efficientnet-b0')",
    ),
    Form(f"{_U}.MemoryEfficientSwish", "MemoryEfficientSwish()"),
    Form(f"{_U}.Swish", "Swish()"),
]
