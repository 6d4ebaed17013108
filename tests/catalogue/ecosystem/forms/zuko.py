"""Calls of Zuko."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "zuko"
PREAMBLE = """
import torch, zuko
x = torch.ones(2, 3)
"""
FORMS = [
    *(
        Form(f"zuko.flows.{name}", f"zuko.flows.{name}(3, transforms=2, hidden_features=[4])")
        for name in ("NSF", "MAF", "NICE", "RealNVP")
    ),
    Form("zuko.flows.MAF", "zuko.flows.MAF(3, transforms=1, randperm=True)"),
    Form("zuko.flows.NSF.forward", "it()", "zuko.flows.NSF(3, transforms=1)"),
    Form("zuko.flows.NSF.forward", "it().log_prob(x)", "zuko.flows.NSF(3, transforms=1)"),
]
