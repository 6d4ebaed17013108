"""When a vector of environments resets and steps those that it holds, one after the other."""

import numpy as np
from stable_baselines3.common.vec_env import VecEnv


class DummyVecEnv(VecEnv):
    def __init__(self, env_fns):
        self.envs = [make() for make in env_fns]
        self.num_envs = len(self.envs)
        self.observation_space = self.envs[0].observation_space
        self.action_space = self.envs[0].action_space

    def reset(self):
        return np.stack([env.reset(seed=None) for env in self.envs])

    def step(self, actions):
        found = [self._step(env, actions[number]) for number, env in enumerate(self.envs)]
        return np.stack(found), np.stack(found), np.stack(found), found

    def _step(self, env, action):
        observation, _, terminated, truncated, _ = env.step(action)
        if terminated or truncated:
            env.reset()
        return observation

    def close(self):
        for env in self.envs:
            env.close()
