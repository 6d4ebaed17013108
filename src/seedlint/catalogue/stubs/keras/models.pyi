from typing import Any

from typing_extensions import Self

from keras.layers import Layer
from seedlint.effects import (
    PYTHON,
    TORCH,
    builds,
    calls,
    closes,
    draws,
    iterates,
    joins,
    lists,
    model,
    overwrites,
    uses_model,
)

# The weights come from Python's stream on every backend. With torch every pass over data
# draws, with TensorFlow none does: its graphs count for themselves. TensorFlow is the usual backend;
# a program that draws from torch otherwise imports it.

@model
class Model(Layer):
    layers: list[Layer]
    inputs: Any
    outputs: Any
    @closes("outputs", when="outputs")
    def __init__(
        self, inputs: object = None, outputs: object = None, *args: object, **kwargs: object
    ) -> None: ...
    @classmethod
    @builds(PYTHON)
    def from_config(cls, config: object, custom_objects: object = None) -> Self: ...
    @lists()
    def compile(self, *args: object, **kwargs: object) -> None: ...
    @draws(TORCH, when="import.torch")
    @iterates("x", "validation_data")
    @calls(
        "callbacks.on_train_begin",
        "callbacks.on_epoch_begin",
        "callbacks.on_train_batch_begin",
        "self.train_step",
        "self.call",
        "callbacks.on_train_batch_end",
        "callbacks.on_test_begin",
        "callbacks.on_test_end",
        "callbacks.on_epoch_end",
        "x.on_epoch_end",
        "callbacks.on_train_end",
    )
    def fit(
        self,
        x: object = None,
        y: object = None,
        batch_size: object = None,
        epochs: object = 1,
        verbose: object = "auto",
        callbacks: object = None,
        validation_split: object = 0.0,
        validation_data: object = None,
        shuffle: object = True,
        *more: object,
        **kwargs: object,
    ) -> Any: ...
    @draws(TORCH, when="import.torch")
    @iterates("x")
    @calls("self.call")
    def evaluate(self, x: object = None, *args: object, **kwargs: object) -> Any: ...
    @draws(TORCH, when="import.torch")
    @iterates("x")
    @calls("self.call")
    def predict(self, x: object, *args: object, **kwargs: object) -> Any: ...
    def train_on_batch(self, x: object, *args: object, **kwargs: object) -> Any: ...
    def test_on_batch(self, x: object, *args: object, **kwargs: object) -> Any: ...
    def predict_on_batch(self, x: object) -> Any: ...
    @lists()
    def summary(self, *args: object, **kwargs: object) -> None: ...
    def save(self, filepath: object, *args: object, **kwargs: object) -> None: ...
    def save_weights(self, filepath: object, *args: object, **kwargs: object) -> None: ...
    @overwrites("self")
    def load_weights(self, filepath: object, *args: object, **kwargs: object) -> None: ...
    def get_layer(self, name: object = None, index: object = None) -> Layer: ...
    @lists()
    def to_json(self, **kwargs: object) -> str: ...

@model
class Sequential(Model):
    @joins("layers")
    def __init__(self, layers: object = None, trainable: object = True, name: object = None) -> None: ...
    @joins("layer")
    def add(self, layer: object, rebuild: object = True) -> None: ...
    def pop(self, rebuild: object = True) -> Layer: ...

@uses_model("model")
@builds(PYTHON)
def clone_model(model: object, *args: object, **kwargs: object) -> Model: ...
@builds(PYTHON)
@overwrites("return")
def load_model(filepath: object, *args: object, **kwargs: object) -> Model: ...
@builds(PYTHON)
def model_from_json(json_string: object, custom_objects: object = None) -> Model: ...
@uses_model("model")
def save_model(model: object, filepath: object, *args: object, **kwargs: object) -> None: ...
