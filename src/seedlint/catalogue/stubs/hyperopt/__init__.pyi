from typing import Any

from seedlint.effects import calls

from . import pyll as pyll

# The search has a generator of its own. Every evaluation runs in this process: the second begins where the first left the
# streams.
@calls("fn")
@calls("fn")
def fmin(fn: object, space: object = None, *args: object, **kwargs: object) -> Any: ...
