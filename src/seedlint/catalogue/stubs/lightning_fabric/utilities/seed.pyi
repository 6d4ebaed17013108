from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, seeds

# Without an argument the seed is 0, unless the environment variable PL_GLOBAL_SEED says otherwise.
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def seed_everything(seed: object = 0, workers: object = False, verbose: object = True) -> int: ...

# Does nothing in a program that never called `seed_everything`.
@seeds(PYTHON, NUMPY, TORCH, CUDA)
def reset_seed() -> None: ...

# In a worker: seeds anew, from what torch was seeded with.
@draws(PYTHON, NUMPY, TORCH)
@seeds(CUDA)
def pl_worker_init_function(worker_id: object, rank: object = None) -> None: ...
