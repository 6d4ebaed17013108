from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns
from sklearn.base import BaseEstimator

#: As many samples as are drawn of larger sets by default, or more: few sets are larger.
_LARGE = (10000, 100000, 200000)

def add_dummy_feature(*args: object, **options: object) -> object: ...
def binarize(*args: object, **options: object) -> object: ...
def label_binarize(*args: object, **options: object) -> object: ...
def maxabs_scale(*args: object, **options: object) -> object: ...
def minmax_scale(*args: object, **options: object) -> object: ...
def normalize(*args: object, **options: object) -> object: ...
def power_transform(*args: object, **options: object) -> object: ...
def robust_scale(*args: object, **options: object) -> object: ...
def scale(*args: object, **options: object) -> object: ...
@draws(NUMPY, when="subsample", unless="random_state", unless_value={"subsample": _LARGE})
def quantile_transform(
    X: object, *, subsample: object = 100000, random_state: object = None, **options: object
) -> object: ...

class Binarizer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class FunctionTransformer(BaseEstimator):
    def __init__(self, func: object = None, inverse_func: object = None, **options: object) -> None: ...
    @calls("self.func")
    def transform(self, X: object) -> object: ...
    @calls("self.func")
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class KBinsDiscretizer(BaseEstimator):
    def __init__(
        self,
        n_bins: object = 5,
        *,
        subsample: object = 200000,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, when="self.subsample", unless="self.random_state", unless_value={"self.subsample": _LARGE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, when="self.subsample", unless="self.random_state", unless_value={"self.subsample": _LARGE})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class KernelCenterer(BaseEstimator):
    def __init__(self) -> None: ...

class LabelBinarizer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class LabelEncoder(BaseEstimator):
    def __init__(self) -> None: ...

class MaxAbsScaler(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class MinMaxScaler(BaseEstimator):
    def __init__(self, feature_range: object = ..., **options: object) -> None: ...

class MultiLabelBinarizer(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class Normalizer(BaseEstimator):
    def __init__(self, norm: object = "l2", **options: object) -> None: ...

class OneHotEncoder(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class OrdinalEncoder(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class PolynomialFeatures(BaseEstimator):
    def __init__(self, degree: object = 2, **options: object) -> None: ...

class PowerTransformer(BaseEstimator):
    def __init__(self, method: object = "yeo-johnson", **options: object) -> None: ...

class QuantileTransformer(BaseEstimator):
    def __init__(
        self,
        n_quantiles: object = 1000,
        *,
        subsample: object = 10000,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, when="self.subsample", unless="self.random_state", unless_value={"self.subsample": _LARGE})
    @returns("self")
    def fit(self, X: object, y: object = None, **options: object) -> Self: ...
    @draws(NUMPY, when="self.subsample", unless="self.random_state", unless_value={"self.subsample": _LARGE})
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...

class RobustScaler(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class SplineTransformer(BaseEstimator):
    def __init__(self, n_knots: object = 5, degree: object = 3, **options: object) -> None: ...

class StandardScaler(BaseEstimator):
    def __init__(self, **options: object) -> None: ...

class TargetEncoder(BaseEstimator):
    def __init__(
        self,
        categories: object = "auto",
        target_type: object = "auto",
        smooth: object = "auto",
        cv: object = 5,
        shuffle: object = "deprecated",
        random_state: object = "deprecated",
    ) -> None: ...
    @draws(
        NUMPY,
        when_value={"self.random_state": ("deprecated", None)},
        unless_value={"self.shuffle": False},
    )
    def fit_transform(self, X: object, y: object = None, **options: object) -> object: ...
