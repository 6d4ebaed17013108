"""Calls of gymnasium: its generators are its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "gymnasium"
PREAMBLE = """
import numpy as np, gymnasium
class Bandit(gymnasium.Env):
    action_space = observation_space = gymnasium.spaces.Discrete(3)
    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        return 0, {}
    def step(self, action):
        return 0, 1.0, True, False, {}
"""
FORMS = [
    Form("gymnasium.make", "gymnasium.make('CartPole-v1')"),
    Form("gymnasium.make_vec", "gymnasium.make_vec('CartPole-v1', num_envs=2)"),
    Form("gymnasium.Env.reset", "it.reset()", "gymnasium.make('CartPole-v1')"),
    Form("gymnasium.Env.reset", "it.reset(seed=3)", "gymnasium.make('CartPole-v1')"),
    Form("gymnasium.Env.reset", "it.reset(seed=3)", "Bandit()"),
    Form("gymnasium.Env.step", "it.step(0)", "gymnasium.make('CartPole-v1')", "pass"),
    Form("gymnasium.spaces.Discrete", "gymnasium.spaces.Discrete(3)"),
    Form("gymnasium.spaces.Space.sample", "it.sample()", "gymnasium.spaces.Discrete(3)"),
    Form("gymnasium.spaces.Space.sample", "it.sample()", "gymnasium.spaces.Box(0, 1, (2,))"),
    Form("gymnasium.spaces.Space.seed", "it.seed(3)", "gymnasium.spaces.Discrete(3)"),
    Form(
        "gymnasium.spaces.Space.seed", "it.seed(3)", "gymnasium.spaces.Dict(a=gymnasium.spaces.Discrete(3))"
    ),
    Form(
        "gymnasium.wrappers.RecordEpisodeStatistics", "gymnasium.wrappers.RecordEpisodeStatistics(Bandit())"
    ),
    Form("gymnasium.vector.SyncVectorEnv", "gymnasium.vector.SyncVectorEnv([Bandit, Bandit])"),
    Form("gymnasium.utils.seeding.np_random", "gymnasium.utils.seeding.np_random(3)"),
    Form("gymnasium.utils.seeding.np_random", "gymnasium.utils.seeding.np_random()"),
]
FORMS[5] = Form("gymnasium.Env.step", "(it.reset(), it.step(0))", "gymnasium.make('CartPole-v1')")
