from typing import Any

from nflows.distributions import Distribution

class Flow(Distribution):
    def __init__(self, transform: object, distribution: object, embedding_net: object = None) -> None: ...

# The others are followed.
def __getattr__(name: str) -> Any: ...
