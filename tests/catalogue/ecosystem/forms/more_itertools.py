"""Calls of more-itertools: what it chooses at random comes from Python's stream."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "more-itertools"
PREAMBLE = """
import more_itertools
"""
FORMS = [
    Form(f"more_itertools.{call.partition('(')[0]}", f"more_itertools.{call}")
    for call in (
        "sample([1, 2, 3], 2)",
        "sample([1, 2, 3], 0)",
        "sample([1, 2, 3], 2, weights=[1, 2, 3])",
        "sample([1, 2, 3], 2, counts=[1, 2, 3])",
        "random_product([1, 2], [3, 4])",
        "random_permutation([1, 2, 3])",
        "random_permutation([1, 2, 3], 2)",
        "random_combination([1, 2, 3], 2)",
        "random_combination_with_replacement([1, 2, 3], 2)",
        "random_derangement([1, 2, 3])",
    )
]
