from typing import Any

from seedlint.effects import TORCH, draws

@draws(TORCH)
def predict_all(model: object, *args: object, **kwargs: object) -> Any: ...
def predict_target(model: object, *args: object, **kwargs: object) -> Any: ...
