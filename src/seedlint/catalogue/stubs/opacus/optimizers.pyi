from torch.optim import Optimizer

from seedlint.effects import TORCH, draws

class DPOptimizer(Optimizer):
    def __init__(
        self,
        optimizer: object,
        *,
        noise_multiplier: object,
        max_grad_norm: object,
        expected_batch_size: object,
        loss_reduction: object = "mean",
        generator: object = None,
        secure_mode: object = False,
        **kwargs: object,
    ) -> None: ...
    # Adds the noise.
    @draws(TORCH, unless="self.generator", unless_value={"self.noise_multiplier": 0})
    def step(self, closure: object = None) -> object: ...
