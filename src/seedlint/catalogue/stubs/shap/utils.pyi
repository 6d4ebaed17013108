from typing import Any

# With a seed that is 0 unless another is given.
def sample(X: object, nsamples: object = 100, random_state: object = 0) -> Any: ...
