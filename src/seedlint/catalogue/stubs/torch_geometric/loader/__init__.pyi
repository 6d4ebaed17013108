from collections.abc import Iterator

from torch.utils import data

from seedlint.effects import NUMPY, TORCH, draws, unmeasured

class DataLoader(data.DataLoader):
    def __init__(
        self,
        dataset: object,
        batch_size: object = 1,
        shuffle: object = False,
        follow_batch: object = None,
        exclude_keys: object = None,
        num_workers: object = 0,
        collate_fn: object = None,
        worker_init_fn: object = None,
        generator: object = None,
        **kwargs: object,
    ) -> None: ...

class DataListLoader(DataLoader): ...
class DenseDataLoader(DataLoader): ...

class _Sampled(data.DataLoader):
    """A loader that samples in its own compiled code; iterating it draws as any loader does."""

    def __init__(
        self, data: object = None, *args: object, generator: object = None, **kwargs: object
    ) -> None: ...
    @unmeasured("torch_geometric 2.8.1, source of torch_geometric.loader")
    @draws(TORCH)
    def __iter__(self) -> Iterator[object]: ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class NodeLoader(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class LinkLoader(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class NeighborLoader(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class LinkNeighborLoader(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class HGTLoader(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class ClusterLoader(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class GraphSAINTSampler(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class GraphSAINTNodeSampler(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class GraphSAINTEdgeSampler(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class GraphSAINTRandomWalkSampler(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class ShaDowKHopSampler(_Sampled): ...

@unmeasured("torch_geometric 2.8 loader: needs pyg-lib")
class NeighborSampler(_Sampled): ...

class RandomNodeLoader(_Sampled): ...
class TemporalDataLoader(_Sampled): ...

class ClusterData(data.Dataset):
    def __init__(self, data: object, num_parts: object, *args: object, **kwargs: object) -> None: ...

class ImbalancedSampler(data.WeightedRandomSampler):
    def __init__(self, dataset: object, input_nodes: object = None, num_samples: object = None) -> None: ...

class DynamicBatchSampler(data.Sampler):
    def __init__(
        self,
        dataset: object,
        max_num: object,
        mode: object = "node",
        shuffle: object = False,
        **kwargs: object,
    ) -> None: ...
    @unmeasured("torch_geometric 2.8.1, source of torch_geometric.loader")
    @draws(TORCH, when="self.shuffle")
    def __iter__(self) -> Iterator[object]: ...
