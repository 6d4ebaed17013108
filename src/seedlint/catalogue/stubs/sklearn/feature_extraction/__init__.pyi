from sklearn.base import BaseEstimator

from . import image as image
from . import text as text

class DictVectorizer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class FeatureHasher(BaseEstimator):
    def __init__(self, n_features: object = 1048576, **options: object) -> None: ...
