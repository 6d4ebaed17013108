"""The pages of the rules are true: their examples run, and what they say was measured."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seedlint.rules import registry
from seedlint.rules.base import HEADINGS

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"```(?P<language>\w+)\n(?P<code>.*?)```", re.DOTALL)


def section(page: str, heading: str) -> str:
    return page.split(f"\n## {heading}\n")[1].split("\n## ", maxsplit=1)[0].strip()


@pytest.mark.parametrize("rule", registry.RULES, ids=lambda rule: rule.code)
def test_every_section_says_something(rule):
    assert [line[3:] for line in rule.page.splitlines() if line.startswith("## ")] == list(HEADINGS)
    assert all(len(section(rule.page, heading)) > 10 for heading in HEADINGS)
    assert rule.page.splitlines()[0].endswith(".")


@pytest.mark.parametrize("heading", ["Example", "Use instead"])
@pytest.mark.parametrize("rule", registry.RULES, ids=lambda rule: rule.code)
def test_examples_run(rule, heading):
    [(language, code)] = BLOCK.findall(section(rule.page, heading))
    if language == "text":
        with pytest.raises(SyntaxError):
            compile(code, "example", "exec")
    else:
        exec(compile(code, "example", "exec"), {"__name__": "__main__"})


def test_numbers_and_weights_from_one_seed_are_correlated_as_the_pages_say():
    import numpy as np
    import torch

    torch.manual_seed(0)
    numbers = torch.rand(64)
    torch.manual_seed(0)
    weights = torch.nn.Linear(64, 1).weight.detach().flatten()
    assert np.corrcoef(numbers, weights)[0, 1] == pytest.approx(1.0)


def test_codes_are_the_same_in_file_names_registry_and_changelog():
    files = {path.name[:6].upper() for path in (ROOT / "src/seedlint/rules").glob("sdl*.py")}
    codes = [rule.code for rule in registry.RULES]
    assert sorted(files) == codes == sorted(codes)
    changelog = (ROOT / "CHANGELOG.md").read_text()
    assert all(f"{rule.code} `{rule.name}`" in changelog for rule in registry.RULES)
    assert all(
        (ROOT / f"src/seedlint/rules/{rule.code.lower()}_{rule.name.replace('-', '_')}.py").is_file()
        for rule in registry.RULES
    )
