"""Calls of bitsandbytes."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "bitsandbytes"
PREAMBLE = """
import torch
from torch import nn
import bitsandbytes as bnb
x = torch.ones(2, 4)
"""
_LINEAR = ("Linear8bitLt", "Linear4bit", "LinearFP4", "LinearNF4", "OutlierAwareLinear")
_EMBEDDING = (
    "Embedding",
    "StableEmbedding",
    "Embedding8bit",
    "Embedding4bit",
    "EmbeddingFP4",
    "EmbeddingNF4",
)
FORMS = [
    *(
        Form(f"bitsandbytes.nn.{name}", f"bnb.nn.{name}({sizes}{device})")
        for names, sizes in ((_LINEAR, "4, 4"), (_EMBEDDING, "10, 64"))
        for name in names
        for device in ("", ', device="meta"')
    ),
    *(
        Form(f"bitsandbytes.nn.{name}", f"bnb.nn.{name}(4, 4, bias=False).reset_parameters()")
        for name in _LINEAR[:2]
    ),
    Form("bitsandbytes.nn.StableEmbedding", "bnb.nn.StableEmbedding(2, 3, _weight=torch.ones(2, 3))"),
    Form("bitsandbytes.nn.StableEmbedding.forward", "it(torch.tensor([1]))", "bnb.nn.StableEmbedding(10, 4)"),
]
