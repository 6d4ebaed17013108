"""Calls of torchinfo."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchinfo"
PREAMBLE = """
import torch, torchinfo
from torch import nn
net = nn.Sequential(nn.Flatten(), nn.Linear(4, 1))
"""
FORMS = [
    Form("torchinfo.summary", "torchinfo.summary(net, input_size=(1, 1, 2, 2), verbose=0)"),
    Form("torchinfo.summary", "torchinfo.summary(net, (1, 1, 2, 2), verbose=0)"),
    Form("torchinfo.summary", "torchinfo.summary(net, input_data=torch.zeros(1, 4), verbose=0)"),
    Form("torchinfo.summary", "torchinfo.summary(net, verbose=0)"),
    *(
        Form(
            "torchinfo.summary",
            f"torchinfo.summary(nn.Dropout(), input_data=torch.zeros(1, 4), verbose=0{mode})",
            through=("torch",) if "train" in mode else (),
        )
        for mode in ("", ", mode='eval'", ", mode='train'")
    ),
]
