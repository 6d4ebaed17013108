"""Calls of torchdiffeq: solvers call the function that they are given."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchdiffeq"
PREAMBLE = """
import torch, torchdiffeq
from torch import nn
class Flow(nn.Module):
    def __init__(self, p=0.0):
        super().__init__()
        self.layer, self.drop = nn.Linear(2, 2), nn.Dropout(p)
    def forward(self, t, y):
        return self.drop(self.layer(y))
start, times = torch.ones(1, 2), torch.linspace(0, 1, 3)
still, noisy = Flow(), Flow(0.5)
"""
FORMS = [
    *(
        Form(
            f"torchdiffeq.{name}",
            f"torchdiffeq.{name}({flow}, start, times, method='euler')",
            through=drawn,
        )
        for name in ("odeint", "odeint_adjoint")
        for flow, drawn in (("still", ()), ("noisy", ("torch",)))
    ),
]
