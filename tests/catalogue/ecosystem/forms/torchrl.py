"""Calls of TorchRL."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchrl"
PREAMBLE = """
import torch, torchrl, torchrl.data, torchrl.envs, torchrl.modules, tensordict
from tensordict import TensorDict
from torch import nn
def buffer(**more):
    it = torchrl.data.ReplayBuffer(storage=torchrl.data.LazyTensorStorage(8), batch_size=2, **more)
    it.extend(TensorDict({"a": torch.zeros(8, 1)}, [8]))
    return it
"""
_M = "torchrl.modules"
_BUILT = {
    "Conv3dNet": "",
    "DuelingCnnDQNet": "out_features=2",
    "DdpgMlpActor": "2",
    "DdpgMlpQNet": "",
    "DdpgCnnActor": "2",
    "DdpgCnnQNet": "",
    "LSTMModule": "input_size=3, hidden_size=4, in_key='a', out_key='b'",
    "GRUModule": "input_size=3, hidden_size=4, in_key='a', out_key='b'",
    "LSTM": "3, 4",
    "GRU": "3, 4",
    "LSTMCell": "3, 4",
    "GRUCell": "3, 4",
    "DecisionTransformer": "3, 2",
    "DTActor": "3, 2",
    "OnlineDTActor": "3, 2",
    "MultiAgentMLP": "n_agent_inputs=3, n_agent_outputs=2, n_agents=2, centralised=True, share_params=True",
    "QMixer": "state_shape=(3,), mixing_embed_dim=4, n_agents=2, device='cpu'",
    "VDNMixer": "n_agents=2, device='cpu'",
    "ObsEncoder": "",
    "ObsDecoder": "",
    "RSSMPosterior": "",
    "DreamerActor": "2",
    "NoisyLazyLinear": "2",
    "ConsistentDropout": "0.5",
    "BatchRenorm1d": "3",
}
_SAMPLED = {
    "OneHotCategorical": "logits=torch.zeros(2)",
    "MaskedCategorical": "logits=torch.zeros(2), mask=torch.ones(2, dtype=torch.bool)",
    "MaskedOneHotCategorical": "logits=torch.zeros(2), mask=torch.ones(2, dtype=torch.bool)",
    "TruncatedNormal": "torch.zeros(2), torch.ones(2)",
    "IndependentNormal": "torch.zeros(2), torch.ones(2)",
    "Ordinal": "torch.zeros(2)",
    "OneHotOrdinal": "torch.zeros(2)",
    "TanhDelta": "torch.zeros(2)",
    "Delta": "torch.zeros(2)",
}
FORMS = [
    Form("torchrl.modules.MLP", "torchrl.modules.MLP(in_features=3, out_features=2, num_cells=[4])"),
    Form("torchrl.modules.MLP", "torchrl.modules.MLP(out_features=2, num_cells=[4])"),
    Form("torchrl.modules.ConvNet", "torchrl.modules.ConvNet(in_features=3, num_cells=[4], kernel_sizes=3)"),
    Form("torchrl.modules.NoisyLinear", "torchrl.modules.NoisyLinear(3, 2)"),
    Form("torchrl.modules.NoisyLinear.reset_noise", "it.reset_noise()", "torchrl.modules.NoisyLinear(3, 2)"),
    Form("torchrl.modules.TanhNormal", "torchrl.modules.TanhNormal(torch.zeros(2), torch.ones(2))"),
    Form(
        "torchrl.modules.TanhNormal.rsample",
        "it.rsample()",
        "torchrl.modules.TanhNormal(torch.zeros(2), torch.ones(2))",
    ),
    Form("torchrl.modules.NormalParamExtractor", "torchrl.modules.NormalParamExtractor()"),
    Form("torchrl.data.ReplayBuffer", "torchrl.data.ReplayBuffer(storage=torchrl.data.LazyTensorStorage(8))"),
    Form("torchrl.data.ReplayBuffer.sample", "it.sample()", "buffer()"),
    Form(
        "torchrl.data.TensorDictReplayBuffer.sample",
        "it.sample()",
        "tensor_buffer()",
        setup="def tensor_buffer():\n    it = torchrl.data.TensorDictReplayBuffer(storage=torchrl.data.LazyTensorStorage(8), batch_size=2)\n"
        "    it.extend(TensorDict({'a': torch.zeros(8, 1)}, [8]))\n    return it",
    ),
    Form(f"{_M}.MLP", f"{_M}.MLP(out_features=2)"),
    Form(f"{_M}.MLP", f"{_M}.MLP(out_features=2, depth=1, num_cells=4)"),
    *(Form(f"{_M}.{name}", f"{_M}.{name}({text})") for name, text in _BUILT.items()),
    Form(f"{_M}.ConsistentDropout.forward", "it(torch.zeros(2, 3))", f"{_M}.ConsistentDropout(0.5)"),
    Form(f"{_M}.ConsistentDropout.forward", "it(torch.zeros(2, 3))", f"{_M}.ConsistentDropout(0.5).eval()"),
    *(
        Form(f"{_M}.{name}.{how}", f"it.{how}()", f"{_M}.{name}({text})")
        for name, text in _SAMPLED.items()
        for how in ("sample", "rsample")
        if (name, how)
        not in {("MaskedCategorical", "rsample"), ("Ordinal", "rsample"), ("OneHotOrdinal", "rsample")}
    ),
]
