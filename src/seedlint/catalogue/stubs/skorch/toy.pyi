from seedlint.effects import TORCH, builds, draws, model

from torch.nn import Module

@model
class MLPModule(Module):
    @draws(TORCH)
    def __init__(
        self,
        input_units: object = 20,
        output_units: object = 2,
        hidden_units: object = 10,
        num_hidden: object = 1,
        nonlin: object = ...,
        output_nonlin: object = None,
        dropout: object = 0,
        squeeze_output: object = False,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    def forward(self, X: object) -> object: ...

class _Maker:
    """Makes such a network, with what it has been given."""

    def __init__(self, **kwargs: object) -> None: ...
    @builds(TORCH)
    def __call__(self, *args: object, **kwargs: object) -> MLPModule: ...

def make_classifier(output_nonlin: object = ..., **kwargs: object) -> _Maker: ...
def make_binary_classifier(squeeze_output: object = True, **kwargs: object) -> _Maker: ...
def make_regressor(output_units: object = 1, **kwargs: object) -> _Maker: ...
