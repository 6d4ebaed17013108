"""Calls of tslearn."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "tslearn"
PREAMBLE = """
import numpy as np, tslearn
from tslearn import clustering, generators
x = np.random.RandomState(0).rand(12, 5, 1)
"""
_SEEDS = ("", ", random_state=3")
FORMS = [
    *(
        Form(f"tslearn.generators.{name}", f"generators.{name}({given}{seed})")
        for name, given in (("random_walks", "n_ts=2, sz=5"), ("random_walk_blobs", "n_ts_per_blob=2, sz=5"))
        for seed in _SEEDS
    ),
    *(
        Form(
            f"tslearn.clustering.{name}.fit",
            "it.fit(x)",
            f"clustering.{name}(n_clusters=2, max_iter=2{seed})",
        )
        for name in ("TimeSeriesKMeans", "KShape", "KernelKMeans")
        for seed in _SEEDS
    ),
]
