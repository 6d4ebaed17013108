"""Calls of torchattacks."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchattacks"
PREAMBLE = """
import torch, torchattacks
from torch import nn
net = nn.Sequential(nn.Flatten(), nn.Dropout(0.5), nn.Linear(192, 2))
images, labels = torch.ones(1, 3, 8, 8) * 0.5, torch.tensor([0])
"""
_CALL = "it(images, labels)"
FORMS = [
    Form("torchattacks.PGD", "torchattacks.PGD(net)"),
    Form("torchattacks.PGD.__call__", _CALL, "torchattacks.PGD(net, eps=0.1, alpha=0.01, steps=2)"),
    Form("torchattacks.PGD.__call__", _CALL, "torchattacks.PGD(net, steps=2, random_start=False)"),
    *(
        Form(f"torchattacks.{name}.__call__", _CALL, f"torchattacks.{name}(net{steps})")
        for name, steps in (
            ("FGSM", ""),
            ("BIM", ", steps=2"),
            ("CW", ", steps=2"),
            ("MIFGSM", ", steps=2"),
            ("DeepFool", ", steps=2"),
            ("RFGSM", ", steps=2"),
            ("FFGSM", ""),
            ("GN", ""),
            ("APGD", ", steps=2"),
        )
    ),
]
