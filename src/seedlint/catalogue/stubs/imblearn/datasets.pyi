from typing import Any

from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state")
def make_imbalance(
    X: object,
    y: object,
    *,
    sampling_strategy: object = None,
    random_state: object = None,
    verbose: object = False,
    **options: object,
) -> tuple[Any, Any]: ...
def fetch_datasets(*args: object, random_state: object = None, **options: object) -> Any: ...
