from seedlint.effects import NUMPY, draws

@draws(NUMPY)
def sync_random_seed(group: object = None) -> int: ...
