"""Calls of torchsde: the noise has a generator of its own, which NumPy's stream seeds."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchsde"
PREAMBLE = """
import torch, torchsde
from torch import nn
class Equation(nn.Module):
    noise_type, sde_type = "diagonal", "ito"
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 3)
    def f(self, t, y):
        return self.layer(y)
    def g(self, t, y):
        return torch.ones_like(y)
start, times = torch.ones(2, 3), torch.linspace(0, 1, 3)
equation = Equation()
"""
_NOISE = "torchsde.BrownianInterval(0.0, 1.0, size=(2, 3){})"
FORMS = [
    Form("torchsde.BrownianInterval", _NOISE.format("")),
    Form("torchsde.BrownianInterval", _NOISE.format(", entropy=3")),
    *(
        Form(
            f"torchsde.{name}", f"torchsde.{name}(equation, start, times, method='euler'{noise})", setup=setup
        )
        for name in ("sdeint", "sdeint_adjoint")
        for noise, setup in (("", ""), (", bm=noise", f"noise = {_NOISE.format(', entropy=3')}"))
    ),
]
