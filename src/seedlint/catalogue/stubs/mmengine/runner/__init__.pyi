from typing import Any

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, builds, seeds, unmeasured

from . import utils as utils
from .utils import set_random_seed as set_random_seed

# Its constructor seeds with `randomness["seed"]`, from entropy where that is absent, and then builds the model.
class Runner:
    @unmeasured("mmengine 0.10.7 runner/runner.py")
    @seeds(PYTHON, NUMPY, TORCH, CUDA, by="randomness")
    @builds(TORCH)
    def __init__(
        self, model: object, work_dir: object, *more: object, randomness: object = None, **kwargs: object
    ) -> None: ...
    @classmethod
    @unmeasured("mmengine 0.10.7 runner/runner.py")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH)
    def from_cfg(cls, cfg: object) -> Runner: ...
    def train(self) -> Any: ...
    def val(self) -> Any: ...
    def test(self) -> Any: ...
