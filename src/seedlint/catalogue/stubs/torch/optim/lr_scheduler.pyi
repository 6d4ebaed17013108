from seedlint.effects import calls, keeps

class LRScheduler:
    @calls("self.get_lr")
    def __init__(self, optimizer: object, last_epoch: object = -1) -> None: ...
    @calls("self.get_lr")
    def step(self, epoch: object = None) -> None: ...
    def get_lr(self) -> list: ...
    def get_last_lr(self) -> list: ...
    def state_dict(self) -> dict: ...
    def load_state_dict(self, state_dict: object) -> None: ...

class ChainedScheduler(LRScheduler):
    def __init__(self, schedulers: object, optimizer: object = None) -> None: ...
    def step(self) -> None: ...

class ConstantLR(LRScheduler):
    def __init__(
        self,
        optimizer: object,
        factor: object = 0.3333333333333333,
        total_iters: object = 5,
        last_epoch: object = -1,
    ) -> None: ...

class CosineAnnealingLR(LRScheduler):
    def __init__(
        self, optimizer: object, T_max: object, eta_min: object = 0.0, last_epoch: object = -1
    ) -> None: ...

class CosineAnnealingWarmRestarts(LRScheduler):
    def __init__(
        self,
        optimizer: object,
        T_0: object,
        T_mult: object = 1,
        eta_min: object = 0.0,
        last_epoch: object = -1,
    ) -> None: ...
    def step(self, epoch: object = None) -> None: ...

class CyclicLR(LRScheduler):
    @calls("scale_fn")
    def __init__(
        self,
        optimizer: object,
        base_lr: object,
        max_lr: object,
        step_size_up: object = 2000,
        step_size_down: object = None,
        mode: object = "triangular",
        gamma: object = 1.0,
        scale_fn: object = None,
        scale_mode: object = "cycle",
        cycle_momentum: object = True,
        base_momentum: object = 0.8,
        max_momentum: object = 0.9,
        last_epoch: object = -1,
    ) -> None: ...

class ExponentialLR(LRScheduler):
    def __init__(self, optimizer: object, gamma: object, last_epoch: object = -1) -> None: ...

class LambdaLR(LRScheduler):
    @calls("lr_lambda")
    def __init__(self, optimizer: object, lr_lambda: object, last_epoch: object = -1) -> None: ...
    @calls("self.lr_lambda")
    def step(self, epoch: object = None) -> None: ...

class LinearLR(LRScheduler):
    def __init__(
        self,
        optimizer: object,
        start_factor: object = 0.3333333333333333,
        end_factor: object = 1.0,
        total_iters: object = 5,
        last_epoch: object = -1,
    ) -> None: ...

class MultiStepLR(LRScheduler):
    def __init__(
        self, optimizer: object, milestones: object, gamma: object = 0.1, last_epoch: object = -1
    ) -> None: ...

class MultiplicativeLR(LRScheduler):
    @keeps("lr_lambda")
    def __init__(self, optimizer: object, lr_lambda: object, last_epoch: object = -1) -> None: ...
    @calls("self.lr_lambda")
    def step(self, epoch: object = None) -> None: ...

class OneCycleLR(LRScheduler):
    def __init__(
        self,
        optimizer: object,
        max_lr: object,
        total_steps: object = None,
        epochs: object = None,
        steps_per_epoch: object = None,
        pct_start: object = 0.3,
        anneal_strategy: object = "cos",
        cycle_momentum: object = True,
        base_momentum: object = 0.85,
        max_momentum: object = 0.95,
        div_factor: object = 25.0,
        final_div_factor: object = 10000.0,
        three_phase: object = False,
        last_epoch: object = -1,
    ) -> None: ...

class PolynomialLR(LRScheduler):
    def __init__(
        self, optimizer: object, total_iters: object = 5, power: object = 1.0, last_epoch: object = -1
    ) -> None: ...

class ReduceLROnPlateau(LRScheduler):
    def __init__(
        self,
        optimizer: object,
        mode: object = "min",
        factor: object = 0.1,
        patience: object = 10,
        threshold: object = 0.0001,
        threshold_mode: object = "rel",
        cooldown: object = 0,
        min_lr: object = 0,
        eps: object = 1e-08,
    ) -> None: ...
    def step(self, metrics: object, epoch: object = None) -> None: ...

class SequentialLR(LRScheduler):
    def __init__(
        self, optimizer: object, schedulers: object, milestones: object, last_epoch: object = -1
    ) -> None: ...
    def step(self) -> None: ...

class StepLR(LRScheduler):
    def __init__(
        self, optimizer: object, step_size: object, gamma: object = 0.1, last_epoch: object = -1
    ) -> None: ...

_LRScheduler = LRScheduler
