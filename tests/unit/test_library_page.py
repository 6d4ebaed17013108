"""What is told of the catalogue: by `--explain`, and on the pages of the documentation."""

from __future__ import annotations

from typing import get_args

import pytest

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue
from seedlint.catalogue.measured import measurement_of, measurements
from seedlint.cli.knowledge import _WORDS, told
from seedlint.cli.library_page import libraries, library_index, library_page

CATALOGUE = load_catalogue()


def test_every_effect_has_its_words():
    assert set(_WORDS) == set(get_args(schema.EffectKind))


@pytest.mark.parametrize(
    "name, library",
    [
        ("torch.nn.Linear", "torch"),
        ("torch.nn.modules.linear.Linear", "torch"),
        ("numpy.random.RandomState.rand", "numpy"),
    ],
)
def test_it_is_told_when_a_name_was_measured(name, library):
    found = measurements()[library]
    shown = told(CATALOGUE, name)
    assert shown is not None
    assert shown.endswith(f"  measured on {found.date} with {library} {found.version}\n")


def test_what_was_not_measured_is_told():
    assert measurement_of("torch.cuda.Event") is None
    assert (told(CATALOGUE, "torch.cuda.Event") or "").endswith("  not measured by itself\n")


def test_a_page_tells_what_a_library_draws():
    page = library_page(CATALOGUE, "random")
    assert "| `gauss` | draws from python | yes |" in page
    assert "more of `torch` touch" in library_page(CATALOGUE, "torch")


def test_the_index_lists_every_library():
    index = library_index(CATALOGUE)
    assert all(f"[{library}]({library}.md)" in index for library in libraries(CATALOGUE))
    assert f"| {measurements()['torch'].version} |" in index
