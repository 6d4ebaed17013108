from sklearn.base import BaseEstimator

class LinearDiscriminantAnalysis(BaseEstimator):
    def __init__(
        self,
        solver: object = "svd",
        shrinkage: object = None,
        priors: object = None,
        n_components: object = None,
        store_covariance: object = False,
        tol: object = 0.0001,
        covariance_estimator: object = None,
    ) -> None: ...

class QuadraticDiscriminantAnalysis(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
