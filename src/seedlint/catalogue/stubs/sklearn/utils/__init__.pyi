from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state")
def shuffle(*arrays: object, random_state: object = None, n_samples: object = None) -> object: ...
@draws(NUMPY, unless="random_state")
def resample(
    *arrays: object,
    replace: object = True,
    n_samples: object = None,
    random_state: object = None,
    stratify: object = None,
    sample_weight: object = None,
) -> object: ...
