"""One helper that seeds everything."""

import random

import torch


def fix_seeds(seed: int) -> None:
    random.seed(seed)
    torch.manual_seed(seed)
