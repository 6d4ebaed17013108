from collections.abc import Iterator

from torch.utils.data import DataLoader

from seedlint.effects import TORCH, draws, returns

class DataLoaderShard(DataLoader):
    @draws(TORCH)
    def __iter__(self) -> Iterator[object]: ...

@returns("dataloader")
def skip_first_batches(dataloader: object, num_batches: object = 0) -> DataLoader: ...
@returns("dataloader")
def prepare_data_loader(dataloader: object, *args: object, **kwargs: object) -> DataLoader: ...
