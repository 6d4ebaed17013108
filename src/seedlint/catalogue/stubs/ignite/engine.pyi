from typing import Any

from seedlint.effects import (
    CUDA,
    NUMPY,
    PYTHON,
    TORCH,
    calls,
    draws,
    iterates,
    records,
    replays,
    returns,
    seeds,
    uses_model,
)

class RemovableEventHandle:
    def remove(self) -> None: ...

class _Adding:
    @records("handler")
    @returns("handler")
    def __call__(self, handler: object) -> object: ...

class Engine:
    state: Any
    def __init__(self, process_function: object) -> None: ...
    @iterates("data")
    @calls("self.process_function")
    @replays()
    def run(self, data: object = None, max_epochs: object = None, epoch_length: object = None) -> Any: ...
    # What is added is called by `run`.
    @records("handler")
    def add_event_handler(
        self, event_name: object, handler: object, *args: object, **kwargs: object
    ) -> RemovableEventHandle: ...
    def on(self, event_name: object, *args: object, **kwargs: object) -> _Adding: ...
    def attach(self, *args: object, **kwargs: object) -> None: ...

# Seeds every epoch with a number that it draws.
class DeterministicEngine(Engine):
    @draws(PYTHON, NUMPY, TORCH)
    @seeds(CUDA)
    @iterates("data")
    @calls("self.process_function")
    @replays()
    def run(self, data: object = None, max_epochs: object = None, epoch_length: object = None) -> Any: ...

# Its step runs the model in training mode.
class _SupervisedTrainer(Engine):
    def __init__(self, model: object) -> None: ...
    @calls("self.model.train", "self.model.forward")
    @iterates("data")
    @replays()
    def run(self, data: object = None, max_epochs: object = None, epoch_length: object = None) -> Any: ...

@uses_model("model")
def create_supervised_trainer(
    model: object, optimizer: object, loss_fn: object, *args: object, **kwargs: object
) -> _SupervisedTrainer: ...
@uses_model("model")
def create_supervised_evaluator(model: object, *args: object, **kwargs: object) -> Engine: ...
