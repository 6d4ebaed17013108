"""Calls of ema-pytorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "ema-pytorch"
PREAMBLE = """
import torch
from torch import nn
from ema_pytorch import EMA
x = torch.ones(2, 4)
"""
_EMA = "ema_pytorch.EMA"
_PLAIN, _DROPPING = "EMA(nn.Linear(4, 4))", "EMA(nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5)))"
FORMS = [
    Form(_EMA, "EMA(model, beta=0.99, update_every=1)", setup="model = nn.Linear(4, 4)"),
    *(
        Form(f"{_EMA}.{call.partition('(')[0]}", f"it.{call}", made)
        for made in (_PLAIN, _DROPPING)
        for call in ("update()", "copy_params_from_model_to_ema()", "update_model_with_ema(0.5)")
    ),
    Form(f"{_EMA}.forward", "it(x)", _PLAIN),
]
