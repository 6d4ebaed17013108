"""Calls of normflows."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "normflows"
PREAMBLE = """
import normflows as nf, torch
from torch import nn
mask, x = torch.tensor([1.0, 0.0, 1.0]), torch.ones(2, 3)
def flow():
    return nf.flows.MaskedAffineFlow(mask, nn.Identity(), nn.Identity())
def target():
    return nf.distributions.DiagGaussian(3)
"""
_FLOW = "nf.NormalizingFlow(nf.distributions.DiagGaussian(3), [flow()], target())"
FORMS = [
    Form("normflows.distributions.DiagGaussian", "nf.distributions.DiagGaussian(3)"),
    Form("normflows.distributions.DiagGaussian.forward", "it(2)", "nf.distributions.DiagGaussian(3)"),
    Form("normflows.distributions.DiagGaussian.sample", "it.sample(2)", "nf.distributions.DiagGaussian(3)"),
    Form("normflows.nets.MLP", "nf.nets.MLP([3, 4, 3])"),
    Form("normflows.nets.MLP", "nf.nets.MLP([3, 4, 3], init_zeros=True)"),
    Form("normflows.flows.Planar", "nf.flows.Planar((3,))"),
    Form("normflows.flows.Radial", "nf.flows.Radial((3,))"),
    Form("normflows.flows.Permute", "nf.flows.Permute(4)"),
    Form("normflows.flows.Permute", "nf.flows.Permute(4, mode='swap')"),
    Form("normflows.flows.MaskedAffineFlow", "nf.flows.MaskedAffineFlow(mask, nn.Identity(), nn.Identity())"),
    Form("normflows.NormalizingFlow", _FLOW),
    Form("normflows.NormalizingFlow.sample", "it.sample(2)", _FLOW),
    Form("normflows.NormalizingFlow.forward_kld", "it.forward_kld(x)", _FLOW),
    Form("normflows.NormalizingFlow.reverse_kld", "it.reverse_kld(4)", _FLOW),
]
