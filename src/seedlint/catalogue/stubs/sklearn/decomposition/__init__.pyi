from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

@draws(NUMPY, unless="random_state")
def dict_learning_online(
    X: object, n_components: object = ..., *, random_state: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless=("random_state", "w_init"))
def fastica(
    X: object,
    n_components: object = ...,
    *,
    w_init: object = None,
    random_state: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="random_state", unless_value={"init": "custom"})
def non_negative_factorization(
    X: object,
    W: object = ...,
    H: object = ...,
    n_components: object = ...,
    *,
    init: object = None,
    random_state: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="random_state")
def randomized_svd(
    M: object, n_components: object, *, random_state: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless="random_state", when_value={"method": "cd"})
def dict_learning(
    X: object,
    n_components: object,
    *,
    alpha: object,
    method: object = "lars",
    random_state: object = None,
    **options: object,
) -> object: ...
def sparse_encode(*args: object, **options: object) -> object: ...

class DictionaryLearning(BaseEstimator):
    def __init__(
        self,
        n_components: object = None,
        *,
        fit_algorithm: object = "lars",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.fit_algorithm": "cd"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.fit_algorithm": "cd"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class FactorAnalysis(BaseEstimator):
    def __init__(
        self,
        n_components: object = None,
        *,
        svd_method: object = "randomized",
        random_state: object = 0,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.svd_method": "lapack"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.svd_method": "lapack"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class FastICA(BaseEstimator):
    def __init__(
        self,
        n_components: object = None,
        *,
        w_init: object = None,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless=("self.random_state", "self.w_init"))
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless=("self.random_state", "self.w_init"))
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class IncrementalPCA(BaseEstimator):
    def __init__(self, n_components: object = None, **options: object) -> None: ...

class KernelPCA(BaseEstimator):
    def __init__(
        self,
        n_components: object = None,
        *,
        eigen_solver: object = "auto",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.eigen_solver": ("arpack", "randomized")})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.eigen_solver": ("arpack", "randomized")})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class LatentDirichletAllocation(BaseEstimator):
    def __init__(
        self, n_components: object = 10, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class MiniBatchDictionaryLearning(BaseEstimator):
    def __init__(
        self, n_components: object = None, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class MiniBatchNMF(BaseEstimator):
    def __init__(
        self, n_components: object = "auto", *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY, unless="self.random_state", once=True)
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class MiniBatchSparsePCA(BaseEstimator):
    def __init__(
        self, n_components: object = None, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class NMF(BaseEstimator):
    def __init__(
        self,
        n_components: object = "auto",
        *,
        init: object = None,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.init": "custom"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.init": "custom"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class PCA(BaseEstimator):
    def __init__(
        self,
        n_components: object = None,
        *,
        svd_solver: object = "auto",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.svd_solver": ("arpack", "randomized")})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.svd_solver": ("arpack", "randomized")})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class SparseCoder(BaseEstimator):
    def __init__(self, dictionary: object, **options: object) -> None: ...

class SparsePCA(BaseEstimator):
    def __init__(
        self,
        n_components: object = None,
        *,
        alpha: object = 1,
        method: object = "lars",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.alpha": 1, "self.method": "cd"})
    @draws(NUMPY, unless="self.random_state", when_value={"self.method": "cd"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", unless_value={"self.alpha": 1, "self.method": "cd"})
    @draws(NUMPY, unless="self.random_state", when_value={"self.method": "cd"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class TruncatedSVD(BaseEstimator):
    def __init__(
        self, n_components: object = 2, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
