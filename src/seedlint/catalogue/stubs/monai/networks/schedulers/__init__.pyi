from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, draws

class Scheduler(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def add_noise(self, original_samples: object, noise: object, timesteps: object) -> Tensor: ...
    def set_timesteps(self, num_inference_steps: object, *args: object, **kwargs: object) -> None: ...
    def step(
        self, model_output: object, timestep: object, sample: object, *args: object, **kwargs: object
    ) -> object: ...

class DDPMScheduler(Scheduler):
    @draws(TORCH, unless="generator", unless_value={"timestep": 0})
    def step(
        self, model_output: object, timestep: object, sample: object, generator: object = None
    ) -> object: ...

class DDIMScheduler(Scheduler):
    @draws(TORCH, when="eta", unless="generator")
    def step(
        self,
        model_output: object,
        timestep: object,
        sample: object,
        eta: object = 0.0,
        generator: object = None,
    ) -> object: ...

class PNDMScheduler(Scheduler): ...

class RFlowScheduler(Scheduler):
    @draws(TORCH)
    def sample_timesteps(self, x_start: object) -> Tensor: ...
