from seedlint.effects import TORCH, draws

from . import Tensor, lobpcg, pca_lowrank, svd_lowrank

@draws(TORCH)
def get_approximate_basis(A: object, q: object, niter: object = 2, M: object = None) -> Tensor: ...
