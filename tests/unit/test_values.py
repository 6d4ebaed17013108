from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seedlint import api
from seedlint.solve.state.items import Item, Tuple, Value
from seedlint.solve.state.values import NESTING, TUPLES, UNKNOWN, constant, join, join_all, one, shallow

#: Pairs and joins of two values, by their numbers among those that there are.
STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 200), st.integers(0, 200)), max_size=150)


@given(STEPS)
def test_trees_of_tuples_are_bounded_in_depth_and_number(steps):
    values: list[Value] = [constant(name) for name in "ab"]
    for pairs, left, right in steps:
        one_value, other = values[-1 - left % len(values)], values[-1 - right % len(values)]
        values.append(one(Tuple((shallow(one_value), shallow(other)))) if pairs else join(one_value, other))
    for value in values:
        trees = [item for item in value if isinstance(item, Tuple) and item.depth > 1]
        assert all(tree.depth <= NESTING for tree in trees)
        assert len(trees) <= TUPLES


@given(
    st.lists(st.frozensets(st.integers(0, 12), max_size=3), max_size=12), st.randoms(use_true_random=False)
)
def test_what_a_union_forgets_does_not_depend_on_the_order(numbers, random):
    values = [frozenset[Item]().union(*map(constant, held)) for held in numbers]
    values += [UNKNOWN] * random.randint(0, 1)
    whole = join_all(values)
    random.shuffle(values)
    assert join_all(values) == whole


def test_depth_is_told_by_the_items():
    leaf = one(Tuple((constant(1),)))
    assert [item.depth for item in leaf if isinstance(item, Tuple)] == [1]
    assert [item.depth for item in one(Tuple((constant(2), leaf))) if isinstance(item, Tuple)] == [2]


TREES = """
import sys
import torch
from torch import nn

torch.manual_seed(0)


def grouped(tokens, left, right):
    for token in tokens:
        if token == "(":
            left = (left, right)
        elif token == ")":
            right = (right, token)
        elif token == "+":
            left = (token, left)
        elif token == "-":
            right = (left, token)
        else:
            left, right = (right, left), (left[0], right)
        left = grouped(tokens, left, right) or right
        right = grouped(left, right, tokens) or left
    return left


grouped(sys.argv, ("a",), ("b",))
torch.rand(2)
model = nn.Linear(2, 1)
"""


def test_a_program_that_builds_trees_of_tuples_is_followed_to_its_end():
    assert [finding.code for finding in api.check_source(TREES)] == ["SDL101"]
