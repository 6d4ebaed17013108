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
