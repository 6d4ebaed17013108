"""Calls of mlxtend."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "mlxtend"
PREAMBLE = """
import numpy as np
from mlxtend.preprocessing import shuffle_arrays_unison
X, y = np.arange(12).reshape(6, 2), np.arange(6)
"""
FORMS = [
    Form("mlxtend.preprocessing.shuffle_arrays_unison", "shuffle_arrays_unison([X, y])"),
    Form("mlxtend.preprocessing.shuffle_arrays_unison", "shuffle_arrays_unison([X, y], random_seed=3)"),
]
