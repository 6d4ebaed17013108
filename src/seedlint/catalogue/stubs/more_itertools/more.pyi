from typing import Any

from seedlint.effects import PYTHON, draws, iterates

@draws(PYTHON, unless_value={"k": 0})
@iterates("iterable")
def sample(
    iterable: object, k: object, weights: object = None, *, counts: object = None, strict: object = False
) -> list[Any]: ...
def __getattr__(name: str) -> Any: ...
