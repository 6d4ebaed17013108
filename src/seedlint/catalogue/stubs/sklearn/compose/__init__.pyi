from typing_extensions import Self

from seedlint.effects import calls, returns, spawns
from sklearn.base import BaseEstimator

# With workers, what they fit draws in their processes.
_ONE = (None, 1)

class make_column_transformer(ColumnTransformer):
    def __init__(self, *transformers: object, n_jobs: object = None, **options: object) -> None: ...

def make_column_selector(*args: object, **options: object) -> object: ...

class ColumnTransformer(BaseEstimator):
    def __init__(self, transformers: object, *, n_jobs: object = None, **options: object) -> None: ...
    @property
    @returns("self")
    def named_transformers_(self) -> object: ...
    # Of what holds the parts by their names.
    @returns("self.under.key")
    def __getitem__(self, key: object) -> object: ...
    @returns("self.under.key")
    def __getattr__(self, key: str) -> object: ...
    @calls("self.transformers.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.transformers.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.transformers.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.transformers.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class TransformedTargetRegressor(BaseEstimator):
    def __init__(
        self, regressor: object = None, *, transformer: object = None, **options: object
    ) -> None: ...
    @calls("self.regressor.fit", "self.transformer.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
