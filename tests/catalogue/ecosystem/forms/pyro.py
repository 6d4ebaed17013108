"""Calls of Pyro: all its draws are torch's."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "pyro-ppl"
PREAMBLE = """
import pyro, torch
import pyro.distributions as dist
from pyro import infer, poutine
from pyro.distributions import transforms
from pyro.infer import autoguide
from torch import nn
def model(data=None):
    mean = pyro.sample("mean", dist.Normal(0.0, 1.0))
    with pyro.plate("several", 3):
        pyro.sample("data", dist.Normal(mean, 1.0), obs=data)
def guide(data=None):
    pyro.sample("mean", dist.Normal(pyro.param("at", torch.tensor(0.0)), 1.0))
data = torch.ones(3)
adam = pyro.optim.Adam({"lr": 0.1})
normal = dist.Normal(0.0, 1.0)
"""
_SVI = "infer.SVI(model, guide, adam, infer.Trace_ELBO())"
_MCMC = "infer.MCMC({}, num_samples=2, warmup_steps=1, disable_progbar=True)"
_FLOWS = (
    "affine_autoregressive affine_coupling neural_autoregressive planar polynomial radial spline spline_autoregressive "
    "spline_coupling householder"
).split()
_ELBO = "pyro.infer.Trace_ELBO"
FORMS = [
    Form("pyro.set_rng_seed", "pyro.set_rng_seed(3)"),
    Form("pyro.util.set_rng_seed", "pyro.util.set_rng_seed(3)"),
    Form(
        "pyro.util.set_rng_state", "pyro.util.set_rng_state(state)", setup="state = pyro.util.get_rng_state()"
    ),
    Form("pyro.sample", "pyro.sample('x', normal)"),
    Form("pyro.sample", "pyro.sample('x', normal, obs=torch.tensor(1.0))"),
    Form("pyro.param", "pyro.param('w', torch.ones(3))"),
    Form("pyro.plate", "pyro.plate('p', 10)"),
    Form("pyro.plate", "pyro.plate('p', 10, subsample_size=2)"),
    Form("pyro.plate", "pyro.plate('p', 10, subsample=torch.arange(2))"),
    *(
        Form(f"pyro.distributions.{name}.{method}", call, f"dist.{name}({given})")
        for name, given in (("Normal", "0.0, 1.0"), ("Bernoulli", "0.5"), ("Gamma", "1.0, 1.0"))
        for method, call in (
            ("sample", "it.sample((3,))"),
            ("__call__", "it()"),
            ("log_prob", "it.log_prob(torch.tensor(1.0))"),
        )
    ),
    Form("pyro.distributions.Delta.sample", "it.sample()", "dist.Delta(torch.tensor(1.0))"),
    Form("pyro.distributions.LogNormal.rsample", "it.rsample()", "dist.LogNormal(0.0, 1.0)"),
    Form("pyro.distributions.Logistic.sample", "it.sample()", "dist.Logistic(0.0, 1.0)"),
    *(
        Form(f"pyro.distributions.transforms.{name}", f"transforms.{name}(4)")
        for name in _FLOWS
        if name not in ("affine_coupling", "spline_coupling")
    ),
    Form("pyro.distributions.transforms.affine_coupling", "transforms.affine_coupling(4, [4])"),
    Form("pyro.distributions.transforms.spline_coupling", "transforms.spline_coupling(4)"),
    Form("pyro.distributions.transforms.sylvester", "transforms.sylvester(4, count_transforms=2)"),
    *(
        Form(f"pyro.distributions.transforms.conditional_{name}", f"transforms.conditional_{name}(4, 3)")
        for name in ("affine_autoregressive", "affine_coupling", "planar", "radial", "spline")
    ),
    Form("pyro.distributions.transforms.permute", "transforms.permute(4, torch.arange(4))"),
    *(
        Form(f"pyro.distributions.transforms.{name}", f"transforms.{name}(4)")
        for name in ("Planar", "Radial", "Spline", "Householder")
    ),
    Form("pyro.infer.SVI", _SVI),
    Form("pyro.infer.SVI.step", "it.step(data)", _SVI),
    Form("pyro.infer.SVI.evaluate_loss", "it.evaluate_loss(data)", _SVI),
    *(
        Form(f"{_ELBO}.{method}", f"it.{method}(model, guide, data)", "infer.Trace_ELBO()")
        for method in ("loss", "differentiable_loss", "loss_and_grads")
    ),
    Form("pyro.infer.MCMC", _MCMC.format("infer.NUTS(model)")),
    Form("pyro.infer.MCMC.run", "it.run(data)", _MCMC.format("infer.NUTS(model)")),
    Form("pyro.infer.MCMC.run", "it.run(data)", _MCMC.format("infer.HMC(model, step_size=0.1, num_steps=2)")),
    Form("pyro.infer.Predictive.__call__", "it()", "infer.Predictive(model, num_samples=2)"),
    Form(
        "pyro.infer.Predictive.forward",
        "it.forward(data)",
        "infer.Predictive(model, guide=guide, num_samples=2)",
    ),
    *(
        Form(f"pyro.infer.autoguide.{name}", f"autoguide.{name}(model)")
        for name in ("AutoNormal", "AutoDelta")
    ),
    *(
        Form(f"pyro.infer.autoguide.{name}.{method}", f"it{call}(data)", f"autoguide.{name}(model)")
        for name in ("AutoNormal", "AutoDelta", "AutoDiagonalNormal")
        for method, call in (("__call__", ""), ("forward", ".forward"))
    ),
    Form("pyro.poutine.seed", "poutine.seed(rng_seed=3)", inside=True, unseen=("torch.cuda",)),
    Form("pyro.poutine.trace.get_trace", "it.get_trace(data)", "poutine.trace(model)", through=("torch",)),
    Form("pyro.nn.DenseNN", "pyro.nn.DenseNN(3, [4], [2])"),
    Form("pyro.nn.ConditionalDenseNN", "pyro.nn.ConditionalDenseNN(3, 2, [4], [2])"),
    Form("pyro.nn.AutoRegressiveNN", "pyro.nn.AutoRegressiveNN(3, [4])"),
    Form("pyro.nn.ConditionalAutoRegressiveNN", "pyro.nn.ConditionalAutoRegressiveNN(3, 2, [4])"),
    Form("pyro.nn.PyroModule", "pyro.nn.PyroModule()"),
]
