from seedlint.effects import NUMPY, draws, measured, returns
from . import cluster as cluster
from .cluster import silhouette_score as silhouette_score

@returns("score_func")
def make_scorer(score_func: object, *, greater_is_better: object = True, **kwargs: object) -> object: ...

# Of more samples than it takes by default it draws some, too.
class PredictionErrorDisplay:
    def __init__(self, *args: object, **options: object) -> None: ...
    @measured("matplotlib")
    @classmethod
    @draws(NUMPY, unless="random_state", when="subsample", unless_value={"subsample": 1000})
    def from_estimator(
        cls,
        estimator: object,
        X: object,
        y: object,
        *,
        subsample: object = 1000,
        random_state: object = None,
        **options: object,
    ) -> PredictionErrorDisplay: ...
    @measured("matplotlib")
    @classmethod
    @draws(NUMPY, unless="random_state", when="subsample", unless_value={"subsample": 1000})
    def from_predictions(
        cls,
        y_true: object,
        y_pred: object,
        *,
        subsample: object = 1000,
        random_state: object = None,
        **options: object,
    ) -> PredictionErrorDisplay: ...
