from typing import Any

from seedlint.effects import PYTHON, draws

@draws(PYTHON)
def approxrand(a: object, b: object, **options: object) -> Any: ...
