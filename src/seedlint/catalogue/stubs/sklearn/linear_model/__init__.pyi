from typing_extensions import Self

from seedlint.effects import NUMPY, draws, returns
from sklearn.base import BaseEstimator

@draws(NUMPY, unless="random_state", when_value={"solver": ("sag", "saga")})
def ridge_regression(
    X: object,
    y: object,
    alpha: object,
    *,
    solver: object = "auto",
    random_state: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="random_state")
def enet_path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...
@draws(NUMPY, unless="random_state")
def lasso_path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...
def lars_path(*args: object, **options: object) -> object: ...
def lars_path_gram(*args: object, **options: object) -> object: ...
def orthogonal_mp(*args: object, **options: object) -> object: ...
def orthogonal_mp_gram(*args: object, **options: object) -> object: ...

class ARDRegression(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class BayesianRidge(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class ElasticNet(BaseEstimator):
    def __init__(self, alpha: object = 1.0, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class ElasticNetCV(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class GammaRegressor(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class HuberRegressor(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class Lars(BaseEstimator):
    def __init__(self, *, jitter: object = None, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, when="self.jitter", unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object, *args: object, **options: object) -> Self: ...

class LarsCV(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class Lasso(BaseEstimator):
    def __init__(self, alpha: object = 1.0, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class LassoCV(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class LassoLars(BaseEstimator):
    def __init__(
        self,
        alpha: object = 1.0,
        *,
        jitter: object = None,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, when="self.jitter", unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object, *args: object, **options: object) -> Self: ...

class LassoLarsCV(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class LassoLarsIC(BaseEstimator):
    def __init__(self, criterion: object = "aic", **options: object) -> None: ...

class LinearRegression(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class LogisticRegression(BaseEstimator):
    def __init__(
        self,
        penalty: object = "deprecated",
        *,
        random_state: object = None,
        solver: object = "lbfgs",
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.solver": ("liblinear", "sag", "saga")})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class LogisticRegressionCV(BaseEstimator):
    def __init__(
        self, *, solver: object = "lbfgs", random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.solver": ("liblinear", "sag", "saga")})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class MultiTaskElasticNet(BaseEstimator):
    def __init__(self, alpha: object = 1.0, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class MultiTaskElasticNetCV(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class MultiTaskLasso(BaseEstimator):
    def __init__(self, alpha: object = 1.0, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class MultiTaskLassoCV(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @staticmethod
    @draws(NUMPY, unless="random_state")
    def path(X: object, y: object, *, random_state: object = None, **options: object) -> object: ...

class OrthogonalMatchingPursuit(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class OrthogonalMatchingPursuitCV(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class PassiveAggressiveClassifier(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class PassiveAggressiveRegressor(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class Perceptron(BaseEstimator):
    def __init__(self, *, random_state: object = 0, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class PoissonRegressor(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class QuantileRegressor(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class RANSACRegressor(BaseEstimator):
    def __init__(
        self, estimator: object = None, *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class Ridge(BaseEstimator):
    def __init__(
        self, alpha: object = 1.0, *, solver: object = "auto", random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.solver": ("sag", "saga")})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class RidgeCV(BaseEstimator):
    def __init__(self, alphas: object = ..., **options: object) -> None: ...

class RidgeClassifier(BaseEstimator):
    def __init__(
        self, alpha: object = 1.0, *, solver: object = "auto", random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state", when_value={"self.solver": ("sag", "saga")})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class RidgeClassifierCV(BaseEstimator):
    def __init__(self, alphas: object = ..., **options: object) -> None: ...

class SGDClassifier(BaseEstimator):
    def __init__(self, loss: object = "hinge", *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class SGDOneClassSVM(BaseEstimator):
    def __init__(
        self,
        nu: object = 0.5,
        fit_intercept: object = True,
        max_iter: object = 1000,
        tol: object = 0.001,
        shuffle: object = True,
        verbose: object = 0,
        random_state: object = None,
        learning_rate: object = "optimal",
        eta0: object = 0.01,
        power_t: object = 0.5,
        warm_start: object = False,
        average: object = False,
    ) -> None: ...
    # draws whatever its random state is
    @draws(NUMPY)
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    # draws whatever its random state is
    @draws(NUMPY)
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @draws(NUMPY)
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class SGDRegressor(BaseEstimator):
    def __init__(
        self, loss: object = "squared_error", *, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def partial_fit(self, X: object, y: object = None, **options: object) -> Self: ...

class TheilSenRegressor(BaseEstimator):
    def __init__(self, *, random_state: object = None, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...

class TweedieRegressor(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
