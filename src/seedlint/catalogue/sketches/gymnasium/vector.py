"""When a vector of environments resets and steps those that it holds, one after the other."""

import numpy as np
from gymnasium import Env, spaces


class SyncVectorEnv(Env):
    def __init__(self, env_fns, *more, **kwargs):
        self.envs = [make() for make in env_fns]
        self.num_envs = len(self.envs)
        self.single_observation_space = self.envs[0].observation_space
        self.single_action_space = self.envs[0].action_space
        self.observation_space = spaces.Space()
        self.action_space = spaces.Space()

    def reset(self, *, seed=None, options=None):
        found = [env.reset(seed=seed, options=options) for env in self.envs]
        return np.stack(found), {}

    def step(self, actions):
        found = [self._step(env, actions[number]) for number, env in enumerate(self.envs)]
        return np.stack(found), np.stack(found), np.stack(found), np.stack(found), {}

    def _step(self, env, action):
        observation, _, terminated, truncated, _ = env.step(action)
        if terminated or truncated:
            env.reset()
        return observation

    def close(self, **kwargs):
        for env in self.envs:
            env.close()
