from typing_extensions import Self

from seedlint.effects import calls, returns, spawns
from sklearn.base import BaseEstimator

# With workers, what they fit draws in their processes.
_ONE = (None, 1)

class make_pipeline(Pipeline):
    def __init__(self, *steps: object, **options: object) -> None: ...

class make_union(FeatureUnion):
    def __init__(self, *transformer_list: object, n_jobs: object = None, **options: object) -> None: ...

class FeatureUnion(BaseEstimator):
    def __init__(self, transformer_list: object, *, n_jobs: object = None, **options: object) -> None: ...
    @property
    @returns("self")
    def named_transformers(self) -> object: ...
    # Of what holds the parts by their names.
    @returns("self.under.key")
    def __getitem__(self, key: object) -> object: ...
    @returns("self.under.key")
    def __getattr__(self, key: str) -> object: ...
    @calls("self.transformer_list.fit", when_value={"self.n_jobs": _ONE})
    @spawns("self.transformer_list.fit", bare=True, unless_value={"self.n_jobs": _ONE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.transformer_list.fit", "self.transformer_list.transform", when_value={"self.n_jobs": _ONE})
    @spawns(
        "self.transformer_list.fit",
        "self.transformer_list.transform",
        bare=True,
        unless_value={"self.n_jobs": _ONE},
    )
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class Pipeline(BaseEstimator):
    def __init__(self, steps: object, **options: object) -> None: ...
    @property
    @returns("self")
    def named_steps(self) -> object: ...
    @returns("self.under.key")
    def __getitem__(self, key: object) -> object: ...
    # Of `named_steps`.
    @returns("self.under.key")
    def __getattr__(self, key: str) -> object: ...
    @calls("self.steps.fit", "self.steps.transform")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @calls("self.steps.fit", "self.steps.transform")
    def fit_predict(self, X: object, y: object = None, **options: object) -> object: ...
    @calls("self.steps.fit", "self.steps.transform")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
    @calls("self.steps.transform")
    def transform(self, X: object) -> object: ...
    @calls("self.steps.transform", "self.steps.predict")
    def predict(self, X: object, **options: object) -> object: ...
