"""Calls of LIME."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "lime"
PREAMBLE = """
import numpy as np
from lime import lime_tabular
from sklearn.linear_model import LogisticRegression
X, y = np.random.RandomState(0).rand(30, 3), np.arange(30) % 2
fitted = LogisticRegression().fit(X, y)
"""
_EXPLAINER = "lime.lime_tabular.LimeTabularExplainer"
FORMS = [
    *(Form(_EXPLAINER, f"lime_tabular.LimeTabularExplainer(X{seed})") for seed in ("", ", random_state=3")),
    *(
        Form(
            f"{_EXPLAINER}.explain_instance",
            "it.explain_instance(X[0], fitted.predict_proba, num_samples=10)",
            f"lime_tabular.LimeTabularExplainer(X, mode='classification'{seed})",
        )
        for seed in ("", ", random_state=3")
    ),
]
