from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state")
def make_classification(
    n_samples: object = 100, n_features: object = 20, *, random_state: object = None, **options: object
) -> tuple: ...
@draws(NUMPY, unless="random_state")
def make_regression(
    n_samples: object = 100, n_features: object = 100, *, random_state: object = None, **options: object
) -> tuple: ...
@draws(NUMPY, unless="random_state")
def make_blobs(
    n_samples: object = 100, n_features: object = 2, *, random_state: object = None, **options: object
) -> tuple: ...
