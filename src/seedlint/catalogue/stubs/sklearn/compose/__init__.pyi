from typing_extensions import Self

from seedlint.effects import calls, returns
from sklearn.base import BaseEstimator

class make_column_transformer(ColumnTransformer):
    def __init__(self, *transformers: object, **options: object) -> None: ...

def make_column_selector(*args: object, **options: object) -> object: ...

class ColumnTransformer(BaseEstimator):
    def __init__(self, transformers: object, **options: object) -> None: ...
    @calls("self.transformers.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.transformers.fit")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class TransformedTargetRegressor(BaseEstimator):
    def __init__(
        self, regressor: object = None, *, transformer: object = None, **options: object
    ) -> None: ...
    @calls("self.regressor.fit", "self.transformer.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
