from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless=("rng", "seed"), unless_array="k_or_guess")
def kmeans(
    obs: object,
    k_or_guess: object,
    iter: object = 20,
    *args: object,
    rng: object = None,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless=("rng", "seed"), unless_value={"minit": "matrix"}, unless_array="k")
def kmeans2(
    data: object,
    k: object,
    iter: object = 10,
    thresh: object = 1e-05,
    minit: object = "random",
    *args: object,
    rng: object = None,
    seed: object = None,
    **options: object,
) -> object: ...
def vq(obs: object, code_book: object, check_finite: object = True) -> object: ...
def whiten(obs: object, check_finite: object = True) -> object: ...
