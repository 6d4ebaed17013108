"""Calls of mlxtend."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "mlxtend"
PREAMBLE = """
import numpy as np
from mlxtend.classifier import StackingClassifier, StackingCVClassifier
from mlxtend.evaluate import RandomHoldoutSplit
from mlxtend.preprocessing import shuffle_arrays_unison
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
X, y = np.arange(12).reshape(6, 2), np.arange(6)
rows, kinds = np.arange(40.0).reshape(20, 2), np.arange(20) % 2
"""
FORMS = [
    Form("mlxtend.preprocessing.shuffle_arrays_unison", "shuffle_arrays_unison([X, y])"),
    Form("mlxtend.preprocessing.shuffle_arrays_unison", "shuffle_arrays_unison([X, y], random_seed=3)"),
    *(
        Form(
            "mlxtend.evaluate.RandomHoldoutSplit.split",
            "next(it.split(rows, kinds))",
            f"RandomHoldoutSplit({seed})",
        )
        for seed in ("", "random_seed=3", "stratify=True")
    ),
    *(
        Form(
            "mlxtend.classifier.StackingCVClassifier.fit",
            "it.fit(rows, kinds)",
            f"StackingCVClassifier([LogisticRegression()], LogisticRegression(){given})",
        )
        for given in ("", ", random_state=3", ", shuffle=False")
    ),
    *(
        Form(
            "mlxtend.classifier.StackingClassifier.fit",
            "it.fit(rows, kinds)",
            f"StackingClassifier([DecisionTreeClassifier({state})], LogisticRegression())",
            through=through,
        )
        for state, through in (("", ("numpy",)), ("random_state=0", ()))
    ),
]
