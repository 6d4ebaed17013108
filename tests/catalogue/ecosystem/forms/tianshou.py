"""Calls of Tianshou."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "tianshou"
PREAMBLE = """
import numpy as np, torch, tianshou, tianshou.exploration
from tianshou.data import Batch, PrioritizedReplayBuffer, ReplayBuffer, VectorReplayBuffer
from tianshou.utils.net import common, continuous, discrete
def filled(it):
    for _ in range(4):
        it.add(Batch(obs=np.zeros(2), act=0, rew=0.0, terminated=False, truncated=False, done=False, obs_next=np.zeros(2), info={}))
    return it
def body():
    return common.Net(state_shape=3, hidden_sizes=[4])
both = Batch(a=np.arange(4), b=np.arange(4))
"""
_D = "tianshou.data"
_N = "tianshou.utils.net"
_HEADS = {
    "continuous.ContinuousActorDeterministic": "preprocess_net=net, action_shape=(1,)",
    "continuous.ContinuousActorProbabilistic": "preprocess_net=net, action_shape=(1,)",
    "continuous.ContinuousCritic": "preprocess_net=net",
    "discrete.DiscreteActor": "preprocess_net=net, action_shape=2",
    "discrete.DiscreteCritic": "preprocess_net=net",
    "discrete.ImplicitQuantileNetwork": "preprocess_net=net, action_shape=2",
    "discrete.FractionProposalNetwork": "4, 8",
    "discrete.NoisyLinear": "3, 2",
    "common.EnsembleLinear": "2, 3, 4",
    "common.Recurrent": "layer_num=1, state_shape=(4,), action_shape=2",
}
FORMS = [
    Form("tianshou.utils.net.discrete.NoisyLinear.reset", "it.reset()", "discrete.NoisyLinear(3, 2)"),
    Form(f"{_D}.ReplayBuffer", "ReplayBuffer(size=8)"),
    Form(f"{_D}.VectorReplayBuffer", "VectorReplayBuffer(8, 2)"),
    Form(f"{_D}.PrioritizedReplayBuffer", "PrioritizedReplayBuffer(8, alpha=0.6, beta=0.4)"),
    Form(f"{_D}.ReplayBuffer.sample", "it.sample(2)", "filled(ReplayBuffer(size=8))"),
    Form(
        f"{_D}.PrioritizedReplayBuffer.sample",
        "it.sample(2)",
        "filled(PrioritizedReplayBuffer(8, alpha=0.6, beta=0.4))",
    ),
    Form(f"{_D}.Batch", "Batch(a=1)"),
    Form(f"{_D}.Batch.split", "list(both.split(2))"),
    Form(f"{_D}.Batch.split", "list(both.split(2, shuffle=False))"),
    Form(f"{_N}.common.MLP", "common.MLP(input_dim=3, output_dim=2, hidden_sizes=[4])"),
    Form(f"{_N}.common.Net", "common.Net(state_shape=3, action_shape=2, hidden_sizes=[4])"),
    *(Form(f"{_N}.{name}", f"{name}({given})", setup="net = body()") for name, given in _HEADS.items()),
    Form(
        f"{_N}.common.ActorCritic",
        "common.ActorCritic(actor, critic)",
        setup="actor, critic = discrete.DiscreteActor(preprocess_net=body(), action_shape=2), discrete.DiscreteCritic(preprocess_net=body())",
    ),
    Form(
        f"{_N}.discrete.ImplicitQuantileNetwork.forward",
        "it(np.zeros((1, 3)), sample_size=2)",
        "discrete.ImplicitQuantileNetwork(preprocess_net=body(), action_shape=2)",
    ),
    Form(f"{_N}.discrete.NoisyLinear.sample", "it.sample()", "discrete.NoisyLinear(3, 2)"),
    Form("tianshou.exploration.GaussianNoise", "tianshou.exploration.GaussianNoise(sigma=0.1)"),
    Form(
        "tianshou.exploration.GaussianNoise.__call__",
        "it((2,))",
        "tianshou.exploration.GaussianNoise(sigma=0.1)",
    ),
    Form("tianshou.exploration.OUNoise.__call__", "it((2,))", "tianshou.exploration.OUNoise()"),
]
