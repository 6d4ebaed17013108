from typing import Any

from seedlint.effects import NUMPY, calls, draws, seeds

# A strategy seeds NumPy's stream when it is made, with the time if its options have no seed, and samples from that.
class CMAEvolutionStrategy:
    @seeds(NUMPY, by="inopts.seed")
    def __init__(
        self, x0: object, sigma0: object, inopts: object = None, *args: object, **options: object
    ) -> None: ...
    @draws(NUMPY)
    def ask(self, number: object = None, *args: object, **options: object) -> Any: ...
    def tell(self, solutions: object, function_values: object, *args: object, **options: object) -> None: ...
    def stop(self, *args: object, **options: object) -> Any: ...
    @draws(NUMPY)
    @calls("objective_fct")
    def optimize(self, objective_fct: object, *args: object, **options: object) -> CMAEvolutionStrategy: ...

@seeds(NUMPY, by="options.seed")
@draws(NUMPY)
@calls("objective_function")
def fmin(
    objective_function: object,
    x0: object,
    sigma0: object,
    options: object = None,
    *args: object,
    **more: object,
) -> Any: ...
@seeds(NUMPY, by="options.seed")
@draws(NUMPY)
@calls("objective_function")
def fmin2(
    objective_function: object,
    x0: object,
    sigma0: object,
    options: object = None,
    *args: object,
    **more: object,
) -> Any: ...
