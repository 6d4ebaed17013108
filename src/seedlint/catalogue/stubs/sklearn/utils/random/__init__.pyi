from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state")
def sample_without_replacement(
    n_population: object, n_samples: object, *, random_state: object = None, **options: object
) -> object: ...
