from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

@draws(NUMPY, unless="random_state", known_value={"init": ("k-means++", "random")})
def k_means(
    X: object,
    n_clusters: object,
    *,
    init: object = "k-means++",
    random_state: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="random_state")
def kmeans_plusplus(
    X: object, n_clusters: object, *, random_state: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless="random_state")
def spectral_clustering(affinity: object, *, random_state: object = None, **options: object) -> object: ...
@draws(NUMPY, when="n_samples", unless="random_state")
def estimate_bandwidth(
    X: object,
    *,
    quantile: object = 0.3,
    n_samples: object = None,
    random_state: object = 0,
    n_jobs: object = None,
) -> object: ...
@draws(NUMPY, unless="random_state")
def affinity_propagation(S: object, *, random_state: object = None, **options: object) -> object: ...
def cluster_optics_dbscan(*args: object, **options: object) -> object: ...
def cluster_optics_xi(*args: object, **options: object) -> object: ...
def compute_optics_graph(*args: object, **options: object) -> object: ...
def dbscan(*args: object, **options: object) -> object: ...
def get_bin_seeds(*args: object, **options: object) -> object: ...
def linkage_tree(*args: object, **options: object) -> object: ...
def mean_shift(*args: object, **options: object) -> object: ...
def ward_tree(*args: object, **options: object) -> object: ...

class AffinityPropagation(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...

class AgglomerativeClustering(BaseEstimator):
    def __init__(self, n_clusters: object = 2, **options: object) -> None: ...

class Birch(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class BisectingKMeans(BaseEstimator):
    def __init__(self, n_clusters: object = 8, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class DBSCAN(BaseEstimator):
    def __init__(self, eps: object = 0.5, **options: object) -> None: ...

class FeatureAgglomeration(BaseEstimator):
    def __init__(self, n_clusters: object = 2, **options: object) -> None: ...

class HDBSCAN(BaseEstimator):
    def __init__(
        self,
        min_cluster_size: object = 5,
        min_samples: object = None,
        cluster_selection_epsilon: object = 0.0,
        max_cluster_size: object = None,
        metric: object = "euclidean",
        metric_params: object = None,
        alpha: object = 1.0,
        algorithm: object = "auto",
        leaf_size: object = 40,
        n_jobs: object = None,
        cluster_selection_method: object = "eom",
        allow_single_cluster: object = False,
        store_centers: object = None,
        copy: object = "warn",
    ) -> None: ...

class KMeans(BaseEstimator):
    def __init__(
        self,
        n_clusters: object = 8,
        *,
        init: object = "k-means++",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", known_value={"self.init": ("k-means++", "random")})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", known_value={"self.init": ("k-means++", "random")})
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state", known_value={"self.init": ("k-means++", "random")})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class MeanShift(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class MiniBatchKMeans(BaseEstimator):
    def __init__(self, n_clusters: object = 8, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class OPTICS(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class SpectralBiclustering(BaseEstimator):
    def __init__(self, n_clusters: object = 3, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class SpectralClustering(BaseEstimator):
    def __init__(self, n_clusters: object = 8, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...

class SpectralCoclustering(BaseEstimator):
    def __init__(self, n_clusters: object = 3, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
