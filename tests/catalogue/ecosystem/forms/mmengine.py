"""Calls of mmengine."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "mmengine"
PREAMBLE = """
import mmengine.runner.utils
"""
_SEED = "mmengine.runner.utils.set_random_seed"
FORMS = [
    Form(_SEED, f"{_SEED}(3)"),
    Form(_SEED, f"{_SEED}(0, deterministic=False, diff_rank_seed=True)"),
]
