from torch.utils.data import DataLoader
from typing_extensions import Self

class DPDataLoader(DataLoader):
    def __init__(
        self, dataset: object, *, sample_rate: object, generator: object = None, **kwargs: object
    ) -> None: ...
    @classmethod
    def from_data_loader(
        cls, data_loader: object, *, distributed: object = False, generator: object = None, **kwargs: object
    ) -> Self: ...
