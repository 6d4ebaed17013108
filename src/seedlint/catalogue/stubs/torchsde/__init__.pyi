from typing import Any

from seedlint.effects import NUMPY, calls, draws, uses_model

# The noise has a generator of its own, which NumPy's stream seeds.
class BrownianInterval:
    @draws(NUMPY, unless="entropy")
    def __init__(
        self,
        t0: object = 0.0,
        t1: object = 1.0,
        size: object = None,
        dtype: object = None,
        device: object = None,
        entropy: object = None,
        **options: object,
    ) -> None: ...
    def __call__(self, *args: object, **options: object) -> Any: ...

class BrownianPath:
    def __init__(self, t0: object, w0: object, *args: object, **options: object) -> None: ...

@uses_model("sde")
@draws(NUMPY, unless="bm")
@calls("sde.f", "sde.g")
def sdeint(
    sde: object, y0: object, ts: object, bm: object = None, *args: object, **options: object
) -> Any: ...
@uses_model("sde")
@draws(NUMPY, unless="bm")
@calls("sde.f", "sde.g")
def sdeint_adjoint(
    sde: object, y0: object, ts: object, bm: object = None, *args: object, **options: object
) -> Any: ...
