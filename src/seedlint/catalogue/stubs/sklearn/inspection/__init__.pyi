from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state")
def permutation_importance(
    estimator: object, X: object, y: object, *, random_state: object = None, **options: object
) -> object: ...
def partial_dependence(*args: object, **options: object) -> object: ...
