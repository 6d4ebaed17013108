from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

@draws(NUMPY, unless=("random_state", "init"))
def smacof(
    dissimilarities: object, *, init: object = None, random_state: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless="random_state")
def spectral_embedding(adjacency: object, *, random_state: object = None, **options: object) -> object: ...
@draws(NUMPY, unless="random_state", when_value={"eigen_solver": "arpack"})
def locally_linear_embedding(
    X: object, *, eigen_solver: object = "auto", random_state: object = None, **options: object
) -> object: ...
def trustworthiness(*args: object, **options: object) -> object: ...

class ClassicalMDS(BaseEstimator):
    def __init__(self, n_components: object = 2, **options: object) -> None: ...

class Isomap(BaseEstimator):
    def __init__(self, *, eigen_solver: object = "auto", **options: object) -> None: ...
    @draws(NUMPY, when_value={"self.eigen_solver": "arpack"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, when_value={"self.eigen_solver": "arpack"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class LocallyLinearEmbedding(BaseEstimator):
    def __init__(
        self, *, eigen_solver: object = "auto", random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.eigen_solver": "arpack"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.eigen_solver": "arpack"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class MDS(BaseEstimator):
    def __init__(
        self,
        n_components: object = 2,
        *,
        init: object = "warn",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless=("self.random_state", "init"), unless_value={"self.init": "classical_mds"})
    @returns("self")
    def fit(self, X: object, y: object = None, init: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless=("self.random_state", "init"), unless_value={"self.init": "classical_mds"})
    def fit_transform(
        self, X: object, y: object = None, init: object = None, **options: object
    ) -> object: ...

class SpectralEmbedding(BaseEstimator):
    def __init__(
        self, n_components: object = 2, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class TSNE(BaseEstimator):
    def __init__(
        self,
        n_components: object = 2,
        *,
        init: object = "pca",
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", known_value={"self.init": "random"})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state", known_value={"self.init": "random"})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
