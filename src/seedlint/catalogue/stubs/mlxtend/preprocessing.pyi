from typing import Any

from seedlint.effects import NUMPY, draws, seeds

@seeds(NUMPY, by="random_seed", unless_value={"random_seed": None})
@draws(NUMPY)
def shuffle_arrays_unison(arrays: object, random_seed: object = None) -> Any: ...
