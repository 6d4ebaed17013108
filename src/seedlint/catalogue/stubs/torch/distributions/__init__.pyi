from seedlint.effects import TORCH, draws

from .. import Tensor
from . import constraints as constraints
from . import transforms as transforms
from .transforms import *

class Distribution:
    mean: Tensor
    mode: Tensor
    variance: Tensor
    stddev: Tensor
    def __init__(
        self, batch_shape: object = ..., event_shape: object = ..., validate_args: object = None
    ) -> None: ...
    @draws(TORCH, unless_empty="sample_shape")
    def sample(self, sample_shape: object = ...) -> Tensor: ...
    @draws(TORCH, unless_empty="sample_shape")
    def rsample(self, sample_shape: object = ...) -> Tensor: ...
    @draws(TORCH)
    def sample_n(self, n: object) -> Tensor: ...
    def log_prob(self, value: object) -> Tensor: ...
    def cdf(self, value: object) -> Tensor: ...
    def icdf(self, value: object) -> Tensor: ...
    def entropy(self) -> Tensor: ...
    def perplexity(self) -> Tensor: ...
    def enumerate_support(self, expand: object = True) -> Tensor: ...
    def expand(self, batch_shape: object, _instance: object = None) -> Distribution: ...

class Bernoulli(ExponentialFamily):
    def __init__(self, probs: object = None, logits: object = None, validate_args: object = None) -> None: ...

class Beta(ExponentialFamily):
    def __init__(
        self, concentration1: object, concentration0: object, validate_args: object = None
    ) -> None: ...

class Binomial(Distribution):
    def __init__(
        self,
        total_count: object = 1,
        probs: object = None,
        logits: object = None,
        validate_args: object = None,
    ) -> None: ...

class Categorical(Distribution):
    def __init__(self, probs: object = None, logits: object = None, validate_args: object = None) -> None: ...

class Cauchy(Distribution):
    def __init__(self, loc: object, scale: object, validate_args: object = None) -> None: ...

class Chi2(Gamma):
    def __init__(self, df: object, validate_args: object = None) -> None: ...

class ContinuousBernoulli(ExponentialFamily):
    def __init__(
        self, probs: object = None, logits: object = None, lims: object = ..., validate_args: object = None
    ) -> None: ...

class Dirichlet(ExponentialFamily):
    def __init__(self, concentration: object, validate_args: object = None) -> None: ...

class Exponential(ExponentialFamily):
    def __init__(self, rate: object, validate_args: object = None) -> None: ...

class ExponentialFamily(Distribution): ...

class FisherSnedecor(Distribution):
    def __init__(self, df1: object, df2: object, validate_args: object = None) -> None: ...

class Gamma(ExponentialFamily):
    def __init__(self, concentration: object, rate: object, validate_args: object = None) -> None: ...

class GeneralizedPareto(Distribution):
    def __init__(
        self, loc: object, scale: object, concentration: object, validate_args: object = None
    ) -> None: ...

class Geometric(Distribution):
    def __init__(self, probs: object = None, logits: object = None, validate_args: object = None) -> None: ...

class Gumbel(TransformedDistribution):
    def __init__(self, loc: object, scale: object, validate_args: object = None) -> None: ...

class HalfCauchy(TransformedDistribution):
    def __init__(self, scale: object, validate_args: object = None) -> None: ...

class HalfNormal(TransformedDistribution):
    def __init__(self, scale: object, validate_args: object = None) -> None: ...

class Independent(Distribution):
    base_dist: Distribution
    def __init__(
        self, base_distribution: object, reinterpreted_batch_ndims: object, validate_args: object = None
    ) -> None: ...

class InverseGamma(TransformedDistribution):
    def __init__(self, concentration: object, rate: object, validate_args: object = None) -> None: ...

class Kumaraswamy(TransformedDistribution):
    def __init__(
        self, concentration1: object, concentration0: object, validate_args: object = None
    ) -> None: ...

class LKJCholesky(Distribution):
    def __init__(self, dim: object, concentration: object = 1.0, validate_args: object = None) -> None: ...

class Laplace(Distribution):
    def __init__(self, loc: object, scale: object, validate_args: object = None) -> None: ...

class LogNormal(TransformedDistribution):
    def __init__(self, loc: object, scale: object, validate_args: object = None) -> None: ...

class LogisticNormal(TransformedDistribution):
    def __init__(self, loc: object, scale: object, validate_args: object = None) -> None: ...

class LowRankMultivariateNormal(Distribution):
    def __init__(
        self, loc: object, cov_factor: object, cov_diag: object, validate_args: object = None
    ) -> None: ...

class MixtureSameFamily(Distribution):
    def __init__(
        self, mixture_distribution: object, component_distribution: object, validate_args: object = None
    ) -> None: ...

class Multinomial(Distribution):
    def __init__(
        self,
        total_count: object = 1,
        probs: object = None,
        logits: object = None,
        validate_args: object = None,
    ) -> None: ...

class MultivariateNormal(Distribution):
    def __init__(
        self,
        loc: object,
        covariance_matrix: object = None,
        precision_matrix: object = None,
        scale_tril: object = None,
        validate_args: object = None,
    ) -> None: ...

class NegativeBinomial(Distribution):
    def __init__(
        self, total_count: object, probs: object = None, logits: object = None, validate_args: object = None
    ) -> None: ...

class Normal(ExponentialFamily):
    def __init__(self, loc: object, scale: object, validate_args: object = None) -> None: ...

class OneHotCategorical(Distribution):
    def __init__(self, probs: object = None, logits: object = None, validate_args: object = None) -> None: ...

class OneHotCategoricalStraightThrough(OneHotCategorical): ...

class Pareto(TransformedDistribution):
    def __init__(self, scale: object, alpha: object, validate_args: object = None) -> None: ...

class RelaxedBernoulli(TransformedDistribution):
    def __init__(
        self, temperature: object, probs: object = None, logits: object = None, validate_args: object = None
    ) -> None: ...

class RelaxedOneHotCategorical(TransformedDistribution):
    def __init__(
        self, temperature: object, probs: object = None, logits: object = None, validate_args: object = None
    ) -> None: ...

class StudentT(Distribution):
    def __init__(
        self, df: object, loc: object = 0.0, scale: object = 1.0, validate_args: object = None
    ) -> None: ...

class Poisson(ExponentialFamily):
    def __init__(self, rate: object, validate_args: object = None) -> None: ...

class Uniform(Distribution):
    def __init__(self, low: object, high: object, validate_args: object = None) -> None: ...

class VonMises(Distribution):
    def __init__(self, loc: object, concentration: object, validate_args: object = None) -> None: ...

class Weibull(TransformedDistribution):
    def __init__(self, scale: object, concentration: object, validate_args: object = None) -> None: ...

class Wishart(ExponentialFamily):
    def __init__(
        self,
        df: object,
        covariance_matrix: object = None,
        precision_matrix: object = None,
        scale_tril: object = None,
        validate_args: object = None,
    ) -> None: ...

class TransformedDistribution(Distribution):
    def __init__(
        self, base_distribution: object, transforms: object, validate_args: object = None
    ) -> None: ...

def kl_divergence(p: object, q: object) -> Tensor: ...
def register_kl(type_p: object, type_q: object) -> object: ...
def biject_to(constraint: object) -> object: ...
def transform_to(constraint: object) -> object: ...
