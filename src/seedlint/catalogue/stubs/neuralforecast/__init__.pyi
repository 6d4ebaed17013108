from typing import Any

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, seeds

from . import models as models

# Fitting and predicting begin with the seed of each model.
class NeuralForecast:
    def __init__(self, models: object, freq: object, *args: object, **kwargs: object) -> None: ...
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @draws(TORCH)
    def fit(self, df: object = None, *args: object, **kwargs: object) -> None: ...
    @seeds(TORCH, CUDA)
    @draws(TORCH)
    def predict(self, df: object = None, *args: object, **kwargs: object) -> Any: ...
