"""Calls of UMAP."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "umap-learn"
PATIENCE = 200
PREAMBLE = """
import numpy as np, umap
x = np.random.RandomState(0).rand(60, 3)
"""
_MADE = "umap.UMAP(n_neighbors=5, n_epochs=11{})"
FORMS = [
    Form("umap.UMAP", _MADE.format("")),
    *(
        Form(f"umap.UMAP.{name}", f"it.{name}(x)", _MADE.format(seed))
        for name in ("fit", "fit_transform")
        for seed in ("", ", random_state=3", ", init='random'")
    ),
    Form("umap.UMAP.transform", "it.transform(x[:5])", f"{_MADE.format(', random_state=3')}.fit(x)"),
]
