from torch.nn import Module as TorchModule

from gpytorch import distributions as distributions
from gpytorch import kernels as kernels, likelihoods as likelihoods, means as means, mlls as mlls
from gpytorch import models as models, priors as priors, variational as variational

class Module(TorchModule): ...
