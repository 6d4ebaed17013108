from typing import Any

from sklearn.base import BaseEstimator
from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns, unmeasured

from . import space as space

@draws(NUMPY, unless="random_state")
@calls("func")
def gp_minimize(
    func: object, dimensions: object, *args: object, random_state: object = None, **options: object
) -> Any: ...
@draws(NUMPY, unless="random_state")
@calls("func")
def forest_minimize(
    func: object, dimensions: object, *args: object, random_state: object = None, **options: object
) -> Any: ...
@unmeasured("scikit-optimize 0.10, as gp_minimize: it takes no newer scikit-learn")
@draws(NUMPY, unless="random_state")
@calls("func")
def gbrt_minimize(
    func: object, dimensions: object, *args: object, random_state: object = None, **options: object
) -> Any: ...
@unmeasured("scikit-optimize 0.10, as gp_minimize: it takes no newer scikit-learn")
@draws(NUMPY, unless="random_state")
@calls("func")
def dummy_minimize(
    func: object, dimensions: object, *args: object, random_state: object = None, **options: object
) -> Any: ...

class Optimizer:
    @draws(NUMPY, unless="random_state")
    def __init__(
        self, dimensions: object, *args: object, random_state: object = None, **options: object
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    def ask(self, *args: object, **options: object) -> Any: ...
    @draws(NUMPY, unless="self.random_state")
    def tell(self, x: object, y: object, *args: object, **options: object) -> Any: ...

class BayesSearchCV(BaseEstimator):
    def __init__(
        self,
        estimator: object,
        search_spaces: object,
        *args: object,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    # Even with a `random_state` it draws from the stream.
    @draws(NUMPY)
    @calls("self.estimator.fit")
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
