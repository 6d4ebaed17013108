"""What a program is told of that takes more work than one entry point is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from seedlint import api
from seedlint.check import check, unfollowed
from seedlint.settings import Settings
from seedlint.solve import program
from seedlint.solve.activations import activation
from seedlint.solve.calls import MANY

#: A function that takes all the work that is allowed, then one that seeds and one that draws.
_BEGINNING = f"""
import torch
from torch import nn


def work(value):
{chr(10).join(f"    value = abs(value) + {number}" for number in range(120))}
    return value


def fix_all(value):
    torch.manual_seed(value)


def noise():
    return torch.rand(3)


torch.manual_seed(0)
torch.rand(1)
work(1)
"""


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow little work for each entry point."""
    monkeypatch.setattr(program, "STEPS_PER_SCRIPT", 450)
    monkeypatch.setattr(program, "STEPS_PER_FILE", 450)


@pytest.mark.usefixtures("little")
def test_a_function_that_seeds_is_followed_when_the_work_allowed_is_done() -> None:
    """It is brief: what it seeds was found out, or every draw before it would be a false alarm."""
    assert _stale("fix_all(1)\nmodel = nn.Linear(2, 1)\n") == []


@pytest.mark.usefixtures("little")
def test_a_function_that_draws_is_followed_when_the_work_allowed_is_done() -> None:
    """It is brief, too."""
    found = _stale("fix_all(1)\nnoise()\nmodel = nn.Linear(2, 1)\n")
    assert ["noise" in finding.message or "torch.rand" in finding.message for finding in found] == [True]


@pytest.mark.usefixtures("little")
def test_a_long_function_that_says_that_it_seeds_counts_as_seeding() -> None:
    """It is not followed, so its name decides."""
    body = "\n".join(f"    value = abs(value) + {number}" for number in range(120))
    source = f"def set_seed(value):\n{body}\n    torch.manual_seed(value)\n\n\nset_seed(1)\nmodel = nn.Linear(2, 1)\n"
    assert _stale(source) == []


@pytest.mark.usefixtures("little")
def test_a_model_too_large_to_be_followed_draws_its_weights() -> None:
    """A class of a network whose constructor is that long has layers."""
    body = "\n".join(f"        self.layer{number} = nn.Linear(2, {number})" for number in range(120))
    source = f"class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n{body}\n\n\nmodel = Net()\n"
    assert [finding.line for finding in _stale(source)] == [source.count("\n") + _BEGINNING.count("\n")]


@pytest.mark.usefixtures("little")
def test_how_many_calls_were_not_followed_is_said_in_one_line(tmp_path: Path) -> None:
    """It names the files that the program was entered at; what is followed in full needs no line."""
    for name in ("train", "tune"):
        (tmp_path / f"{name}.py").write_text(
            _BEGINNING + "work(2)\nwork(3)\n" + "work(4)\n" * (name == "tune")
        )
    (tmp_path / "plain.py").write_text("import torch\ntorch.manual_seed(0)\n")
    report = check([tmp_path], lambda _: Settings(cache=False, root=tmp_path))
    (line,) = (remark for remark in report.remarks if "not followed" in remark)
    counted = "3 from tune.py, 2 from train.py"
    assert line.replace(f"{tmp_path}/", "").startswith(
        f"calls not followed, as the work allowed was done: {counted};"
    )


def test_a_program_that_is_followed_in_full_is_told_no_limit(tmp_path: Path) -> None:
    """The line is for what was left out."""
    (tmp_path / "train.py").write_text(_BEGINNING + "work(2)\nwork(3)\n")
    report = check([tmp_path], lambda _: Settings(cache=False, root=tmp_path))
    assert not any("not followed" in remark for remark in report.remarks)


def test_the_line_names_the_files_of_the_most_calls() -> None:
    """The others are counted."""
    line = unfollowed({"a.py": 1, "b.py": 40, "c.py": 7, "d.py": 2, "e.py": 2})
    assert line.startswith(
        "calls not followed, as the work allowed was done: 40 from b.py, 7 from c.py, 2 from d.py, 3 from 2 other files;"
    )


def test_a_decorator_that_is_called_in_too_many_ways_leaves_what_it_decorates(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is not followed any more, and what is not known of a decorator is transparent."""
    monkeypatch.setattr(activation, "WAYS_OF_CALLING", 1)
    classes = "".join(
        f"@reviewed\nclass Net{number}(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
        f"        self.layer = nn.Linear(2, {number + 1})\n\n\n"
        for number in range(8)
    )
    source = f"{_REVIEWED}{classes}torch.manual_seed(0)\ntorch.rand(1)\nmodel = Net7()\n"
    found = [finding for finding in api.check_source(source) if finding.code == "SDL101"]
    assert [finding.line for finding in found] == [source.count("\n")]


#: A decorator that is called once more for each class, with a constructor.
_REVIEWED = """
import inspect

import torch
from torch import nn


def reviewed(thing, name=None):
    if inspect.isclass(thing):
        thing.__init__ = reviewed(thing.__init__, name=thing.__qualname__)
        return thing

    def wrapper(*args, **kwargs):
        print(name)
        return thing(*args, **kwargs)

    return wrapper


"""


@pytest.mark.usefixtures("little")
def test_one_of_many_layers_draws_its_weights_when_the_work_allowed_is_done() -> None:
    """None of them is followed, though each is brief; a table of models at script level is."""
    layers = "".join(
        f"class Layer{number}(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.inner = nn.Linear(2, 1)\n\n\n"
        for number in range(MANY)
    )
    table = "LAYERS = {" + ", ".join(f"'{number}': Layer{number}" for number in range(MANY)) + "}\n"
    net = "class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.inner = LAYERS[input()]()\n\n\n"
    for ending in ("model = Net()\n", "model = LAYERS[input()]()\n"):
        source = layers + table + net + ending
        assert [finding.line for finding in _stale(source)] == [source.count("\n") + _BEGINNING.count("\n")]
        assert _stale(source.replace("model =", "torch.manual_seed(0)\nmodel =")) == []


def _stale(ending: str) -> list[api.Finding]:
    return [finding for finding in api.check_source(_BEGINNING + ending) if finding.code == "SDL101"]
