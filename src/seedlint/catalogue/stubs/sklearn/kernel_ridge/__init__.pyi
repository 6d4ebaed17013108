from sklearn.base import BaseEstimator

class KernelRidge(BaseEstimator):
    def __init__(self, alpha: object = 1, **options: object) -> None: ...
