"""Calls of torchsummary."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchsummary"
PREAMBLE = """
import torch, torchsummary
from torch import nn
net = nn.Sequential(nn.Flatten(), nn.Linear(4, 1))
"""
FORMS = [
    Form("torchsummary.summary", "torchsummary.summary(net, (1, 2, 2), device='cpu')"),
]
