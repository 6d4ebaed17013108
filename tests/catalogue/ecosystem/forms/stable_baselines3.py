"""Calls of stable-baselines3."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "stable_baselines3"
PREAMBLE = """
import tempfile, gymnasium, torch, stable_baselines3.common.torch_layers, numpy as np, stable_baselines3, stable_baselines3.common.env_util, stable_baselines3.common.evaluation
import stable_baselines3.common.utils, stable_baselines3.common.vec_env, stable_baselines3.common.noise
import stable_baselines3.common.buffers, stable_baselines3.common.distributions
import stable_baselines3.common.monitor, stable_baselines3.common.policies, stable_baselines3.common.callbacks
def turn():
    return gymnasium.make("Pendulum-v1")
def cart():
    return gymnasium.make("CartPole-v1")
class Noisy(gymnasium.Env):
    action_space = gymnasium.spaces.Discrete(2)
    observation_space = gymnasium.spaces.Box(0, 1, (1,))
    def reset(self, *, seed=None, options=None):
        return np.random.rand(1).astype(np.float32), {}
    def step(self, action):
        return np.random.rand(1).astype(np.float32), 1.0, False, False, {}
saved = tempfile.mkdtemp() + "/it"
stable_baselines3.PPO("MlpPolicy", cart(), device="cpu").save(saved)
def buffer(kind, **more):
    space = turn()
    it = kind(4, space.observation_space, space.action_space, **more)
    return it
def filled():
    it = buffer(stable_baselines3.common.buffers.ReplayBuffer)
    for _ in range(4):
        it.add(np.zeros((1, 3)), np.zeros((1, 3)), np.zeros((1, 1)), np.zeros(1), np.zeros(1), [{}])
    return it
def rolled():
    it = buffer(stable_baselines3.common.buffers.RolloutBuffer)
    for _ in range(4):
        it.add(np.zeros((1, 3)), np.zeros((1, 1)), np.zeros(1), np.zeros(1), torch.zeros(1), torch.zeros(1))
    return it
policy = stable_baselines3.common.policies.ActorCriticPolicy(cart().observation_space, cart().action_space, lambda _: 0.1)
zeros = torch.zeros(1, 2)
def small():
    return dict(policy_kwargs=dict(net_arch=[4]), device="cpu")
"""
_DISCRETE = ("A2C", "DQN", "PPO")
_CONTINUOUS = ("DDPG", "SAC", "TD3")
_FEW = {
    "A2C": "n_steps=4",
    "PPO": "n_steps=8, batch_size=4, n_epochs=1",
    "DQN": "learning_starts=4, batch_size=4, train_freq=1, exploration_initial_eps=1.0",
    "DDPG": "learning_starts=4, batch_size=4",
    "SAC": "learning_starts=4, batch_size=4",
    "TD3": "learning_starts=4, batch_size=4",
}
_UTILS = "stable_baselines3.common"
_SDE = f"{_UTILS}.distributions.StateDependentNoiseDistribution"
FORMS = [
    *(
        Form(
            f"stable_baselines3.{name}.train",
            "it.train()" if name in ("A2C", "PPO") else "it.train(1, 4)",
            f"stable_baselines3.{name}('MlpPolicy', {'turn()' if name in _CONTINUOUS else 'cart()'}, {given}, **small()).learn(8)",
        )
        for name, given in _FEW.items()
    ),
    Form(
        f"{_UTILS}.policies.SACActor.forward",
        "it(torch.zeros(1, 3))",
        "stable_baselines3.SAC('MlpPolicy', turn(), **small()).actor",
    ),
    Form(
        f"{_UTILS}.policies.SACActor.forward",
        "it(torch.zeros(1, 3), deterministic=True)",
        "stable_baselines3.SAC('MlpPolicy', turn(), **small()).actor",
    ),
    Form(
        f"{_UTILS}.policies.SACActor.action_log_prob",
        "it.action_log_prob(torch.zeros(1, 3))",
        "stable_baselines3.SAC('MlpPolicy', turn(), **small()).actor",
    ),
    Form(
        f"{_UTILS}.noise.VectorizedActionNoise.__call__",
        "it()",
        f"{_UTILS}.noise.VectorizedActionNoise({_UTILS}.noise.NormalActionNoise(np.zeros(2), np.ones(2)), 3)",
    ),
    Form(f"{_SDE}.proba_distribution_net", "it.proba_distribution_net(4, latent_sde_dim=4)", f"{_SDE}(2)"),
    Form(f"{_SDE}.sample_weights", "it.sample_weights(torch.zeros(4, 2))", f"{_SDE}(2)"),
    Form(
        f"{_SDE}.sample",
        "it.sample()",
        "noisy()",
        setup=f"def noisy():\n    it = {_SDE}(2)\n    it.proba_distribution_net(4, latent_sde_dim=4)\n"
        "    return it.proba_distribution(torch.zeros(1, 2), torch.zeros(4, 2), torch.ones(1, 4))",
    ),
    Form(
        f"{_UTILS}.distributions.make_proba_distribution",
        f"{_UTILS}.distributions.make_proba_distribution(cart().action_space)",
    ),
    Form(
        f"{_UTILS}.buffers.NStepReplayBuffer.sample",
        "it.sample(2)",
        "stepped()",
        setup="def stepped():\n    it = buffer(stable_baselines3.common.buffers.NStepReplayBuffer)\n    for _ in range(4):\n"
        "        it.add(np.zeros((1, 3)), np.zeros((1, 3)), np.zeros((1, 1)), np.zeros(1), np.zeros(1), [{}])\n    return it",
    ),
    *(
        Form(
            "stable_baselines3.common.vec_env.VecEnv.seed",
            f"it.seed({given})",
            "stable_baselines3.common.vec_env.DummyVecEnv([cart])",
        )
        for given in ("", "3")
    ),
    Form(
        "stable_baselines3.PPO",
        "stable_baselines3.PPO('MlpPolicy', cart(), _init_setup_model=False)",
    ),
    Form(
        "stable_baselines3.common.policies.ActorCriticPolicy",
        "stable_baselines3.common.policies.ActorCriticPolicy(cart().observation_space, cart().action_space, lambda _: 0.1)",
    ),
    Form(
        "stable_baselines3.common.policies.ActorCriticPolicy.forward",
        "it(torch.zeros(1, 4))",
        receiver="stable_baselines3.common.policies.ActorCriticPolicy(cart().observation_space, cart().action_space, lambda _: 0.1)",
    ),
    Form(
        "stable_baselines3.common.policies.ActorCriticPolicy.predict",
        "it.predict(np.zeros(4))",
        receiver="stable_baselines3.common.policies.ActorCriticPolicy(cart().observation_space, cart().action_space, lambda _: 0.1)",
    ),
    Form(
        "stable_baselines3.common.policies.ActorCriticPolicy.predict",
        "it.predict(np.zeros(4), deterministic=True)",
        receiver="stable_baselines3.common.policies.ActorCriticPolicy(cart().observation_space, cart().action_space, lambda _: 0.1)",
    ),
    Form(
        "stable_baselines3.common.torch_layers.create_mlp",
        "stable_baselines3.common.torch_layers.create_mlp(4, 2, [3])",
    ),
    Form(
        "stable_baselines3.common.torch_layers.MlpExtractor",
        "stable_baselines3.common.torch_layers.MlpExtractor(4, [4], torch.nn.ReLU)",
    ),
    Form(
        "stable_baselines3.common.torch_layers.FlattenExtractor",
        "stable_baselines3.common.torch_layers.FlattenExtractor(cart().observation_space)",
    ),
    Form(
        "stable_baselines3.common.torch_layers.NatureCNN",
        "stable_baselines3.common.torch_layers.NatureCNN(gymnasium.spaces.Box(0, 255, (1, 36, 36), np.uint8))",
    ),
    *(
        Form(f"{_UTILS}.distributions.{name}.sample", f"it.proba_distribution({given}).sample()", made)
        for name, made, given in (
            (
                "DiagGaussianDistribution",
                f"{_UTILS}.distributions.DiagGaussianDistribution(2)",
                "zeros, zeros",
            ),
            ("CategoricalDistribution", f"{_UTILS}.distributions.CategoricalDistribution(2)", "zeros"),
            ("BernoulliDistribution", f"{_UTILS}.distributions.BernoulliDistribution(2)", "zeros"),
        )
    ),
    *(
        Form(
            f"{_UTILS}.distributions.DiagGaussianDistribution.get_actions",
            f"it.proba_distribution(zeros, zeros).get_actions({given})",
            f"{_UTILS}.distributions.DiagGaussianDistribution(2)",
        )
        for given in ("", "deterministic=True")
    ),
    *(
        Form(
            f"{_UTILS}.distributions.{name}.proba_distribution_net",
            "it.proba_distribution_net(latent_dim=4)",
            f"{_UTILS}.distributions.{name}(2)",
        )
        for name in ("DiagGaussianDistribution", "CategoricalDistribution")
    ),
    Form(
        f"{_UTILS}.policies.ActorCriticPolicy.get_distribution", "policy.get_distribution(torch.zeros(1, 4))"
    ),
    Form(
        f"{_UTILS}.policies.ActorCriticPolicy.evaluate_actions",
        "policy.evaluate_actions(torch.zeros(1, 4), torch.zeros(1))",
    ),
    Form(
        f"{_UTILS}.policies.ActorCriticPolicy.forward",
        "it.policy(torch.zeros(1, 4))",
        "stable_baselines3.PPO('MlpPolicy', cart(), **small())",
    ),
    Form(f"{_UTILS}.buffers.ReplayBuffer", f"buffer({_UTILS}.buffers.ReplayBuffer)"),
    Form(f"{_UTILS}.buffers.ReplayBuffer.sample", "it.sample(2)", "filled()"),
    Form(f"{_UTILS}.buffers.RolloutBuffer.get", "next(it.get(2))", "rolled()"),
    Form(f"{_UTILS}.utils.set_random_seed", f"{_UTILS}.utils.set_random_seed(3)"),
    Form(f"{_UTILS}.utils.set_random_seed", f"{_UTILS}.utils.set_random_seed(3, using_cuda=True)"),
    Form(
        f"{_UTILS}.env_util.make_vec_env", f"{_UTILS}.env_util.make_vec_env('CartPole-v1', n_envs=2, seed=3)"
    ),
    Form(f"{_UTILS}.env_util.make_vec_env", f"{_UTILS}.env_util.make_vec_env(cart, 2)"),
    *(
        Form(
            f"{_UTILS}.vec_env.VecEnv.reset",
            "it.reset()",
            f"{_UTILS}.vec_env.DummyVecEnv([{made}])",
            through=drawn,
        )
        for made, drawn in (("cart", ()), ("Noisy", ("numpy",)), ("lambda: Noisy()", ("numpy",)))
    ),
    Form(
        f"{_UTILS}.vec_env.VecEnv.step",
        "(it.reset(), it.step([0]))",
        f"{_UTILS}.vec_env.DummyVecEnv([Noisy])",
        through=("numpy",),
    ),
    *(
        Form(
            f"{_UTILS}.vec_env.VecEnvWrapper.reset",
            "it.reset()",
            f"{_UTILS}.vec_env.{wrapper}({_UTILS}.vec_env.DummyVecEnv([{made}]))",
            through=drawn,
        )
        for wrapper in ("VecNormalize", "VecMonitor", "VecCheckNan")
        for made, drawn in (("cart", ()), ("Noisy", ("numpy",)))
    ),
    Form(
        f"{_UTILS}.monitor.Monitor.reset",
        "it.reset()",
        f"{_UTILS}.monitor.Monitor(Noisy())",
        through=("numpy",),
    ),
    Form(f"{_UTILS}.monitor.Monitor.reset", "it.reset()", f"{_UTILS}.monitor.Monitor(cart())"),
    Form(f"{_UTILS}.monitor.Monitor", f"{_UTILS}.monitor.Monitor(cart())"),
    Form(f"{_UTILS}.noise.NormalActionNoise", f"{_UTILS}.noise.NormalActionNoise(np.zeros(1), np.ones(1))"),
    Form(
        f"{_UTILS}.noise.NormalActionNoise.__call__",
        "it()",
        f"{_UTILS}.noise.NormalActionNoise(np.zeros(1), np.ones(1))",
    ),
    Form(
        f"{_UTILS}.noise.OrnsteinUhlenbeckActionNoise.__call__",
        "it()",
        f"{_UTILS}.noise.OrnsteinUhlenbeckActionNoise(np.zeros(1), np.ones(1))",
    ),
    Form(
        f"{_UTILS}.evaluation.evaluate_policy",
        f"{_UTILS}.evaluation.evaluate_policy(made, env, 1)",
        setup=f"env = {_UTILS}.monitor.Monitor(cart())\nmade = stable_baselines3.PPO('MlpPolicy', env, **small())",
    ),
    Form("stable_baselines3.PPO.load", "stable_baselines3.PPO.load(saved)"),
    Form(
        "stable_baselines3.PPO.save",
        "it.save(saved)",
        "stable_baselines3.PPO('MlpPolicy', cart(), **small())",
    ),
    Form(
        "stable_baselines3.PPO.set_random_seed",
        "it.set_random_seed(3)",
        "stable_baselines3.PPO('MlpPolicy', cart(), **small())",
    ),
    Form(
        "stable_baselines3.PPO.predict",
        "it.predict(np.zeros(4, dtype=np.float32))",
        "stable_baselines3.PPO('MlpPolicy', cart(), **small())",
    ),
    Form(
        "stable_baselines3.PPO.predict",
        "it.predict(np.zeros(4, dtype=np.float32), deterministic=True)",
        "stable_baselines3.PPO('MlpPolicy', cart(), **small())",
    ),
    Form(
        "stable_baselines3.DQN.predict",
        "it.predict(np.zeros(4, dtype=np.float32), deterministic=True)",
        "stable_baselines3.DQN('MlpPolicy', cart(), **small())",
    ),
    Form(
        "stable_baselines3.PPO.set_parameters",
        "it.set_parameters(saved)",
        "stable_baselines3.PPO('MlpPolicy', cart(), device='cpu')",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield every algorithm: made without and with a seed, and trained."""
    for name in (*_DISCRETE, *_CONTINUOUS):
        env = "cart()" if name in _DISCRETE else "turn()"
        entry = f"stable_baselines3.{name}"
        yield Form(entry, f"{entry}('MlpPolicy', {env}, **small())")
        yield Form(entry, f"{entry}('MlpPolicy', {env}, seed=3, **small())")
        yield Form(entry, f"{entry}('MlpPolicy', {env}, seed=0, **small())")
        yield Form(f"{entry}.learn", "it.learn(16)", f"{entry}('MlpPolicy', {env}, {_FEW[name]}, **small())")
