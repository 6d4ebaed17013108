"""Calls of torchmetrics: metrics draw nothing; what resamples does."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchmetrics"
PREAMBLE = """
import torch, torchmetrics, torchmetrics.image, torchmetrics.image.fid, torchmetrics.image.kid
from torch import nn
predicted = torch.tensor([0, 1, 1, 0])
truth = torch.tensor([0, 1, 0, 0])
images = torch.zeros(4, 3, 4, 4, dtype=torch.uint8)
def distance():
    made = torchmetrics.image.kid.KernelInceptionDistance(feature=nn.Flatten(), subset_size=2)
    made.update(images, real=True)
    made.update(images, real=False)
    return made
"""
FORMS = [
    *(
        Form(
            f"torchmetrics.MetricCollection.{method}",
            f"it.{method}(predicted, truth)",
            "torchmetrics.MetricCollection([torchmetrics.wrappers.BootStrapper(torchmetrics.Accuracy(task='binary'), 3)])",
            through=("torch",),
        )
        for method in ("update", "forward")
    ),
    Form("torchmetrics.Accuracy", "torchmetrics.Accuracy(task='multiclass', num_classes=3)"),
    Form("torchmetrics.Accuracy", "torchmetrics.Accuracy('binary')"),
    Form("torchmetrics.Metric.update", "it.update(predicted, truth)", "torchmetrics.Accuracy(task='binary')"),
    Form("torchmetrics.Metric.forward", "it(predicted, truth)", "torchmetrics.Accuracy(task='binary')"),
    Form(
        "torchmetrics.MetricCollection",
        "torchmetrics.MetricCollection([torchmetrics.Accuracy(task='binary')])",
    ),
    Form(
        "torchmetrics.MetricCollection.forward",
        "it(predicted, truth)",
        "torchmetrics.MetricCollection([torchmetrics.Accuracy(task='binary')])",
    ),
    Form(
        "torchmetrics.wrappers.BootStrapper",
        "torchmetrics.wrappers.BootStrapper(torchmetrics.Accuracy(task='binary'), 3)",
    ),
    Form(
        "torchmetrics.wrappers.BootStrapper.update",
        "it.update(predicted, truth)",
        "torchmetrics.wrappers.BootStrapper(torchmetrics.Accuracy(task='binary'), 3)",
    ),
    Form(
        "torchmetrics.wrappers.BootStrapper.forward",
        "it(predicted, truth)",
        "torchmetrics.wrappers.BootStrapper(torchmetrics.Accuracy(task='binary'), 3)",
    ),
    Form(
        "torchmetrics.wrappers.BootStrapper.update",
        "it.update(predicted, truth)",
        "torchmetrics.wrappers.BootStrapper(torchmetrics.Accuracy(task='binary'), 3, sampling_strategy='multinomial')",
    ),
    Form(
        "torchmetrics.image.fid.FrechetInceptionDistance",
        "torchmetrics.image.fid.FrechetInceptionDistance(feature=nn.Flatten(), input_img_size=(3, 16, 16))",
    ),
    Form("torchmetrics.image.kid.KernelInceptionDistance.compute", "it.compute()", "distance()"),
    Form(
        "torchmetrics.functional.accuracy",
        "torchmetrics.functional.accuracy(predicted, truth, task='binary')",
    ),
]
#: Arguments for metrics that need some.
_CALLS = {
    **dict.fromkeys(
        "Accuracy AUROC AveragePrecision CalibrationError CohenKappa ConfusionMatrix F1Score HammingDistance HingeLoss "
        "JaccardIndex MatthewsCorrCoef Precision PrecisionRecallCurve ROC Recall Specificity StatScores ExactMatch".split(),
        "task='multiclass', num_classes=3",
    ),
    "FBetaScore": "task='multiclass', num_classes=3, beta=2.0",
    "CramersV": "3",
    "TheilsU": "3",
    "TschuprowsT": "3",
    "PearsonsContingencyCoefficient": "3",
}
_SKIP = {"Metric", "MetricCollection", "CompositionalMetric"}


def enumerated() -> Iterator[Form]:
    """Yield the construction of every metric of the top level that takes no other arguments."""
    import inspect

    import torchmetrics

    for name in torchmetrics.__all__:
        found = getattr(torchmetrics, name, None)
        if not inspect.isclass(found) or name in _SKIP or name == "Accuracy":
            continue
        required = [
            p for p in inspect.signature(found).parameters.values() if p.default is p.empty and p.kind == 1
        ]
        if name in _CALLS or not required:
            yield Form(f"torchmetrics.{name}", f"torchmetrics.{name}({_CALLS.get(name, '')})")
