from seedlint.effects import NUMPY, draws

class BalancedBatchGenerator:
    @draws(NUMPY, unless="random_state")
    def __init__(
        self,
        X: object,
        y: object,
        *,
        sample_weight: object = None,
        sampler: object = None,
        batch_size: object = 32,
        keep_sparse: object = False,
        random_state: object = None,
    ) -> None: ...

@draws(NUMPY, unless="random_state")
def balanced_batch_generator(
    X: object,
    y: object,
    *,
    sample_weight: object = None,
    sampler: object = None,
    batch_size: object = 32,
    keep_sparse: object = False,
    random_state: object = None,
) -> object: ...
