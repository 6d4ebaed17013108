"""Calls of TorchRL."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchrl"
PREAMBLE = """
import torch, torchrl, torchrl.data, torchrl.envs, torchrl.modules, torchrl.objectives, tensordict, tensordict.nn
from tensordict import TensorDict
from torch import nn
def buffer(**more):
    it = torchrl.data.ReplayBuffer(storage=torchrl.data.LazyTensorStorage(8), batch_size=2, **more)
    it.extend(TensorDict({"a": torch.zeros(8, 1)}, [8]))
    return it
def state():
    return TensorDict({"observation": torch.zeros(2, 4), "action": torch.zeros(2, 2)}, [2])
def norm():
    return tensordict.nn.TensorDictModule(nn.Sequential(nn.Linear(4, 4), tensordict.nn.NormalParamExtractor()), in_keys=["observation"], out_keys=["loc", "scale"])
def chosen(data):
    return data.set("action", torch.tensor([1, 0]))
def policy():
    return torchrl.modules.ProbabilisticActor(norm(), in_keys=["loc", "scale"], distribution_class=torchrl.modules.TanhNormal, return_log_prob=True)
def critic(n=4):
    return torchrl.modules.ValueOperator(nn.Linear(4, 1), in_keys=["observation"])
class Q(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(6, 1)
    def forward(self, observation, action):
        return self.net(torch.cat([observation, action], -1))
def quality():
    return torchrl.modules.ValueOperator(Q(), in_keys=["observation", "action"])
def actor():
    return torchrl.modules.Actor(nn.Linear(4, 2), in_keys=["observation"], spec=torchrl.data.Bounded(-1, 1, (2,)))
def chooser():
    return torchrl.modules.ProbabilisticActor(tensordict.nn.TensorDictModule(nn.Linear(4, 2), ["observation"], ["logits"]), in_keys=["logits"], distribution_class=torchrl.modules.OneHotCategorical, spec=torchrl.data.OneHot(2))
def bounded():
    return torchrl.modules.ProbabilisticActor(norm(), in_keys=["loc", "scale"], distribution_class=torchrl.modules.TanhNormal, spec=torchrl.data.Bounded(-1, 1, (2,)))
def data():
    return TensorDict({"observation": torch.zeros(2, 4), "action": torch.zeros(2, 2), "action_log_prob": torch.zeros(2), "advantage": torch.zeros(2, 1), "value_target": torch.zeros(2, 1), "next": {"observation": torch.zeros(2, 4), "reward": torch.zeros(2, 1), "done": torch.zeros(2, 1, dtype=torch.bool), "terminated": torch.zeros(2, 1, dtype=torch.bool)}}, [2])
def hot():
    return data().set("action", torch.tensor([[1, 0], [0, 1]]))
def taken(**more):
    it = torchrl.data.ReplayBuffer(storage=torchrl.data.LazyTensorStorage(8), sampler=torchrl.data.SamplerWithoutReplacement(**more), batch_size=2)
    it.extend(torch.arange(8))
    return it
def values():
    return tensordict.nn.TensorDictModule(nn.Linear(4, 2), ["observation"], ["action_value"])
"""
_N = "tensordict.nn"
_D = "torchrl.data"
_O = "torchrl.objectives"
_M = "torchrl.modules"
_SPECS = {
    "Bounded": "-1, 1, (2,)",
    "Unbounded": "(2,)",
    "OneHot": "4",
    "MultiOneHot": "(2, 3)",
    "Categorical": "4",
    "MultiCategorical": "[2, 3]",
    "Binary": "4",
    "Composite": "action=torchrl.data.OneHot(2)",
    "Choice": "[torchrl.data.Bounded(0, 1, (1,)), torchrl.data.Bounded(1, 2, (1,))]",
}
_LOSSES = {
    "ClipPPOLoss": "it[0], it[1]",
    "PPOLoss": "it[0], it[1]",
    "A2CLoss": "it[0], it[1]",
    "ReinforceLoss": "it[0], it[1]",
    "SACLoss": "it[0], it[2]",
    "REDQLoss": "it[0], it[2]",
    "IQLLoss": "it[0], it[2], it[1]",
    "DDPGLoss": "it[3], it[2]",
    "TD3Loss": "it[3], it[2], bounds=(-1, 1)",
    "TD3BCLoss": "it[3], it[2], bounds=(-1, 1)",
    "BCLoss": "it[3]",
    "CQLLoss": "it[0], it[2], action_spec=torchrl.data.Bounded(-1, 1, (2,))",
    "DTLoss": "it[0]",
    "IPPOLoss": "it[0], it[1]",
    "MAPPOLoss": "it[0], it[1]",
}
_DISCRETE = {
    "DiscreteCQLLoss": "torchrl.modules.QValueActor(nn.Linear(4, 2), spec=torchrl.data.OneHot(2), in_keys=['observation']),",
    "DiscreteIQLLoss": "chooser(), values(), critic()",
    "DiscreteSACLoss": "chooser(), values()",
}
_PARTS = {
    "QValueModule": "action_space='one_hot'",
    "DistributionalQValueModule": "support=torch.arange(4), action_space='one_hot'",
    "TanhModule": "in_keys=['action']",
    "SqueezeLayer": "",
    "Squeeze2dLayer": "",
    "SafeProbabilisticModule": "in_keys=['loc', 'scale'], out_keys=['action'], distribution_class=torchrl.modules.TanhNormal",
}
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
_E = "torchrl.envs"
#: Losses of which the call is measured, with the arguments of `_LOSSES` or others.
_CALLED = {
    "ClipPPOLoss": "it[0], it[1]",
    "PPOLoss": "it[0], it[1]",
    "A2CLoss": "it[0], it[1]",
    "ReinforceLoss": "it[0], it[1]",
    "SACLoss": "bounded(), it[2]",
    "IQLLoss": "it[0], it[2], it[1]",
    "DDPGLoss": "it[3], it[2]",
    "TD3Loss": "it[3], it[2], bounds=(-1, 1)",
    "TD3BCLoss": "it[3], it[2], bounds=(-1, 1)",
    "BCLoss": "it[3]",
    "CQLLoss": "it[0], it[2], action_spec=torchrl.data.Bounded(-1, 1, (2,))",
    "CrossQLoss": "bounded(), it[2]",
    "OnlineDTLoss": "bounded()",
}
FORMS = [
    *(
        Form(
            f"{_O}.{name}.forward",
            "it(data())",
            f"(lambda it: torchrl.objectives.{name}({given}))((policy(), critic(), quality(), actor()))",
            # The distribution that the policy is given draws.
            through=("torch",) if name in ("ClipPPOLoss", "PPOLoss", "A2CLoss") else (),
        )
        for name, given in _CALLED.items()
    ),
    *(
        Form(
            f"{_O}.{name}.forward",
            "it(data())",
            f"torchrl.objectives.{name}(policy(), critic(), entropy_bonus=False)",
        )
        for name in ("PPOLoss", "A2CLoss")
    ),
    *(
        Form(f"{_M}.TanhNormal.{name}", f"it.{name}()", f"{_M}.TanhNormal(torch.zeros(2), torch.ones(2))")
        for name in ("rsample_and_log_prob", "sample_and_log_prob")
    ),
    *(
        Form(f"{_M}.ConvNet", f"{_M}.ConvNet({given})")
        for given in ("", "num_cells=[2], kernel_sizes=[2]", "in_features=1, num_cells=[2], kernel_sizes=[2]")
    ),
    *(
        Form(
            f"{_M}.ConvNet.forward",
            "it(torch.zeros(1, 1, 4, 4))",
            f"{_M}.ConvNet({given}num_cells=[2], kernel_sizes=[2])",
        )
        for given in ("", "in_features=1, ")
    ),
    *(
        Form(f"{_M}.{name}.forward", f"it({given})", f"{_M}.{name}({made})")
        for name, made, given in (
            ("DdpgMlpActor", "2", "torch.zeros(1, 3)"),
            ("DdpgMlpQNet", "", "torch.zeros(1, 3), torch.zeros(1, 2)"),
            ("DdpgCnnActor", "2", "torch.zeros(1, 3, 64, 64)"),
            ("DdpgCnnQNet", "", "torch.zeros(1, 3, 64, 64), torch.zeros(1, 2)"),
        )
    ),
    Form(f"{_D}.ReplayBuffer.sample", "it.sample()", "taken()"),
    Form(f"{_D}.ReplayBuffer.sample", "it.sample()", "taken(shuffle=False)", unseen=("torch",)),
    Form(f"{_E}.check_env_specs", "torchrl.envs.check_env_specs(it)", "torchrl.envs.GymEnv('CartPole-v1')"),
    *(
        Form(
            f"{_N}.ProbabilisticTensorDictModule.forward",
            "it(TensorDict({'loc': torch.zeros(2), 'scale': torch.ones(2)}, []))",
            f"{_N}.ProbabilisticTensorDictModule(in_keys=['loc', 'scale'], out_keys=['action'],"
            f" distribution_class=torch.distributions.Normal{kind})",
        )
        for kind in ("", ", default_interaction_type='random'", ", default_interaction_type='mode'")
    ),
    Form(
        "torchrl.modules.NoisyLinear.reset_parameters",
        "it.reset_parameters()",
        "torchrl.modules.NoisyLinear(3, 2)",
    ),
    Form(
        "torchrl.modules.RandomPolicy.__call__",
        "it(TensorDict({}, []))",
        "torchrl.modules.RandomPolicy(torchrl.data.Bounded(0, 1, (2,)))",
    ),
    *(Form("torchrl.envs.PendulumEnv", f"torchrl.envs.PendulumEnv({seed})") for seed in ("", "seed=3")),
    Form(f"{_E}.GymEnv", "torchrl.envs.GymEnv('CartPole-v1')"),
    Form(f"{_E}.GymEnv.reset", "it.reset()", "torchrl.envs.GymEnv('CartPole-v1')"),
    Form(f"{_E}.GymEnv.set_seed", "it.set_seed(3)", "torchrl.envs.GymEnv('CartPole-v1')"),
    Form(f"{_E}.GymEnv.rollout", "it.rollout(3)", "torchrl.envs.GymEnv('CartPole-v1')"),
    Form(f"{_E}.GymEnv.rollout", "it.rollout(3, chosen)", "torchrl.envs.GymEnv('CartPole-v1')"),
    Form(f"{_E}.GymEnv.rand_action", "it.rand_action(it.reset())", "torchrl.envs.GymEnv('CartPole-v1')"),
    Form(f"{_E}.GymEnv.rand_step", "it.rand_step(it.reset())", "torchrl.envs.GymEnv('CartPole-v1')"),
    Form(
        "torchrl.modules.ProbabilisticActor.forward",
        "it(state())",
        "torchrl.modules.ProbabilisticActor(norm(), in_keys=['loc', 'scale'],"
        " distribution_class=torchrl.modules.TanhNormal,"
        " default_interaction_type=tensordict.nn.InteractionType.RANDOM)",
    ),
    *(
        Form(
            "torchrl.modules.MLP.forward",
            "it(torch.zeros(1, 3))",
            f"torchrl.modules.MLP({wide}out_features=2, num_cells=[4])",
        )
        for wide in ("", "in_features=3, ")
    ),
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
    Form(f"{_D}.ReplayBuffer.__iter__", "next(iter(it))", "buffer()"),
    Form(
        f"{_M}.MLP.forward",
        "it(torch.zeros(1, 4))",
        f"{_M}.MLP(in_features=4, out_features=2, num_cells=[8], dropout=0.1)",
    ),
    Form(
        f"{_M}.MLP.forward",
        "it(torch.zeros(1, 4))",
        f"{_M}.MLP(in_features=4, out_features=2, num_cells=[8], dropout=0.1).eval()",
    ),
    Form(f"{_M}.MLP.forward", "it(torch.zeros(1, 4))", f"{_M}.MLP(in_features=4, out_features=2)"),
    Form(f"{_N}.NormalParamExtractor", f"{_N}.NormalParamExtractor()"),
    Form(
        f"{_N}.TensorDictModule",
        f"{_N}.TensorDictModule(net, in_keys=['observation'], out_keys=['action'])",
        setup="net = nn.Linear(4, 2)",
    ),
    Form(
        f"{_N}.TensorDictModule.forward",
        "it(state())",
        f"{_N}.TensorDictModule(nn.Linear(4, 2), in_keys=['observation'], out_keys=['action'])",
    ),
    Form(f"{_N}.TensorDictSequential", f"{_N}.TensorDictSequential(part)", setup="part = norm()"),
    Form(f"{_N}.EnsembleModule", f"{_N}.EnsembleModule(part, num_copies=3)", setup="part = norm()"),
    Form(
        f"{_M}.ProbabilisticActor",
        f"{_M}.ProbabilisticActor(part, in_keys=['loc', 'scale'], distribution_class={_M}.TanhNormal)",
        setup="part = norm()",
    ),
    Form(
        f"{_M}.ProbabilisticActor.forward",
        "it(state())",
        f"{_M}.ProbabilisticActor(norm(), in_keys=['loc', 'scale'], distribution_class={_M}.TanhNormal)",
    ),
    Form(
        f"{_M}.ProbabilisticActor.get_dist",
        "it.get_dist(state())",
        f"{_M}.ProbabilisticActor(norm(), in_keys=['loc', 'scale'], distribution_class={_M}.TanhNormal)",
    ),
    Form(
        f"{_M}.ValueOperator",
        f"{_M}.ValueOperator(net, in_keys=['observation'])",
        setup="net = nn.Linear(4, 2)",
    ),
    Form(f"{_M}.Actor", f"{_M}.Actor(net, in_keys=['observation'])", setup="net = nn.Linear(4, 2)"),
    Form(
        f"{_M}.QValueActor",
        f"{_M}.QValueActor(net, spec={_D}.OneHot(2), in_keys=['observation'])",
        setup="net = nn.Linear(4, 2)",
    ),
    Form(
        f"{_M}.QValueActor.forward",
        "it(state())",
        f"{_M}.QValueActor(nn.Linear(4, 2), spec={_D}.OneHot(2), in_keys=['observation'])",
    ),
    Form(
        f"{_M}.ActorCriticWrapper",
        f"{_M}.ActorCriticWrapper(one, two)",
        setup="one, two = policy(), critic()",
    ),
    Form(f"{_M}.EGreedyModule", f"{_M}.EGreedyModule(spec={_D}.OneHot(2))"),
    Form(f"{_M}.EGreedyModule.forward", "it(state())", f"{_M}.EGreedyModule(spec={_D}.OneHot(2))"),
    Form(f"{_M}.AdditiveGaussianModule", f"{_M}.AdditiveGaussianModule(spec={_D}.Bounded(-1, 1, (2,)))"),
    Form(
        f"{_M}.AdditiveGaussianModule.forward",
        "it(state())",
        f"{_M}.AdditiveGaussianModule(spec={_D}.Bounded(-1, 1, (2,)))",
    ),
    Form(
        f"{_M}.OrnsteinUhlenbeckProcessModule.forward",
        "it(state())",
        f"{_M}.OrnsteinUhlenbeckProcessModule(spec={_D}.Bounded(-1, 1, (2,)))",
    ),
    Form(
        f"{_M}.MultiAgentConvNet",
        f"{_M}.MultiAgentConvNet(n_agents=2, centralised=False, share_params=True, in_features=3)",
    ),
    *(
        Form(f"{_D}.{name}.{how}", f"it.{how}()", f"{_D}.{name}({arguments})")
        for name, arguments in _SPECS.items()
        for how in ("rand", "sample", "zero")
    ),
    *(
        Form(f"{_O}.{name}", f"{_O}.{name}({arguments})", "(policy(), critic(), quality(), actor())")
        for name, arguments in _LOSSES.items()
    ),
    *(
        Form(
            f"{_O}.{name}",
            f"{_O}.{name}(*it, action_space='one_hot'{', num_actions=2' if 'SAC' in name else ''})",
            f"({made})",
        )
        for name, made in _DISCRETE.items()
    ),
    Form(f"{_O}.CrossQLoss", f"{_O}.CrossQLoss(*it)", "(bounded(), quality())"),
    Form(f"{_O}.OnlineDTLoss", f"{_O}.OnlineDTLoss(it)", "bounded()"),
    *(Form(f"{_M}.{name}", f"{_M}.{name}({arguments})") for name, arguments in _PARTS.items()),
    Form(
        f"{_O}.DQNLoss",
        f"{_O}.DQNLoss(it, action_space='one-hot')",
        f"{_M}.QValueActor(nn.Linear(4, 2), spec={_D}.OneHot(2), in_keys=['observation'])",
    ),
    Form(
        f"{_O}.SoftUpdate",
        f"{_O}.SoftUpdate({_O}.DDPGLoss(*it), eps=0.9)",
        "(actor(), quality())",
    ),
]
