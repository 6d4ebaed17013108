"""Every entry of the stubs, measured on the real library."""

from __future__ import annotations

import pytest

from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue import forms as tables
from tests.catalogue.check import problems
from tests.catalogue.subjects import subjects, turning

CATALOGUE = load_catalogue()
LIBRARIES = ("random", "numpy", "torch", "email", "statistics", "uuid", "secrets")
FORMS = tables.load(
    "random", "numpy", "nn", "torch", "torch_parts", "torch_devices", "torch_ao", "distributions", "standard"
)
MODULES = [name for name in CATALOGUE.modules() if name.partition(".")[0] in LIBRARIES]


@pytest.mark.parametrize("module", MODULES)
def test_the_library_does_what_the_stub_says(module: str) -> None:
    wrong: list[str] = []
    for subject in subjects(CATALOGUE, module, FORMS):
        if isinstance(subject, str):
            wrong.append(subject)
        else:
            wrong += problems(subject, turning(FORMS, subject.name))
    assert not wrong, f"{len(wrong)} of {module}:\n" + "\n".join(wrong)
