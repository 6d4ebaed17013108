"""Calls of Tianshou."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "tianshou"
PREAMBLE = """
import numpy as np, torch, tianshou
from tianshou.data import Batch, ReplayBuffer, VectorReplayBuffer
from tianshou.utils.net import common
def buffer(**more):
    it = ReplayBuffer(size=8, **more)
    for _ in range(4):
        it.add(Batch(obs=np.zeros(2), act=0, rew=0.0, terminated=False, truncated=False, done=False, obs_next=np.zeros(2), info={}))
    return it
"""
FORMS = [
    Form("tianshou.data.ReplayBuffer", "ReplayBuffer(size=8)"),
    Form("tianshou.data.VectorReplayBuffer", "VectorReplayBuffer(8, 2)"),
    Form("tianshou.data.ReplayBuffer.sample", "it.sample(2)", "buffer()"),
    Form("tianshou.utils.net.common.MLP", "common.MLP(input_dim=3, output_dim=2, hidden_sizes=[4])"),
    Form("tianshou.utils.net.common.Net", "common.Net(state_shape=3, action_shape=2, hidden_sizes=[4])"),
]
