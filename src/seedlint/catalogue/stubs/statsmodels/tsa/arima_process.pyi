from typing import Any

from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="distrvs")
def arma_generate_sample(
    ar: object,
    ma: object,
    nsample: object,
    scale: object = 1,
    distrvs: object = None,
    axis: object = 0,
    burnin: object = 0,
) -> Any: ...

class ArmaProcess:
    def __init__(self, ar: object = None, ma: object = None, nobs: object = 100) -> None: ...
    @draws(NUMPY, unless="distrvs")
    def generate_sample(
        self,
        nsample: object = 100,
        scale: object = 1.0,
        distrvs: object = None,
        axis: object = 0,
        burnin: object = 0,
    ) -> Any: ...
