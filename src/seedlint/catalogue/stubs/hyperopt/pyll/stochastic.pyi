from typing import Any

# Without a generator it makes one of its own.
def sample(expr: object, rng: object = None, **options: object) -> Any: ...
