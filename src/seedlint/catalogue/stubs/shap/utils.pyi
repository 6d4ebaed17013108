from typing import Any

from seedlint.effects import NUMPY, draws

# With a seed that is 0 unless another is given.
@draws(NUMPY, unless="random_state")
def sample(X: object, nsamples: object = 100, random_state: object = 0) -> Any: ...
