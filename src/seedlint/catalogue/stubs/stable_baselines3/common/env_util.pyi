from typing import Any

from seedlint.effects import NUMPY, calls, draws

# Without a seed of theirs the environments get one from numpy's generator.
@draws(NUMPY, unless="seed")
@calls("env_id")
def make_vec_env(
    env_id: object, n_envs: object = 1, seed: object = None, *more: object, **kwargs: object
) -> Any: ...
