from seedlint.effects import NUMPY, global_generator, returns

from numpy.random import RandomState

@global_generator(NUMPY, unless="state")
@returns("state", when="state")
def random_state(state: object = None) -> RandomState: ...
