from contextlib import AbstractContextManager

# A seed of its keys, and of nothing else.
def seed(
    fn: object = None, rng_seed: object = None, *args: object, **options: object
) -> AbstractContextManager[None]: ...
