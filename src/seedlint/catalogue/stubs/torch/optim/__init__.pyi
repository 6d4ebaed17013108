from seedlint.effects import calls, iterates, uses_model

from . import lr_scheduler as lr_scheduler
from . import swa_utils as swa_utils

class Optimizer:
    param_groups: list
    state: dict
    @uses_model("params")
    def __init__(self, params: object, defaults: object) -> None: ...
    @calls("closure")
    def step(self, closure: object = None) -> object: ...
    def zero_grad(self, set_to_none: object = True) -> None: ...
    def state_dict(self) -> dict: ...
    def load_state_dict(self, state_dict: object) -> None: ...
    @uses_model("param_group")
    def add_param_group(self, param_group: object) -> None: ...

class ASGD(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.01,
        lambd: object = 0.0001,
        alpha: object = 0.75,
        t0: object = 1000000.0,
        weight_decay: object = 0,
        foreach: object = None,
        maximize: object = False,
        differentiable: object = False,
        capturable: object = False,
    ) -> None: ...

class Adadelta(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 1.0,
        rho: object = 0.9,
        eps: object = 1e-06,
        weight_decay: object = 0,
        foreach: object = None,
        *,
        capturable: object = False,
        maximize: object = False,
        differentiable: object = False,
    ) -> None: ...

class Adafactor(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.01,
        beta2_decay: object = -0.8,
        eps: object = ...,
        d: object = 1.0,
        weight_decay: object = 0.0,
        *,
        foreach: object = None,
        maximize: object = False,
    ) -> None: ...

class Adagrad(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.01,
        lr_decay: object = 0,
        weight_decay: object = 0,
        initial_accumulator_value: object = 0,
        eps: object = 1e-10,
        foreach: object = None,
        *,
        maximize: object = False,
        differentiable: object = False,
        fused: object = None,
    ) -> None: ...

class Adam(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.001,
        betas: object = ...,
        eps: object = 1e-08,
        weight_decay: object = 0,
        amsgrad: object = False,
        *,
        foreach: object = None,
        maximize: object = False,
        capturable: object = False,
        differentiable: object = False,
        fused: object = None,
        decoupled_weight_decay: object = False,
    ) -> None: ...

class AdamW(Adam):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.001,
        betas: object = ...,
        eps: object = 1e-08,
        weight_decay: object = 0.01,
        amsgrad: object = False,
        *,
        maximize: object = False,
        foreach: object = None,
        capturable: object = False,
        differentiable: object = False,
        fused: object = None,
    ) -> None: ...

class Adamax(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.002,
        betas: object = ...,
        eps: object = 1e-08,
        weight_decay: object = 0,
        foreach: object = None,
        *,
        maximize: object = False,
        differentiable: object = False,
        capturable: object = False,
    ) -> None: ...

class LBFGS(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 1,
        max_iter: object = 20,
        max_eval: object = None,
        tolerance_grad: object = 1e-07,
        tolerance_change: object = 1e-09,
        history_size: object = 100,
        line_search_fn: object = None,
    ) -> None: ...

class Muon(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.001,
        weight_decay: object = 0.1,
        momentum: object = 0.95,
        nesterov: object = True,
        ns_coefficients: object = ...,
        eps: object = 1e-07,
        ns_steps: object = 5,
        adjust_lr_fn: object = None,
    ) -> None: ...

class NAdam(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.002,
        betas: object = ...,
        eps: object = 1e-08,
        weight_decay: object = 0,
        momentum_decay: object = 0.004,
        decoupled_weight_decay: object = False,
        *,
        foreach: object = None,
        maximize: object = False,
        capturable: object = False,
        differentiable: object = False,
    ) -> None: ...

class RAdam(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.001,
        betas: object = ...,
        eps: object = 1e-08,
        weight_decay: object = 0,
        decoupled_weight_decay: object = False,
        *,
        foreach: object = None,
        maximize: object = False,
        capturable: object = False,
        differentiable: object = False,
    ) -> None: ...

class RMSprop(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.01,
        alpha: object = 0.99,
        eps: object = 1e-08,
        weight_decay: object = 0,
        momentum: object = 0,
        centered: object = False,
        capturable: object = False,
        foreach: object = None,
        maximize: object = False,
        differentiable: object = False,
    ) -> None: ...

class Rprop(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.01,
        etas: object = ...,
        step_sizes: object = ...,
        *,
        capturable: object = False,
        foreach: object = None,
        maximize: object = False,
        differentiable: object = False,
    ) -> None: ...

class SGD(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.001,
        momentum: object = 0,
        dampening: object = 0,
        weight_decay: object = 0,
        nesterov: object = False,
        *,
        maximize: object = False,
        foreach: object = None,
        differentiable: object = False,
        fused: object = None,
    ) -> None: ...

class SparseAdam(Optimizer):
    @uses_model("params")
    def __init__(
        self,
        params: object,
        lr: object = 0.001,
        betas: object = ...,
        eps: object = 1e-08,
        maximize: object = False,
    ) -> None: ...
