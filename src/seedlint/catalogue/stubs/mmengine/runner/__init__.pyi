from typing import Any

from torch.utils.data import DataLoader

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, builds, draws, seeds, unmeasured

from . import utils as utils
from .utils import set_random_seed as set_random_seed

# Its constructor seeds with `randomness["seed"]`, with a number drawn from numpy where that is absent, and then builds the model.
class Runner:
    @seeds(CUDA, when_value={"randomness": None})
    @draws(PYTHON, NUMPY, TORCH, when_value={"randomness": None})
    @seeds(PYTHON, NUMPY, TORCH, CUDA, by="randomness", unless_value={"randomness": None})
    @builds(TORCH)
    def __init__(
        self, model: object, work_dir: object, *more: object, randomness: object = None, **kwargs: object
    ) -> None: ...
    @classmethod
    @unmeasured("mmengine 0.10.7 runner/runner.py")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH)
    def from_cfg(cls, cfg: object) -> Runner: ...
    @seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
    def set_randomness(
        self, seed: object, diff_rank_seed: object = False, deterministic: object = False
    ) -> None: ...
    @staticmethod
    @draws(NUMPY, unless="seed")
    def build_dataloader(
        dataloader: object, seed: object = None, diff_rank_seed: object = False
    ) -> DataLoader: ...
    @draws(TORCH)
    def train(self) -> Any: ...
    @unmeasured("mmengine 0.10.7 runner/runner.py")
    @draws(TORCH)
    def val(self) -> Any: ...
    @unmeasured("mmengine 0.10.7 runner/runner.py")
    @draws(TORCH)
    def test(self) -> Any: ...
