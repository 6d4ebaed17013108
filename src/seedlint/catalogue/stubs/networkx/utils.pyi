from random import Random

from numpy.random import RandomState

from seedlint.effects import NUMPY, PYTHON, creates, draws, global_generator, returns

@creates(seeded_by="random_state")
@global_generator(PYTHON, unless="random_state")
@returns("random_state", when="random_state")
def create_py_random_state(random_state: object = None) -> Random: ...
@creates(seeded_by="random_state")
@global_generator(NUMPY, unless="random_state")
@returns("random_state", when="random_state")
def create_random_state(random_state: object = None) -> RandomState: ...
@draws(PYTHON, unless="seed")
def discrete_sequence(
    n: object, distribution: object = None, cdistribution: object = None, seed: object = None
) -> list[int]: ...
@draws(PYTHON, unless="seed")
def powerlaw_sequence(n: object, exponent: object = 2.0, seed: object = None) -> list[float]: ...
@draws(PYTHON, unless="seed")
def random_weighted_sample(mapping: object, k: object, seed: object = None) -> list[object]: ...
@draws(PYTHON, unless="seed")
def weighted_choice(mapping: object, seed: object = None) -> object: ...
@draws(PYTHON, unless="seed")
def zipf_rv(alpha: object, xmin: object = 1, seed: object = None) -> int: ...
