"""The usual function at the top of a program."""

import random

import numpy as np
import torch


def fix_seeds(seed: int = 0) -> None:
    """Seed every library."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
