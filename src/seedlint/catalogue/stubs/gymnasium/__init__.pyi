from typing import Any

from seedlint.effects import calls, enters, looks_up, returns

from . import envs as envs
from . import spaces as spaces
from . import utils as utils
from . import vector as vector
from . import wrappers as wrappers

# Environments and spaces have generators of their own.
class Env:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    action_space: spaces.Space
    observation_space: spaces.Space
    np_random: Any
    def reset(self, *, seed: object = None, options: object = None) -> tuple[Any, dict[str, Any]]: ...
    def step(self, action: object) -> tuple[Any, float, bool, bool, dict[str, Any]]: ...
    def render(self) -> Any: ...
    def close(self) -> None: ...
    @property
    @returns("self")
    def unwrapped(self) -> Env: ...

class Wrapper(Env):
    def __init__(self, env: object) -> None: ...
    @property
    @returns("self.env")
    def unwrapped(self) -> Env: ...
    @calls("self.env.reset")
    def reset(self, *, seed: object = None, options: object = None) -> tuple[Any, dict[str, Any]]: ...
    @calls("self.env.step")
    def step(self, action: object) -> tuple[Any, float, bool, bool, dict[str, Any]]: ...

class ObservationWrapper(Wrapper):
    @calls("self.env.reset", "self.observation")
    def reset(self, *, seed: object = None, options: object = None) -> tuple[Any, dict[str, Any]]: ...
    @calls("self.env.step", "self.observation")
    def step(self, action: object) -> tuple[Any, float, bool, bool, dict[str, Any]]: ...

class ActionWrapper(Wrapper):
    @calls("self.action", "self.env.step")
    def step(self, action: object) -> tuple[Any, float, bool, bool, dict[str, Any]]: ...

class RewardWrapper(Wrapper):
    @calls("self.env.step", "self.reward")
    def step(self, action: object) -> tuple[Any, float, bool, bool, dict[str, Any]]: ...

@looks_up("id")
def make(
    id: object,
    max_episode_steps: object = None,
    disable_env_checker: object = None,
    **kwargs: object,
) -> Env: ...
def make_vec(id: object, *args: object, **kwargs: object) -> Any: ...
@enters("id", "entry_point")
def register(id: object, entry_point: object = None, *args: object, **kwargs: object) -> None: ...
