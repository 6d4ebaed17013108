from typing import Any

from seedlint.effects import TENSORFLOW, draws

@draws(TENSORFLOW, unless="seed")
def dropout(
    x: object, rate: object, noise_shape: object = None, seed: object = None, name: object = None
) -> Any: ...
def relu(features: object, name: object = None) -> Any: ...
def softmax(logits: object, axis: object = None, name: object = None) -> Any: ...
def sigmoid(x: object, name: object = None) -> Any: ...
def tanh(x: object, name: object = None) -> Any: ...
@draws(TENSORFLOW, unless="sampled_values")
def nce_loss(
    weights: object,
    biases: object,
    labels: object,
    inputs: object,
    num_sampled: object,
    num_classes: object,
    num_true: object = 1,
    sampled_values: object = None,
    remove_accidental_hits: object = False,
    name: object = None,
) -> Any: ...
@draws(TENSORFLOW, unless="sampled_values")
def sampled_softmax_loss(
    weights: object,
    biases: object,
    labels: object,
    inputs: object,
    num_sampled: object,
    num_classes: object,
    num_true: object = 1,
    sampled_values: object = None,
    remove_accidental_hits: object = True,
    seed: object = None,
    name: object = None,
) -> Any: ...
