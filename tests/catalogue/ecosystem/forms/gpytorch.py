"""Calls of GPyTorch."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "gpytorch"
PREAMBLE = """
import gpytorch, torch
from gpytorch import kernels, likelihoods, means, mlls, models, variational
x, y = torch.linspace(0, 1, 6).reshape(6, 1), torch.linspace(0, 1, 6)
counts = torch.tensor([0, 1, 2, 0, 1, 2])
base = kernels.RBFKernel()
gaussian = likelihoods.GaussianLikelihood()
exact = models.ExactGP(x, y, gaussian)
q = variational.CholeskyVariationalDistribution(6)
class Approximate(models.ApproximateGP):
    def __init__(self):
        own = variational.CholeskyVariationalDistribution(6)
        super().__init__(variational.VariationalStrategy(self, x, own))
        self.mean, self.kernel = means.ZeroMean(), kernels.RBFKernel()
    def forward(self, x):
        return gpytorch.distributions.MultivariateNormal(self.mean(x), self.kernel(x))
def called(model):
    model(x)
    return model
strategy = variational.VariationalStrategy(exact, x, q)
"""
#: Arguments, by the name of the class.
CALLS = {
    "kernels": {
        "AdditiveKernel": "base, base",
        "ConstantKernel": "",
        "CosineKernel": "",
        "GridInterpolationKernel": "base, grid_size=4, num_dims=1",
        "InducingPointKernel": "base, x, gaussian",
        "LinearKernel": "",
        "MaternKernel": "nu=1.5",
        "PeriodicKernel": "",
        "PiecewisePolynomialKernel": "",
        "PolynomialKernel": "power=2",
        "ProductKernel": "base, base",
        "RBFKernel": "ard_num_dims=2",
        "RBFKernelGrad": "",
        "RQKernel": "",
        "ScaleKernel": "base",
        "SpectralMixtureKernel": "num_mixtures=2",
        "IndexKernel": "num_tasks=2, rank=1",
        "LCMKernel": "[base], num_tasks=2, rank=1",
        "MultitaskKernel": "base, num_tasks=2, rank=1",
        "SpectralDeltaKernel": "num_dims=1, num_deltas=4",
    },
    "means": {
        "ConstantMean": "",
        "MultitaskMean": "means.ConstantMean(), 2",
        "ZeroMean": "",
        "LinearMean": "2",
    },
    "likelihoods": {
        "BernoulliLikelihood": "",
        "BetaLikelihood": "",
        "DirichletClassificationLikelihood": "counts, learn_additional_noise=True",
        "FixedNoiseGaussianLikelihood": "y",
        "GaussianLikelihood": "",
        "HadamardGaussianLikelihood": "num_tasks=2",
        "LaplaceLikelihood": "",
        "LikelihoodList": "gaussian, gaussian",
        "PoissonLikelihood": "",
        "StudentTLikelihood": "",
    },
    "models": {"ExactGP": "x, y, gaussian", "ApproximateGP": "strategy", "IndependentModelList": "exact"},
    "mlls": {
        "ExactMarginalLogLikelihood": "gaussian, exact",
        "VariationalELBO": "gaussian, exact, 6",
        "PredictiveLogLikelihood": "gaussian, exact, 6",
    },
    "variational": {
        "CholeskyVariationalDistribution": "4",
        "DeltaVariationalDistribution": "4",
        "MeanFieldVariationalDistribution": "4",
        "NaturalVariationalDistribution": "4",
        "VariationalStrategy": "exact, x, q",
        "UnwhitenedVariationalStrategy": "exact, x, q",
        "GridInterpolationVariationalStrategy": "exact, 6, [(0.0, 1.0)], q",
    },
}
FORMS = [
    Form("gpytorch.models.ApproximateGP.__call__", "it(x)", "Approximate()"),
    Form("gpytorch.models.ApproximateGP.__call__", "it(x)", "called(Approximate())", unseen=("torch",)),
    Form("gpytorch.variational.VariationalStrategy.__call__", "it(x)", "Approximate().variational_strategy"),
    *(
        Form(f"gpytorch.priors.{name}.sample", "it.sample()", f"gpytorch.priors.{name}({given})")
        for name, given in (
            ("NormalPrior", "0.0, 1.0"),
            ("GammaPrior", "3.0, 6.0"),
            ("LogNormalPrior", "0.0, 1.0"),
        )
    ),
    Form("gpytorch.priors.GammaPrior", "gpytorch.priors.GammaPrior(3.0, 6.0)"),
    Form("gpytorch.kernels.RFFKernel", "kernels.RFFKernel(4)"),
    Form("gpytorch.kernels.RFFKernel", "kernels.RFFKernel(4, num_dims=2)"),
    Form(
        "gpytorch.kernels.SpectralMixtureKernel.initialize_from_data",
        "it.initialize_from_data(x, y)",
        "kernels.SpectralMixtureKernel(num_mixtures=2)",
    ),
    Form(
        "gpytorch.likelihoods.MultitaskGaussianLikelihood",
        "likelihoods.MultitaskGaussianLikelihood(num_tasks=2)",
    ),
    Form(
        "gpytorch.likelihoods.MultitaskGaussianLikelihood",
        "likelihoods.MultitaskGaussianLikelihood(num_tasks=2, rank=1)",
    ),
    Form("gpytorch.likelihoods.SoftmaxLikelihood", "likelihoods.SoftmaxLikelihood(3, 2)"),
    Form(
        "gpytorch.likelihoods.SoftmaxLikelihood",
        "likelihoods.SoftmaxLikelihood(num_classes=2, mixing_weights=False)",
    ),
    Form(
        "gpytorch.variational.LMCVariationalStrategy",
        "variational.LMCVariationalStrategy(each, num_tasks=2, num_latents=2)",
        setup="each = variational.VariationalStrategy(exact, x.expand(2, 6, 1),"
        " variational.CholeskyVariationalDistribution(6, batch_shape=torch.Size([2])))",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield the construction of each class."""
    for module, calls in CALLS.items():
        for name, arguments in calls.items():
            yield Form(f"gpytorch.{module}.{name}", f"{module}.{name}({arguments})")
