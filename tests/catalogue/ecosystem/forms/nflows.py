"""Calls of nflows."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "nflows"
PREAMBLE = """
import torch
from nflows import distributions, flows, transforms
x = torch.ones(2, 3)
"""
_FLOW = "flows.Flow(transforms.ReversePermutation(3), distributions.StandardNormal([3]))"
FORMS = [
    Form("nflows.distributions.StandardNormal", "distributions.StandardNormal([3])"),
    Form("nflows.distributions.StandardNormal.sample", "it.sample(2)", "distributions.StandardNormal([3])"),
    Form("nflows.flows.Flow", _FLOW),
    Form("nflows.flows.Flow.sample", "it.sample(2)", _FLOW),
    Form("nflows.flows.Flow.sample_and_log_prob", "it.sample_and_log_prob(2)", _FLOW),
    Form("nflows.flows.Flow.log_prob", "it.log_prob(x)", _FLOW),
    Form("nflows.transforms.RandomPermutation", "transforms.RandomPermutation(3)"),
    Form("nflows.transforms.ReversePermutation", "transforms.ReversePermutation(3)"),
    *(
        Form(f"nflows.transforms.{name}", f"transforms.{name}(features=3, hidden_features=4)")
        for name in (
            "MaskedAffineAutoregressiveTransform",
            "MaskedPiecewiseRationalQuadraticAutoregressiveTransform",
        )
    ),
]
