from seedlint.effects import TORCH, draws

from .. import Metric

class KernelInceptionDistance(Metric):
    # What it computes is of subsets drawn at random.
    @draws(TORCH)
    def compute(self) -> tuple[object, object]: ...
