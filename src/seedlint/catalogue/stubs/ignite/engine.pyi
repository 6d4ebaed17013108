# When engines call what they are given is told by a sketch.
from typing import Any

from seedlint.effects import uses_model

# What a run is at.
class State:
    def __getattr__(self, name: str) -> Any: ...

@uses_model("model")
def takes_model(model: object) -> None: ...
