from seedlint.effects import NUMPY, draws

@draws(NUMPY, when="sample_size", unless="random_state")
def silhouette_score(
    X: object,
    labels: object,
    *,
    metric: object = "euclidean",
    sample_size: object = None,
    random_state: object = None,
    **options: object,
) -> object: ...
