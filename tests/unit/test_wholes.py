"""Models of layers that a script builds one by one: one construction, told at its first layer or at the factory's call.

Keras is no part of the test environment, so these programs are linted, not run; what its layers draw is measured where it
is (`tests/catalogue/ecosystem`).
"""

from __future__ import annotations

import pytest

import seedlint

_HEAD = """\
import random
import tensorflow as tf
from tensorflow.keras import Model, Sequential, layers
"""
_SEED = """\
random.seed(1)
"""
_DRAW = """\
random.shuffle([1, 2, 3])
"""
_ADDED = """\
net = Sequential()
net.add(layers.LSTM(5, input_shape=(3, 1)))
net.add(layers.Dropout(0.2))
net.add(layers.Dense(1))
"""
_GRAPH = """\
start = layers.Input((3,))
inner = layers.Dense(3)(start)
inner = tf.concat([inner, inner], axis=-1)
net = Model(inputs=start, outputs=layers.Dense(1)(layers.Dense(2)(inner)))
"""
_FACTORY = """\
def build():
    start = layers.Input((3,))
    inner = start
    for width in (3, 4):
        inner = layers.Dense(width)(inner)
    return Model(start, layers.Dense(1)(inner))
"""


def _found(*parts: str) -> list[tuple[str, int]]:
    return [(each.code, each.line) for each in seedlint.check_source("".join(parts))]


@pytest.mark.parametrize(("program", "first"), [(_ADDED, 7), (_GRAPH, 7)])
def test_layers_of_one_model_are_one_construction(program: str, first: int) -> None:
    assert _found(_HEAD, _SEED, _DRAW, program) == [("SDL101", first)]
    assert _found(_HEAD, _SEED, program, _DRAW) == []


def test_layers_that_a_loop_may_leave_out_are_part_of_the_whole_too() -> None:
    looped = """\
import sys
inner = start = layers.Input((3,))
for width in sys.argv[1].split(","):
    inner = layers.Dense(int(width))(inner)
net = Model(start, layers.Dense(1)(inner))
"""
    assert _found(_HEAD, _SEED, _DRAW, looped) == [("SDL101", 9)]


def test_a_draw_between_two_layers_is_told_at_the_second() -> None:
    before, after = _ADDED.split("net.add(layers.Dense")
    assert _found(_HEAD, _SEED, before, _DRAW, "net.add(layers.Dense", after) == [("SDL101", 9)]


def test_a_factory_of_layers_is_told_at_its_call() -> None:
    assert _found(_HEAD, _FACTORY, _SEED, _DRAW, "net = build()\n") == [("SDL101", 12)]
    assert _found(_HEAD, _FACTORY, _SEED, "net = build()\n", _DRAW) == []


def test_a_model_among_the_layers_goes_where_the_whole_goes() -> None:
    inner = "    inner = tf.keras.applications.MobileNetV2(weights=None)(start)\n"
    factory = _FACTORY.replace("    inner = start\n", inner)
    assert _found(_HEAD, factory, _SEED, "net = build()\n", _DRAW) == []


def test_layers_of_another_model_are_chained() -> None:
    again = _GRAPH.replace("net", "other")
    assert _found(_HEAD, _SEED, _GRAPH, again) == [("SDL104", 10)]


def test_training_draws_from_torch_only_where_that_is_the_backend() -> None:
    fit = "net.compile('sgd', 'mse')\nnet.fit([[0.0]], [[0.0]])\n"
    assert _found(_HEAD, _SEED, _ADDED, fit) == []
    assert [code for code, _ in _found("import torch\n", _HEAD, _SEED, _ADDED, fit)] == ["SDL202"]


_ATTENTION = """\
def block(inner):
    met = layers.MultiHeadAttention(2, 3)(inner, inner)
    inner = layers.LayerNormalization()(inner + met)
    return layers.Dense(4)(layers.Dense(3)(inner))


def build():
    start = layers.Input((3, 4))
    inner = start
    for _ in range(2):
        inner = block(inner)
    return Model(start, layers.Dense(1)(inner))
"""


def test_what_a_layer_draws_when_it_is_first_called_is_its_models() -> None:
    assert _found(_HEAD, _ATTENTION, _SEED, "net = build()\n") == []
    assert _found(_HEAD, _ATTENTION, _SEED, "net = build()\n", "net = build()\n") == [("SDL104", 18)]
    assert _found(_HEAD, _ATTENTION, _SEED, _DRAW, "net = build()\n") == [("SDL101", 18)]


def test_a_draw_after_the_first_call_of_a_layer_is_told() -> None:
    graph = _GRAPH.replace("layers.Dense(3)(start)", "layers.MultiHeadAttention(2, 3)(start, start)")
    before, after = graph.split("net = ")
    assert _found(_HEAD, _SEED, graph) == []
    assert _found(_HEAD, _SEED, before, _DRAW, "net = ", after) == [("SDL101", 9)]


def test_blocks_of_layers_are_parts_of_the_model_that_their_caller_makes() -> None:
    block = """\
def block(inner):
    inner = layers.Dense(3)(inner)
    return layers.add([inner, layers.Dense(3)(inner)])


"""
    net = "start = layers.Input((3,))\nnet = Model(start, block(block(start)))\n"
    assert _found(_HEAD, block, _SEED, net) == []
    assert _found(_HEAD, block, _SEED, net, _DRAW) == []
    assert _found(_HEAD, block, _SEED, _DRAW, net) == [("SDL101", 12)]
    assert _found(_HEAD, block, _SEED, net, net) == [("SDL104", 13)]
    assert _found(_HEAD, block, _SEED, "first = block(layers.Input((3,)))\n", _DRAW, net) == [("SDL101", 13)]


def test_a_layer_of_the_programs_own_draws_no_more_when_it_is_called() -> None:
    own = """\
class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        self.met = layers.MultiHeadAttention(2, 3)
        self.fed = Sequential([layers.Dense(3), layers.Dense(3)])

    def call(self, inner):
        return self.fed(inner + self.met(inner, inner))


"""
    net = "start = layers.Input((3, 4))\nnet = Model(start, layers.Dense(1)(Block()(start)))\n"
    assert _found(_HEAD, own, _SEED, net) == []
    assert _found(_HEAD, own, _SEED, _DRAW, net) == [("SDL101", 17)]


def test_a_model_of_layers_in_a_block_is_part_of_the_whole() -> None:
    block = """\
def block(inner):
    fed = Sequential([layers.Dense(3), layers.Dense(3)])
    return fed(inner), layers.Dense(3)(inner)


def build():
    start = layers.Input((3,))
    first, kept = block(start)
    second, _ = block(first)
    return Model(start, layers.add([second, kept]))


"""
    assert _found(_HEAD, block, _SEED, "net = build()\n", _DRAW) == []
    assert _found(_HEAD, block, _SEED, _DRAW, "net = build()\n") == [("SDL101", 18)]


@pytest.mark.parametrize(
    "between", ["", "net.compile(loss='mse')\nnet.summary()\n", "net.build((None, 3))\n"]
)
def test_weights_that_are_set_before_any_use_are_no_initial_ones(between: str) -> None:
    loaded, copied = "net.load_weights('net.h5')\n", "net.set_weights(other.get_weights())\n"
    assert (
        _found(_HEAD, _FACTORY, _SEED, "other = build()\n", _DRAW, "net = build()\n", between, copied) == []
    )
    assert _found(_HEAD, _SEED, _DRAW, _GRAPH, between, loaded) == []
    used = "net.predict([1])\n"
    assert _found(_HEAD, _FACTORY, _SEED, _DRAW, "net = build()\n", between, used, loaded) == [("SDL101", 12)]


def test_the_target_of_an_own_model_is_no_model_with_initial_weights() -> None:
    own = """\
class Net(Model):
    def __init__(self):
        super().__init__()
        self.inner = layers.Dense(3)

    def call(self, inputs):
        return self.inner(inputs)


random.seed(1)
net = Net()
net.build((None, 2))
random.random()
target = Net()
target.build((None, 2))
"""
    assert _found(_HEAD, own, "target.set_weights(net.get_weights())\n") == []
    assert _found(_HEAD, own) == [("SDL101", 17)]
