"""What a call does one after the other, which no comparison of states before and after it shows."""

from __future__ import annotations

import pytest

import seedlint

PROGRAM = """
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM
from trl import {trainer}

model = AutoModelForCausalLM.from_pretrained("gpt2")
adapters = LoraConfig(r=4)
{lines}
trainer.train()
"""
TRAINERS = ("SFTTrainer", "RewardTrainer", "DPOTrainer", "KTOTrainer", "GRPOTrainer", "RLOOTrainer")


@pytest.mark.parametrize("trainer", TRAINERS)
def test_adapters_that_a_trainer_makes_are_seeded_by_it(trainer: str) -> None:
    """Two of SFTTrainer, made in different states, had equal adapters (trl 1.16.0); the others seed at the same place."""
    source = PROGRAM.format(trainer=trainer, lines=f"trainer = {trainer}(model, peft_config=adapters)")
    assert not seedlint.check_source(source, select=["SDL1", "SDL2"])


@pytest.mark.parametrize("trainer", TRAINERS)
def test_adapters_that_are_made_before_it_are_not(trainer: str) -> None:
    """What has its weights before the trainer is made has them from no seed."""
    lines = f"model = get_peft_model(model, adapters)\ntrainer = {trainer}(model)"
    found = seedlint.check_source(PROGRAM.format(trainer=trainer, lines=lines))
    assert [each.code for each in found] == ["SDL106"]


OWN = """
import torch
from torch import nn
from transformers import T5ForConditionalGeneration

class Own(T5ForConditionalGeneration):
    def __init__(self, config):
        super().__init__(config)
        {line}

torch.manual_seed(0)
torch.rand(1)
model = Own.{call}
"""


@pytest.mark.parametrize(
    ("line", "call", "codes"),
    [
        ("self.temperature = 1.0", "from_pretrained('folder')", []),
        ("self.head = nn.Linear(8, 2)", "from_pretrained('folder')", ["SDL101"]),
        ("self.temperature = 1.0", "_from_config(config)", ["SDL101"]),
    ],
)
def test_a_checkpoint_holds_what_a_class_of_the_program_adds_nothing_to(
    line: str, call: str, codes: list[str]
) -> None:
    """Measured with transformers 5.23.0: without layers of its own such a class draws nothing from a full checkpoint."""
    found = seedlint.check_source(OWN.format(line=line, call=call), select=["SDL1"])
    assert [each.code for each in found] == codes


@pytest.mark.parametrize(("line", "codes"), [("model.train(epochs=1)", []), ("model.info()", ["SDL101"])])
def test_training_builds_a_detector_again(line: str, codes: list[str]) -> None:
    """Its trainer seeds, and then builds the model or fills it with the weights that were loaded (ultralytics 8.4)."""
    source = f"import torch\nfrom ultralytics import YOLO\ntorch.manual_seed(0)\ntorch.rand(1)\nmodel = YOLO('yolov8n.yaml')\n{line}\n"
    assert [each.code for each in seedlint.check_source(source, select=["SDL1"])] == codes
