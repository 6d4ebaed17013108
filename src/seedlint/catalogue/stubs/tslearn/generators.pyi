from typing import Any

from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state")
def random_walks(
    n_ts: object = 100,
    sz: object = 256,
    d: object = 1,
    mu: object = 0.0,
    std: object = 1.0,
    random_state: object = None,
) -> Any: ...
@draws(NUMPY, unless="random_state")
def random_walk_blobs(
    n_ts_per_blob: object = 100,
    sz: object = 256,
    d: object = 1,
    n_blobs: object = 2,
    noise_level: object = 1.0,
    random_state: object = None,
) -> Any: ...
