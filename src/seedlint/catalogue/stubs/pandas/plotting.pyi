from typing import Any

from seedlint.effects import PYTHON, draws

@draws(PYTHON)
def bootstrap_plot(
    series: object, fig: object = None, size: object = 50, samples: object = 500, **kwds: object
) -> Any: ...
