from torch import Tensor

from seedlint.effects import TORCH, draws

class NegativeSampling:
    def __init__(
        self,
        mode: object,
        amount: object = 1,
        src_weight: object = None,
        dst_weight: object = None,
        *args: object,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH)
    def sample(
        self, num_samples: object, endpoint: object, num_nodes: object = None, *args: object
    ) -> Tensor: ...
