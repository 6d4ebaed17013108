from typing import Any

from typing_extensions import Self

from seedlint.effects import PYTHON, TORCH, draws

# Shuffles with a generator of its own, which takes its seed from Python's.
class DataLoader:
    @draws(PYTHON)
    def __init__(
        self, dataset: object = None, bs: object = None, num_workers: object = 0, **kwargs: object
    ) -> None: ...
    @draws(TORCH)
    def __iter__(self) -> Any: ...
    @draws(TORCH)
    def one_batch(self) -> Any: ...
    @draws(PYTHON)
    def new(self, dataset: object = None, cls: object = None, **kwargs: object) -> Self: ...
    def __len__(self) -> int: ...

class TfmdDL(DataLoader): ...
