"""Calls of Weights & Biases, without a network."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "wandb"
ENVIRONMENT = {"WANDB_MODE": "disabled", "WANDB_SILENT": "true"}
PREAMBLE = """
import torch, wandb
from torch import nn
"""
FORMS = [
    Form("wandb.init", "wandb.init(mode='disabled')"),
    Form("wandb.init", "wandb.init(project='p', config={'lr': 0.1}, mode='disabled')"),
    Form("wandb.log", "wandb.log({'a': 1.0})", setup="wandb.init(mode='disabled')"),
    Form("wandb.finish", "wandb.finish()", setup="wandb.init(mode='disabled')"),
    Form(
        "wandb.watch",
        "wandb.watch(layer)",
        setup="wandb.init(mode='disabled')\nlayer = nn.Linear(2, 2)",
    ),
    Form("wandb.Run.log", "it.log({'a': 1.0})", "wandb.init(mode='disabled')"),
    Form("wandb.Run.watch", "it.watch(layer)", "wandb.init(mode='disabled')", "layer = nn.Linear(2, 2)"),
    Form("wandb.Run.finish", "it.finish()", "wandb.init(mode='disabled')"),
]
