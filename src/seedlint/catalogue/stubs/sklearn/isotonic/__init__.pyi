from sklearn.base import BaseEstimator

class IsotonicRegression(BaseEstimator):
    def __init__(self, **options: object) -> None: ...
