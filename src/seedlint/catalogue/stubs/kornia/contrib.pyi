from seedlint.effects import CUDA, TORCH, draws, seeds

from .models.tiny_vit import TinyViT as TinyViT

class KMeans:
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    def __init__(
        self,
        num_clusters: object,
        cluster_centers: object,
        tolerance: object = 0.0001,
        max_iterations: object = 0,
        seed: object = None,
    ) -> None: ...
    @draws(TORCH)
    def fit(self, X: object) -> None: ...
