from gpytorch import Module
from gpytorch.distributions import MultivariateNormal

from seedlint.effects import TORCH, calls, draws

# What a program's own subclass is made of decides whether it draws.
class GP(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @calls("self.forward")
    def __call__(self, *args: object, **kwargs: object) -> MultivariateNormal: ...

class ExactGP(GP): ...

# The variational parameters are first set, with noise, when the model is first called.
class ApproximateGP(GP):
    def __init__(self, variational_strategy: object) -> None: ...
    @draws(TORCH, once=True)
    @calls("self.forward")
    def __call__(self, *args: object, **kwargs: object) -> MultivariateNormal: ...

class IndependentModelList(GP): ...
