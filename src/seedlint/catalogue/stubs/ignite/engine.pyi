from typing import Any

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, calls, draws, iterates, seeds, uses_model

class Engine:
    state: Any
    def __init__(self, process_function: object) -> None: ...
    @iterates("data")
    @calls("self.process_function")
    def run(self, data: object = None, max_epochs: object = None, epoch_length: object = None) -> Any: ...
    def attach(self, *args: object, **kwargs: object) -> None: ...

# Seeds every epoch with a number that it draws.
class DeterministicEngine(Engine):
    @draws(PYTHON, NUMPY, TORCH)
    @seeds(CUDA)
    @iterates("data")
    @calls("self.process_function")
    def run(self, data: object = None, max_epochs: object = None, epoch_length: object = None) -> Any: ...

@uses_model("model")
def create_supervised_trainer(
    model: object, optimizer: object, loss_fn: object, *args: object, **kwargs: object
) -> Engine: ...
@uses_model("model")
def create_supervised_evaluator(model: object, *args: object, **kwargs: object) -> Engine: ...
