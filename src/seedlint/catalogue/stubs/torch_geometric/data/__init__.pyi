from typing_extensions import Self

from torch.utils import data

from ..loader import ClusterData as ClusterData
from ..loader import DataListLoader as DataListLoader
from ..loader import DataLoader as DataLoader
from ..loader import NeighborSampler as NeighborSampler

class Data:
    num_nodes: int
    num_features: int
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def to(self, device: object, *args: object, **kwargs: object) -> Self: ...
    def clone(self) -> Self: ...

class HeteroData(Data): ...
class TemporalData(Data): ...

class Batch(Data):
    @classmethod
    def from_data_list(cls, data_list: object, *args: object, **kwargs: object) -> Batch: ...

class Dataset(data.Dataset):
    num_features: int
    num_classes: int
    def __init__(
        self, root: object = None, transform: object = None, *args: object, **kwargs: object
    ) -> None: ...
    def __len__(self) -> int: ...

class InMemoryDataset(Dataset):
    def get_idx_split(self) -> dict[str, object]: ...

def download_url(url: object, folder: object, *args: object, **kwargs: object) -> str: ...
