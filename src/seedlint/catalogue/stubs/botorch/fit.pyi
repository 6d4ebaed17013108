from typing import Any

# Begins where the model is; only what fails is tried again from elsewhere.
def fit_gpytorch_mll(mll: object, *args: object, **kwargs: object) -> Any: ...
