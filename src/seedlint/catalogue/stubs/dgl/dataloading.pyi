from torch.utils import data

from seedlint.effects import NUMPY, TORCH, draws

class DataLoader(data.DataLoader):
    def __init__(
        self,
        graph: object,
        indices: object,
        graph_sampler: object,
        *args: object,
        shuffle: object = False,
        generator: object = None,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH)
    @draws(NUMPY, when="self.shuffle")
    def __iter__(self) -> object: ...

class GraphDataLoader(data.DataLoader):
    def __init__(
        self, dataset: object, *args: object, generator: object = None, **kwargs: object
    ) -> None: ...
    @draws(TORCH, unless="self.generator")
    def __iter__(self) -> object: ...
