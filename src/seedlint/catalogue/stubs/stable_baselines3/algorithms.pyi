from typing import Any

from torch.nn import Module
from typing_extensions import Self

from seedlint.effects import (
    CUDA,
    NUMPY,
    PYTHON,
    TORCH,
    builds,
    calls,
    draws,
    model,
    overwrites,
    returns,
    seeds,
)

from .common.buffers import ReplayBuffer, RolloutBuffer
from .common.policies import ActorCriticPolicy, SACActor

# With a seed each of these seeds everything in its constructor, and then builds its networks.

@model
class BaseAlgorithm:
    policy: Module
    @seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(TORCH, unless_value={"_init_setup_model": False})
    def __init__(
        self,
        policy: object,
        env: object,
        *more: object,
        seed: object = None,
        _init_setup_model: object = True,
        **kwargs: object,
    ) -> None: ...
    # Starting the environments draws their seeds.
    @draws(NUMPY, TORCH)
    @calls("self.env.reset", "self.env.step")
    @returns("self")
    def learn(self, total_timesteps: object, *more: object, **kwargs: object) -> Self: ...
    def predict(
        self,
        observation: object,
        state: object = None,
        episode_start: object = None,
        deterministic: object = False,
    ) -> tuple[Any, Any]: ...
    @seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed", unless_value={"seed": None})
    def set_random_seed(self, seed: object = None) -> None: ...
    @classmethod
    @builds(TORCH)
    @overwrites("return")
    def load(cls, path: object, env: object = None, *more: object, **kwargs: object) -> Self: ...
    # It draws from what has been collected.
    @draws(NUMPY)
    def train(self, *args: object, **kwargs: object) -> None: ...
    def save(self, path: object, *more: object, **kwargs: object) -> None: ...
    @overwrites("self")
    def set_parameters(self, load_path_or_dict: object, *more: object, **kwargs: object) -> None: ...
    def get_env(self) -> Any: ...
    def set_env(self, env: object, force_reset: object = True) -> None: ...
    def set_logger(self, logger: object) -> None: ...

class OnPolicyAlgorithm(BaseAlgorithm):
    policy: ActorCriticPolicy
    rollout_buffer: RolloutBuffer
    @draws(TORCH, unless_value={"deterministic": True})
    def predict(
        self,
        observation: object,
        state: object = None,
        episode_start: object = None,
        deterministic: object = False,
    ) -> tuple[Any, Any]: ...

class PPO(OnPolicyAlgorithm): ...
class A2C(OnPolicyAlgorithm): ...

class SAC(OnPolicyAlgorithm):
    actor: SACActor
    replay_buffer: ReplayBuffer
    @draws(NUMPY, TORCH)
    def train(self, *args: object, **kwargs: object) -> None: ...

class TD3(BaseAlgorithm):
    replay_buffer: ReplayBuffer
    @draws(NUMPY, TORCH)
    def train(self, *args: object, **kwargs: object) -> None: ...

class DDPG(TD3): ...

class DQN(BaseAlgorithm):
    replay_buffer: ReplayBuffer
    @draws(NUMPY, unless_value={"deterministic": True})
    def predict(
        self,
        observation: object,
        state: object = None,
        episode_start: object = None,
        deterministic: object = False,
    ) -> tuple[Any, Any]: ...
    @draws(NUMPY)
    @calls("self.env.reset", "self.env.step")
    @returns("self")
    def learn(self, total_timesteps: object, *more: object, **kwargs: object) -> Self: ...
