from typing import Any

from seedlint.effects import returns

class BatchMemoryManager:
    def __init__(
        self, *, data_loader: object, max_physical_batch_size: object, optimizer: object
    ) -> None: ...
    @returns("self.data_loader")
    def __enter__(self) -> Any: ...
    def __exit__(self, type: object, value: object, traceback: object) -> None: ...
