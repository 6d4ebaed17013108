from typing import Any

from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, draws, model, unmeasured
from stable_baselines3.common.distributions import Distribution

@model
class BaseModel(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class BasePolicy(BaseModel):
    def predict(
        self,
        observation: object,
        state: object = None,
        episode_start: object = None,
        deterministic: object = False,
    ) -> tuple[Any, Any]: ...

class ActorCriticPolicy(BasePolicy):
    @draws(TORCH, unless_value={"deterministic": True})
    def forward(self, obs: object, deterministic: object = False) -> tuple[Tensor, Tensor, Tensor]: ...
    @draws(TORCH, unless_value={"deterministic": True})
    def predict(
        self,
        observation: object,
        state: object = None,
        episode_start: object = None,
        deterministic: object = False,
    ) -> tuple[Any, Any]: ...
    def get_distribution(self, obs: object) -> Distribution: ...
    def predict_values(self, obs: object) -> Tensor: ...
    def evaluate_actions(self, obs: object, actions: object) -> tuple[Tensor, Tensor, Tensor]: ...

@unmeasured("stable_baselines3 2.9.2, source of sac.policies: `SAC` makes it")
class SACActor(BasePolicy):
    @draws(TORCH, unless_value={"deterministic": True})
    def forward(self, obs: object, deterministic: object = False) -> Tensor: ...
    @draws(TORCH)
    def action_log_prob(self, obs: object) -> tuple[Tensor, Tensor]: ...

@unmeasured("stable_baselines3 2.9.2, source of common.policies")
class ActorCriticCnnPolicy(ActorCriticPolicy): ...

@unmeasured("stable_baselines3 2.9.2, source of common.policies")
class MultiInputActorCriticPolicy(ActorCriticPolicy): ...
