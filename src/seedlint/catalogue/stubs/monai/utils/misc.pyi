from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, calls, seeds

# The transforms of the library keep generators of their own, which this does not reach.
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
@calls("additional_settings")
def set_determinism(
    seed: object = 4294967295, use_deterministic_algorithms: object = None, additional_settings: object = None
) -> None: ...
