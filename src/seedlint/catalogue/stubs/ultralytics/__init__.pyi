from typing import Any

from torch.nn import Module

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, model, overwrites, seeds, unmeasured

from . import nn as nn
from . import utils as utils

# A configuration builds a model, a file of weights fills one; training seeds with its argument `seed`, 0 unless set,
# and then builds the model again, or fills one with the weights that were loaded.
@model
class YOLO(Module):
    @draws(
        TORCH,
        when_value={
            "model": ("yolov8n.yaml", "yolov8s.yaml", "yolov8m.yaml", "yolo11n.yaml", "yolo11s.yaml")
        },
    )
    def __init__(
        self, model: object = "yolo11n.pt", task: object = None, verbose: object = False
    ) -> None: ...
    @unmeasured("ultralytics 8.4 engine/trainer.py")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @draws(PYTHON, NUMPY, TORCH)
    @overwrites("self")
    def train(self, trainer: object = None, **kwargs: object) -> Any: ...
    def val(self, validator: object = None, **kwargs: object) -> Any: ...
    def predict(self, source: object = None, *args: object, **kwargs: object) -> Any: ...
    def export(self, **kwargs: object) -> Any: ...
