"""Calls of Captum: attributions run the model, and some of them sample."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "captum"
PREAMBLE = """
import captum.attr, torch
from captum.attr import *
from torch import nn
net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
dropping = nn.Sequential(nn.Linear(3, 4), nn.Dropout(0.5), nn.Linear(4, 1))
x = torch.ones(2, 3, requires_grad=True)
zeros = torch.zeros(2, 3)
"""
_PLAIN = "IntegratedGradients DeepLift InputXGradient Saliency FeatureAblation".split()
FORMS = [
    *(
        Form(f"captum.attr.{name}.attribute", "it.attribute(x)", f"{name}({net})", through=drawn)
        for name in _PLAIN
        for net, drawn in (("net", ()), ("dropping", ("torch",)))
        if (name, net) != ("DeepLift", "dropping")
    ),
    Form("captum.attr.Saliency", "Saliency(net)"),
    Form("captum.attr.Saliency.attribute", "it.attribute(x)", "Saliency(dropping.eval())"),
    Form("captum.attr.LayerActivation.attribute", "it.attribute(x)", "LayerActivation(net, net[0])"),
    Form(
        "captum.attr.LayerConductance.attribute",
        "it.attribute(x, n_steps=3)",
        "LayerConductance(net, net[0])",
    ),
    Form(
        "captum.attr.GradientShap.attribute",
        "it.attribute(x, baselines=zeros, n_samples=2)",
        "GradientShap(net)",
    ),
    Form(
        "captum.attr.ShapleyValueSampling.attribute",
        "it.attribute(x, n_samples=2)",
        "ShapleyValueSampling(net)",
    ),
    Form("captum.attr.FeaturePermutation.attribute", "it.attribute(x)", "FeaturePermutation(net)"),
    Form("captum.attr.Lime.attribute", "it.attribute(x[:1], n_samples=4)", "Lime(net)"),
    Form("captum.attr.KernelShap.attribute", "it.attribute(x[:1], n_samples=4)", "KernelShap(net)"),
    Form("captum.attr.NoiseTunnel.attribute", "it.attribute(x, nt_samples=2)", "NoiseTunnel(Saliency(net))"),
]
