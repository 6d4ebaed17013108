"""Calls of PyKEEN."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "pykeen"
PREAMBLE = """
import numpy as np, random, torch, pykeen.nn, pykeen.utils
from torch import nn
"""
FORMS = [
    Form("pykeen.utils.set_random_seed", "pykeen.utils.set_random_seed(3)"),
    Form("pykeen.nn.Embedding", "pykeen.nn.Embedding(num_embeddings=3, embedding_dim=2)"),
    Form(
        "pykeen.nn.Embedding.reset_parameters",
        "it.reset_parameters()",
        "pykeen.nn.Embedding(num_embeddings=3, embedding_dim=2)",
    ),
]
