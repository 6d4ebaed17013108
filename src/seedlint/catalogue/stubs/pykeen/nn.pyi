"""Embeddings of entities and relations."""

from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class Embedding(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...
