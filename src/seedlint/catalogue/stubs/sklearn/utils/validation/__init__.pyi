from seedlint.effects import NUMPY, global_generator, returns

from numpy.random import RandomState

@global_generator(NUMPY, unless="seed")
@returns("seed", when="seed")
def check_random_state(seed: object) -> RandomState: ...
