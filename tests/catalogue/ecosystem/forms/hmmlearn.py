"""Calls of hmmlearn."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "hmmlearn"
PREAMBLE = """
import numpy as np
from hmmlearn import hmm
X, y = np.random.RandomState(0).rand(30, 3), (np.arange(30) % 2).reshape(-1, 1)
"""
_SEEDS = ("", ", random_state=3")
FORMS = [
    *(
        Form(f"hmmlearn.hmm.{name}.fit", f"it.fit({given})", f"hmm.{name}(2, n_iter=2{seed})")
        for name, given in (
            ("GaussianHMM", "X"),
            ("GMMHMM", "X"),
            ("CategoricalHMM", "y"),
            ("PoissonHMM", "y"),
        )
        for seed in _SEEDS
    ),
    Form("hmmlearn.hmm.GaussianHMM", "hmm.GaussianHMM(2)"),
    *(
        Form(
            f"hmmlearn.hmm.GaussianHMM.{name}",
            f"(it.fit(X), it.{name}({given}))",
            f"hmm.GaussianHMM(2{seed})",
        )
        for name, given in (("sample", "3"),)
        for seed in (", random_state=3", "")
    ),
]
