from contextlib import AbstractContextManager

from seedlint.effects import NUMPY, forks, unmeasured

# Seeds under the manager, and sets back after it.
@unmeasured("fairseq 0.12 data/data_utils.py")
@forks(NUMPY)
def numpy_seed(seed: object, *addl_seeds: object) -> AbstractContextManager[None]: ...
