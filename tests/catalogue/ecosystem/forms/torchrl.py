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
]
