from typing import Any

from numpy.random import RandomState

from seedlint.effects import NUMPY, global_generator, returns

@global_generator(NUMPY, unless="seed")
@returns("seed", when="seed")
def get_random_state(seed: object) -> RandomState: ...

# What else there is draws nothing of its own.
def __getattr__(name: str) -> Any: ...
