"""Calls of BoTorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "botorch"
PREAMBLE = """
import torch, botorch, botorch.acquisition.multi_objective, botorch.generation, botorch.optim.initializers, botorch.test_functions
import botorch.utils.sampling, gpytorch.mlls
from botorch.acquisition import *
from botorch.generation import BoltzmannSampling, MaxPosteriorSampling
from botorch.models import *
from botorch.optim import optimize_acqf, optimize_acqf_discrete, optimize_acqf_mixed
from botorch.sampling import IIDNormalSampler, SobolQMCNormalSampler
from botorch.utils import sampling
X = torch.linspace(0, 1, 8, dtype=torch.double).reshape(4, 2)
Y = X.sum(-1, keepdim=True)
bounds = torch.stack([torch.zeros(2), torch.ones(2)]).to(torch.double)
gp = SingleTaskGP(X, Y)
both = SingleTaskGP(X, torch.cat([Y, -Y], -1))
reference = [0.0, 0.0]
four = torch.Size([4])
"""
_B = "botorch"
_A = f"{_B}.acquisition"
_U = f"{_B}.utils.sampling"
FORMS = [
    Form(f"{_B}.models.SingleTaskGP", "SingleTaskGP(X, Y)"),
    Form(f"{_B}.models.MixedSingleTaskGP", "MixedSingleTaskGP(X, Y, cat_dims=[1])"),
    Form(f"{_B}.models.ModelListGP", "ModelListGP(gp, gp)"),
    Form(f"{_B}.models.SingleTaskGP.posterior", "it.posterior(X)", "SingleTaskGP(X, Y)"),
    *(
        Form(f"{_B}.posteriors.Posterior.{how}", f"it.{how}(four)", "SingleTaskGP(X, Y).posterior(X)")
        for how in ("sample", "rsample")
    ),
    Form(
        f"{_B}.fit.fit_gpytorch_mll",
        "botorch.fit_gpytorch_mll(mll)",
        setup="mine = SingleTaskGP(X, Y)\nmll = gpytorch.mlls.ExactMarginalLogLikelihood(mine.likelihood, mine)",
    ),
    *(
        form
        for name in ("SobolQMCNormalSampler", "IIDNormalSampler")
        for form in (
            Form(f"{_B}.sampling.{name}", f"{name}(sample_shape=four)"),
            Form(f"{_B}.sampling.{name}", f"{name}(sample_shape=four, seed=3)"),
            Form(
                f"{_B}.sampling.{name}.__call__",
                "it(found)",
                f"{name}(sample_shape=four)",
                setup="found = gp.posterior(X)",
                unseen=("torch.cuda",),
            ),
        )
    ),
    *(
        Form(f"{_A}.{name}", f"{name}(gp, {arguments})")
        for name, arguments in {
            "ExpectedImprovement": "0.2",
            "LogExpectedImprovement": "0.2",
            "ProbabilityOfImprovement": "0.2",
            "UpperConfidenceBound": "0.1",
            "qExpectedImprovement": "0.2",
            "qLogExpectedImprovement": "0.2",
            "qProbabilityOfImprovement": "0.2",
            "qUpperConfidenceBound": "0.1",
            "qNoisyExpectedImprovement": "X",
            "qLogNoisyExpectedImprovement": "X",
            "qKnowledgeGradient": "num_fantasies=2",
        }.items()
    ),
    Form(f"{_A}.PosteriorMean", "PosteriorMean(gp)"),
    Form(f"{_A}.qSimpleRegret", "qSimpleRegret(gp)"),
    Form(f"{_A}.UpperConfidenceBound.forward", "it(X[:1])", "UpperConfidenceBound(gp, 0.1)"),
    *(
        Form(f"{_A}.{name}.forward", "it(X[:2])", f"{name}(gp, 0.2{more})")
        for name in ("qExpectedImprovement", "qLogExpectedImprovement", "qUpperConfidenceBound")
        for more in ("", ", sampler=SobolQMCNormalSampler(four, seed=3)")
    ),
    Form(
        f"{_A}.qNoisyExpectedImprovement",
        "qNoisyExpectedImprovement(gp, X, sampler=found)",
        setup="found = SobolQMCNormalSampler(four, seed=3)",
    ),
    Form(
        f"{_A}.qNoisyExpectedImprovement",
        "qNoisyExpectedImprovement(gp, X, sampler=found, prune_baseline=False)",
        setup="found = SobolQMCNormalSampler(four, seed=3)",
    ),
    Form(f"{_A}.qNoisyExpectedImprovement.__call__", "it(X[:2])", "qNoisyExpectedImprovement(gp, X)"),
    *(
        Form(
            f"{_A}.multi_objective.{name}",
            f"{_A}.multi_objective.{name}(both, reference, X)",
        )
        for name in ("qNoisyExpectedHypervolumeImprovement", "qLogNoisyExpectedHypervolumeImprovement")
    ),
    Form(
        f"{_B}.optim.optimize_acqf",
        "optimize_acqf(found, bounds=bounds, q=1, num_restarts=2, raw_samples=4)",
        setup="found = LogExpectedImprovement(gp, 0.2)",
    ),
    Form(
        f"{_B}.optim.optimize_acqf",
        "optimize_acqf(found, bounds=bounds, q=1, num_restarts=2, raw_samples=4, options={'seed': 3})",
        setup="found = UpperConfidenceBound(gp, 0.1)",
    ),
    Form(
        f"{_B}.optim.optimize_acqf",
        "optimize_acqf(found, bounds=bounds, q=1, num_restarts=2, batch_initial_conditions=X[:2].unsqueeze(1))",
        setup="found = UpperConfidenceBound(gp, 0.1)",
    ),
    Form(
        f"{_B}.optim.optimize_acqf_mixed",
        "optimize_acqf_mixed(found, bounds=bounds, q=1, num_restarts=2, raw_samples=4, fixed_features_list=[{0: 0.0}, {0: 1.0}])",
        setup="found = UpperConfidenceBound(gp, 0.1)",
    ),
    Form(
        f"{_B}.optim.optimize_acqf_discrete",
        "optimize_acqf_discrete(found, q=1, choices=X)",
        setup="found = UpperConfidenceBound(gp, 0.1)",
    ),
    Form(
        f"{_B}.optim.initializers.gen_batch_initial_conditions",
        "botorch.optim.initializers.gen_batch_initial_conditions(found, bounds, q=1, num_restarts=2, raw_samples=4)",
        setup="found = UpperConfidenceBound(gp, 0.1)",
    ),
    Form(
        f"{_B}.generation.MaxPosteriorSampling.__call__",
        "it(X, num_samples=2)",
        "MaxPosteriorSampling(gp, replacement=False)",
    ),
    Form(
        f"{_B}.generation.BoltzmannSampling.__call__",
        "it(X, num_samples=2)",
        "BoltzmannSampling(UpperConfidenceBound(gp, 0.1), replacement=True)",
    ),
    Form(f"{_U}.manual_seed", "sampling.manual_seed(3)", inside=True, unseen=("torch.cuda",)),
    *(
        Form(f"{_U}.{name}", f"sampling.{name}({arguments}{more})", unseen=("torch.cuda",))
        for name, arguments in {
            "draw_sobol_samples": "bounds=bounds, n=4, q=1",
            "draw_sobol_normal_samples": "d=2, n=3",
            "sample_hypersphere": "d=2, n=3",
            "sample_simplex": "d=2, n=3",
            "get_polytope_samples": "n=2, bounds=bounds, n_burnin=10, n_thinning=2",
        }.items()
        for more in ("", ", seed=3")
    ),
    Form(f"{_U}.sample_hypersphere", "sampling.sample_hypersphere(d=2, n=3, qmc=True)"),
    *(
        Form(f"{_B}.test_functions.{name}", f"{_B}.test_functions.{name}({arguments})")
        for name, arguments in {
            "Ackley": "",
            "Beale": "",
            "Branin": "",
            "Hartmann": "dim=6, negate=True",
            "Levy": "",
            "Rastrigin": "",
            "Rosenbrock": "",
            "StyblinskiTang": "",
        }.items()
    ),
    *(
        Form(f"{_B}.test_functions.Branin.__call__", call, f"{_B}.test_functions.Branin({arguments})")
        for arguments, call in (
            ("", "it(X)"),
            ("noise_std=0.1", "it(X)"),
            ("noise_std=0.1", "it(X, noise=False)"),
        )
    ),
]
