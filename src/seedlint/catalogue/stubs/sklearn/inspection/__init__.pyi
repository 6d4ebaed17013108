from seedlint.effects import NUMPY, draws, measured

@draws(NUMPY, unless="random_state")
def permutation_importance(
    estimator: object, X: object, y: object, *, random_state: object = None, **options: object
) -> object: ...
def partial_dependence(*args: object, **options: object) -> object: ...

# The lines of single samples are drawn from all of them.
class PartialDependenceDisplay:
    def __init__(self, *args: object, **options: object) -> None: ...
    @measured("matplotlib")
    @classmethod
    @draws(NUMPY, unless="random_state", unless_value={"kind": "average"})
    def from_estimator(
        cls,
        estimator: object,
        X: object,
        features: object,
        *,
        kind: object = "average",
        random_state: object = None,
        **options: object,
    ) -> PartialDependenceDisplay: ...
