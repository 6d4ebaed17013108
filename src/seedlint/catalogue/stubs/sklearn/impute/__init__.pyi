from sklearn.base import BaseEstimator

class KNNImputer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class MissingIndicator(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class SimpleImputer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
