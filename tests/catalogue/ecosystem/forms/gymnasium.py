"""Calls of gymnasium: its generators are its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "gymnasium"
PREAMBLE = """
import numpy as np, gymnasium, random
class Bandit(gymnasium.Env):
    action_space = observation_space = gymnasium.spaces.Discrete(3)
    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        return 0, {}
    def step(self, action):
        return 0, 1.0, True, False, {}
class Noisy(Bandit):
    def reset(self, *, seed=None, options=None):
        np.random.rand()
        return 0, {}
    def step(self, action):
        return np.random.rand(), 1.0, True, False, {}
class Born(Noisy):
    def __init__(self, noise=True):
        self.noise = random.random() if noise else 0.0
gymnasium.register(id="Noisy-v0", entry_point=Noisy)
gymnasium.register("Born-v0", entry_point=Born, max_episode_steps=3)
gymnasium.register("Made-v0", entry_point=lambda **kwargs: Noisy())
class Seen(gymnasium.ObservationWrapper):
    def observation(self, observation):
        return observation + random.random()
class Rewarded(gymnasium.RewardWrapper):
    def reward(self, reward):
        return reward + random.random()
class Chosen(gymnasium.ActionWrapper):
    def action(self, action):
        return random.choice([0, 1])
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
    Form("gymnasium.utils.seeding.np_random", "gymnasium.utils.seeding.np_random(3)"),
    Form("gymnasium.utils.seeding.np_random", "gymnasium.utils.seeding.np_random()"),
]
_STEP, _RESET = "it.step(0)", "it.reset()"
_WRAPPED = "gymnasium.wrappers"
FORMS += [
    Form("gymnasium.Wrapper.step", _STEP, "gymnasium.Wrapper(Bandit())"),
    Form("gymnasium.Wrapper.step", _STEP, "gymnasium.Wrapper(Noisy())", through=("numpy",)),
    Form("gymnasium.Wrapper.reset", _RESET, "gymnasium.Wrapper(Noisy())", through=("numpy",)),
    Form("gymnasium.ObservationWrapper.step", _STEP, "Seen(Bandit())", through=("python",)),
    Form("gymnasium.ObservationWrapper.reset", _RESET, "Seen(Noisy())", through=("python", "numpy")),
    Form("gymnasium.RewardWrapper.step", _STEP, "Rewarded(Noisy())", through=("python", "numpy")),
    Form("gymnasium.RewardWrapper.reset", _RESET, "Rewarded(Bandit())"),
    Form("gymnasium.ActionWrapper.step", _STEP, "Chosen(Bandit())", through=("python",)),
    Form(
        f"{_WRAPPED}.TransformReward.step",
        _STEP,
        f"{_WRAPPED}.TransformReward(Bandit(), lambda r: r * np.random.rand())",
        through=("numpy",),
    ),
    Form(
        f"{_WRAPPED}.TransformObservation.reset",
        _RESET,
        f"{_WRAPPED}.TransformObservation(Bandit(), lambda o: o + np.random.rand(), None)",
        through=("numpy",),
    ),
    Form(
        f"{_WRAPPED}.RecordEpisodeStatistics.reset",
        _RESET,
        f"{_WRAPPED}.RecordEpisodeStatistics(Noisy())",
        through=("numpy",),
    ),
]
FORMS += [
    Form("gymnasium.make", "gymnasium.make('Born-v0')", through=("python",)),
    Form("gymnasium.make", "gymnasium.make('Born-v0', noise=False)"),
    Form("gymnasium.make", "gymnasium.make('Noisy-v0')"),
    Form("gymnasium.Env.reset", _RESET, "gymnasium.make('Noisy-v0')", through=("numpy",)),
    Form("gymnasium.Env.reset", "it.reset(seed=3)", "gymnasium.make('Noisy-v0')", through=("numpy",)),
    Form("gymnasium.Env.step", "(it.reset(), it.step(0))", "gymnasium.make('Born-v0')", through=("numpy",)),
    Form("gymnasium.Env.reset", _RESET, "gymnasium.make('Made-v0')", through=("numpy",)),
    Form("gymnasium.Env.reset", _RESET, "gymnasium.Wrapper(gymnasium.make('Noisy-v0'))", through=("numpy",)),
]
FORMS[5] = Form("gymnasium.Env.step", "(it.reset(), it.step(0))", "gymnasium.make('CartPole-v1')")
_SYNC = "gymnasium.vector.SyncVectorEnv"
FORMS += [
    *(
        Form(
            f"gymnasium.vector.VectorEnv.{call.partition('(')[0]}",
            f"it.{call}",
            f"{_SYNC}([{made}])",
            through=drawn,
        )
        for made, drawn in {
            "Bandit, Bandit": (),
            "Noisy": ("numpy",),
            "lambda: gymnasium.Wrapper(Noisy())": ("numpy",),
        }.items()
        for call in ("reset()", "reset(seed=3)")
    ),
    Form(
        "gymnasium.vector.VectorEnv.step",
        "(it.reset(), it.step([0]))",
        f"{_SYNC}([lambda: Rewarded(Bandit())])",
        through=("python",),
    ),
    Form("gymnasium.vector.VectorEnv.step", "(it.reset(), it.step([0]))", f"{_SYNC}([Bandit])"),
    Form("gymnasium.vector.VectorEnv.close", "it.close()", f"{_SYNC}([Noisy])"),
    *(
        Form(
            "gymnasium.vector.VectorWrapper.reset",
            _RESET,
            f"{_WRAPPED}.vector.RecordEpisodeStatistics({_SYNC}([{made}]))",
            through=drawn,
        )
        for made, drawn in (("Noisy", ("numpy",)), ("Bandit", ()))
    ),
    *(
        Form("gymnasium.Wrapper.reset", "it.unwrapped.reset()", f"gymnasium.Wrapper({made}())", through=drawn)
        for made, drawn in (("Noisy", ("numpy",)), ("Bandit", ()))
    ),
    Form("gymnasium.Env.reset", "it.unwrapped.reset()", "Noisy()", through=("numpy",)),
    *(
        Form("gymnasium.Wrapper.reset", _RESET, f"{_WRAPPED}.{name}", through=("numpy",))
        for name in (
            "PassiveEnvChecker(Noisy())",
            "StickyAction(Noisy(), 0.5)",
            "RepeatAction(Noisy(), 2)",
            "MaxAndSkipObservation(Noisy(), 2)",
            "Autoreset(Noisy())",
        )
    ),
]
