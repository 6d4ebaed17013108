from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state")
def randomized_svd(
    M: object, n_components: object, *, random_state: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless="random_state")
def randomized_range_finder(
    A: object, *, size: object, n_iter: object, random_state: object = None, **options: object
) -> object: ...
