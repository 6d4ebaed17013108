"""Call forms of `torch.distributions`."""

from __future__ import annotations

_HALF = "0.5 * ones(3)"
_OPPOSITE = "torch.distributions"

OBJECTS = {
    f"torch.distributions.{name}": made
    for name, made in {
        **dict.fromkeys(("Bernoulli", "ContinuousBernoulli", "Geometric"), _HALF),
        **dict.fromkeys(("Categorical", "OneHotCategorical", "OneHotCategoricalStraightThrough"), _HALF),
        **dict.fromkeys(
            ("Beta", "Cauchy", "FisherSnedecor", "Gamma", "Gumbel", "InverseGamma", "Kumaraswamy"),
            "ones(3), ones(3)",
        ),
        **dict.fromkeys(
            ("Laplace", "LogNormal", "LogisticNormal", "Normal", "Pareto", "VonMises"), "ones(3), ones(3)"
        ),
        **dict.fromkeys(
            ("Chi2", "Dirichlet", "Exponential", "HalfCauchy", "HalfNormal", "Poisson"), "ones(3)"
        ),
        "Binomial": f"9, {_HALF}",
        "Distribution": f"={_OPPOSITE}.Normal(ones(3), ones(3))",
        "ExponentialFamily": f"={_OPPOSITE}.Normal(ones(3), ones(3))",
        "GeneralizedPareto": "ones(3), ones(3), ones(3)",
        "Independent": f"{_OPPOSITE}.Normal(ones(3), ones(3)), 1",
        "LKJCholesky": "3",
        "LowRankMultivariateNormal": "ones(3), ones(3, 1), ones(3)",
        "MixtureSameFamily": f"{_OPPOSITE}.Categorical(ones(3)), {_OPPOSITE}.Normal(ones(3), ones(3))",
        "Multinomial": f"9, {_HALF}",
        "MultivariateNormal": "ones(3), torch.eye(3)",
        "NegativeBinomial": f"9, {_HALF}",
        "RelaxedBernoulli": f"tensor(1.0), {_HALF}",
        "RelaxedOneHotCategorical": f"tensor(1.0), {_HALF}",
        "relaxed_bernoulli.LogitRelaxedBernoulli": f"tensor(1.0), {_HALF}",
        "relaxed_categorical.ExpRelaxedCategorical": f"tensor(1.0), {_HALF}",
        "StudentT": "3 * ones(3)",
        "TransformedDistribution": (f"{_OPPOSITE}.Normal(ones(3), ones(3)), [{_OPPOSITE}.ExpTransform()]"),
        "Uniform": "zeros(3), ones(3)",
        "Weibull": "ones(3), ones(3)",
        "Wishart": "tensor(4.0), torch.eye(3)",
        "constraints.Constraint": f"={_OPPOSITE}.constraints.real",
        "transforms.AffineTransform": "0.0, 1.0",
        "transforms.CatTransform": f"[{_OPPOSITE}.ExpTransform()]",
        "transforms.ComposeTransform": f"[{_OPPOSITE}.ExpTransform()]",
        "transforms.CumulativeDistributionTransform": f"{_OPPOSITE}.Normal(0.0, 1.0)",
        "transforms.IndependentTransform": f"{_OPPOSITE}.ExpTransform(), 1",
        "transforms.PowerTransform": "2.0",
        "transforms.ReshapeTransform": "(4,), (2, 2)",
        "transforms.StackTransform": f"[{_OPPOSITE}.ExpTransform()]",
        "transforms.Transform": f"={_OPPOSITE}.ExpTransform()",
    }.items()
}
_METHODS = {
    "cdf": "ones(3)",
    "enumerate_support": "",
    "expand": "(2, 3)",
    "icdf": "ones(3) / 2",
    "log_prob": "ones(3)",
    "sample_n": "2",
}
CALLS = {
    **{f"torch.distributions.Distribution.{name}": text for name, text in _METHODS.items()},
    "torch.distributions.biject_to": f"{_OPPOSITE}.constraints.real",
    "torch.distributions.kl_divergence": f"{_OPPOSITE}.Normal(0.0, 1.0), {_OPPOSITE}.Normal(0.0, 1.0)",
    "torch.distributions.register_kl": "torch.Tensor, torch.Tensor",
    "torch.distributions.transform_to": f"{_OPPOSITE}.constraints.real",
    "torch.distributions.constraints.Constraint.check": "ones(2)",
    "torch.distributions.transforms.Transform.__call__": "ones(2)",
    "torch.distributions.transforms.Transform.log_abs_det_jacobian": "ones(2), ones(2)",
}
_NEVER_NONE = "Categorical MixtureSameFamily Multinomial OneHotCategorical OneHotCategoricalStraightThrough"
TURNING: dict[str, dict[str, str]] = {
    f"torch.distributions.{name}": {"sample_shape": ""} for name in _NEVER_NONE.split()
}
_NO_GRADIENT = (
    "Bernoulli Binomial Categorical Geometric LKJCholesky MixtureSameFamily Multinomial NegativeBinomial "
    "OneHotCategorical Poisson VonMises"
)
MISSING = {
    **{f"torch.distributions.{name}.rsample": "has no such sampler" for name in _NO_GRADIENT.split()},
    "torch.distributions.Distribution.enumerate_support": "a Normal has no finite support",
    "torch.distributions.Distribution.perplexity": "only of discrete distributions",
    "torch.distributions.Distribution.mode": "not of every distribution",
}
