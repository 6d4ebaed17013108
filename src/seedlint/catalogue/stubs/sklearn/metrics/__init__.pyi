from seedlint.effects import returns
from . import cluster as cluster
from .cluster import silhouette_score as silhouette_score

@returns("score_func")
def make_scorer(score_func: object, *, greater_is_better: object = True, **kwargs: object) -> object: ...
