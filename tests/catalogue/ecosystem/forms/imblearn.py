"""Calls of imbalanced-learn: what draws takes NumPy's stream, unless it has a `random_state`."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "imbalanced-learn"
PREAMBLE = """
import imblearn.combine, imblearn.datasets, imblearn.ensemble, imblearn.over_sampling, imblearn.pipeline, imblearn.under_sampling
import imblearn.keras, imblearn.tensorflow
import numpy as np
from imblearn import FunctionSampler
from sklearn.linear_model import LogisticRegression
from sklearn.cluster import KMeans
X = np.random.RandomState(0).rand(60, 3)
X[42:] += 0.4
kinds = (X * 3).astype(int)
y = np.array([0] * 42 + [1] * 18)
"""
SEEDED = {
    "over_sampling.ADASYN": "",
    "over_sampling.RandomOverSampler": "",
    "over_sampling.KMeansSMOTE": "kmeans_estimator=KMeans(2, random_state=0), cluster_balance_threshold=0.05, ",
    "over_sampling.SMOTE": "",
    "over_sampling.BorderlineSMOTE": "",
    "over_sampling.SVMSMOTE": "",
    "over_sampling.SMOTENC": "categorical_features=[0], ",
    "over_sampling.SMOTEN": "",
    "under_sampling.ClusterCentroids": "",
    "under_sampling.RandomUnderSampler": "",
    "under_sampling.InstanceHardnessThreshold": "",
    "under_sampling.OneSidedSelection": "",
    "under_sampling.CondensedNearestNeighbour": "",
    "combine.SMOTEENN": "",
    "combine.SMOTETomek": "",
}
PLAIN = "NearMiss TomekLinks EditedNearestNeighbours RepeatedEditedNearestNeighbours AllKNN NeighbourhoodCleaningRule".split()
_RESAMPLE = "it.fit_resample(X, y)"
_STEPS = "imblearn.pipeline.Pipeline([('s', imblearn.over_sampling.{}), ('c', LogisticRegression())])"
FORMS = [
    *(
        Form(
            "imblearn.keras.balanced_batch_generator", f"imblearn.keras.balanced_batch_generator(X, y{seed})"
        )
        for seed in ("", ", random_state=3")
    ),
    *(
        Form(f"imblearn.{name}.fit_resample", _RESAMPLE, f"imblearn.{name}({given}{seed})")
        for name, given in SEEDED.items()
        for seed in ("", "random_state=3")
    ),
    *(
        Form(
            f"imblearn.combine.{name}.fit_resample",
            _RESAMPLE,
            f"imblearn.combine.{name}(smote=imblearn.over_sampling.SMOTE({seed}))",
            through=() if seed else ("numpy",),
        )
        for name in ("SMOTEENN", "SMOTETomek")
        for seed in ("", "random_state=3")
    ),
    *(
        Form(f"imblearn.under_sampling.{name}.fit_resample", _RESAMPLE, f"imblearn.under_sampling.{name}()")
        for name in PLAIN
    ),
    Form("imblearn.over_sampling.SMOTE", "imblearn.over_sampling.SMOTE()"),
    *(
        Form(
            f"imblearn.ensemble.{name}.fit", "it.fit(X, y)", f"imblearn.ensemble.{name}(n_estimators=2{seed})"
        )
        for name in (
            "BalancedBaggingClassifier",
            "BalancedRandomForestClassifier",
            "EasyEnsembleClassifier",
            "RUSBoostClassifier",
        )
        for seed in ("", ", random_state=3")
    ),
    Form(
        "imblearn.pipeline.Pipeline.fit",
        "it.fit(X, y)",
        _STEPS.format("RandomOverSampler()"),
        through=("numpy",),
    ),
    Form(
        "imblearn.pipeline.Pipeline.fit", "it.fit(X, y)", _STEPS.format("RandomOverSampler(random_state=3)")
    ),
    Form(
        "imblearn.pipeline.make_pipeline.fit",
        "it.fit(X, y)",
        "imblearn.pipeline.make_pipeline(imblearn.under_sampling.RandomUnderSampler(), LogisticRegression())",
        through=("numpy",),
    ),
    *(
        Form(
            "imblearn.datasets.make_imbalance",
            f"imblearn.datasets.make_imbalance(X, y, sampling_strategy={{0: 10, 1: 5}}{seed})",
        )
        for seed in ("", ", random_state=3")
    ),
    *(
        Form(f"imblearn.{name}", f"imblearn.{name}(X, y, batch_size=4{seed})")
        for name in ("keras.BalancedBatchGenerator", "tensorflow.balanced_batch_generator")
        for seed in ("", ", random_state=3")
    ),
    Form("imblearn.FunctionSampler.fit_resample", _RESAMPLE, "FunctionSampler(func=lambda X, y: (X, y))"),
]
