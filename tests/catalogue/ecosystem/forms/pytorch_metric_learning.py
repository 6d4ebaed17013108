"""Calls of pytorch-metric-learning."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "pytorch-metric-learning"
PREAMBLE = """
import numpy as np, torch
from torch import nn
from pytorch_metric_learning import distances, losses, miners, reducers, regularizers, samplers, trainers
emb = torch.arange(24.0).reshape(8, 3) ** 0.5
labels = torch.tensor([0, 0, 1, 1, 2, 2, 3, 3])
data = [(e, int(l)) for e, l in zip(emb, labels)]
def nested():
    return np.stack([labels.numpy(), labels.numpy() // 2], 1)
trunk = nn.Linear(3, 2)
nets = {"trunk": trunk}
steps = {"trunk_optimizer": torch.optim.SGD(trunk.parameters(), 0.1)}
functions = {"metric_loss": losses.ContrastiveLoss()}
"""
_P = "pytorch_metric_learning"
_WEIGHTED = {
    "ArcFaceLoss": "4, 3",
    "CosFaceLoss": "4, 3",
    "LargeMarginSoftmaxLoss": "4, 3",
    "NormalizedSoftmaxLoss": "4, 3",
    "P2SGradLoss": "3, 4",
    "ProxyAnchorLoss": "4, 3",
    "ProxyNCALoss": "4, 3",
    "SoftTripleLoss": "4, 3",
    "SphereFaceLoss": "4, 3",
    "SubCenterArcFaceLoss": "num_classes=4, embedding_size=3",
}
_STILL = (
    "AngularLoss CircleLoss ContrastiveLoss DynamicSoftMarginLoss FastAPLoss GeneralizedLiftedStructureLoss "
    "HistogramLoss InstanceLoss IntraPairVarianceLoss LiftedStructureLoss MarginLoss MultiSimilarityLoss NCALoss "
    "NPairsLoss NTXentLoss PNPLoss RankedListLoss SignalToNoiseRatioContrastiveLoss SmoothAPLoss SupConLoss "
    "TripletMarginLoss TupletMarginLoss VICRegLoss"
).split()
#: What such a loss cannot be made without.
_NEEDED = {"FastAPLoss": "num_bins=4", "RankedListLoss": "margin=1.0, Tn=0"}
_MINERS = (
    "AngularMiner BatchEasyHardMiner BatchHardMiner DistanceWeightedMiner HDCMiner MultiSimilarityMiner "
    "PairMarginMiner TripletMarginMiner UniformHistogramMiner"
).split()
_SAMPLERS = {
    "MPerClassSampler": "labels, m=2, batch_size=4, length_before_new_iter=8",
    "HierarchicalSampler": "nested(), batch_size=4, samples_per_class=2, super_classes_per_batch=1",
    "FixedSetOfTriplets": "labels, 4",
}
FORMS = [
    Form(f"{_P}.losses.ManifoldLoss", "losses.ManifoldLoss(3, K=2)"),
    Form(f"{_P}.losses.ManifoldLoss.forward", "it(emb)", "losses.ManifoldLoss(3, K=2)"),
    *(
        Form(f"{_P}.losses.{name}.forward", "it(emb, labels)", f"losses.{name}(triplets_per_anchor={what})")
        for name in ("TripletMarginLoss", "MarginLoss")
        for what in ("2", "'all'")
    ),
    Form(
        f"{_P}.losses.TripletMarginLoss.forward",
        "it(emb, labels, found)",
        "losses.TripletMarginLoss(triplets_per_anchor=2)",
        setup="found = miners.BatchHardMiner()(emb, labels)",
    ),
    Form(f"{_P}.losses.MarginLoss", "losses.MarginLoss(learn_beta=True, num_classes=4)"),
    Form(
        f"{_P}.losses.CrossBatchMemory", "losses.CrossBatchMemory(losses.ContrastiveLoss(), embedding_size=3)"
    ),
    Form(f"{_P}.losses.SelfSupervisedLoss", "losses.SelfSupervisedLoss(losses.NTXentLoss())"),
    Form(f"{_P}.losses.MultipleLosses", "losses.MultipleLosses([losses.TripletMarginLoss()])"),
    Form(f"{_P}.distances.CosineSimilarity", "distances.CosineSimilarity()"),
    Form(f"{_P}.distances.LpDistance", "distances.LpDistance()"),
    Form(f"{_P}.reducers.ThresholdReducer", "reducers.ThresholdReducer(low=0)"),
    Form(f"{_P}.regularizers.LpRegularizer", "regularizers.LpRegularizer()"),
    Form(
        f"{_P}.trainers.MetricLossOnly",
        "trainers.MetricLossOnly(nets, steps, 4, functions, data, dataloader_num_workers=0)",
    ),
    Form(
        f"{_P}.trainers.MetricLossOnly.train",
        "it.train(num_epochs=1)",
        "trainers.MetricLossOnly(nets, steps, 4, functions, data, dataloader_num_workers=0)",
    ),
    Form(
        f"{_P}.trainers.MetricLossOnly.train",
        "it.train(num_epochs=1)",
        "trainers.MetricLossOnly(nets, steps, 4, functions, data, dataloader_num_workers=0, sampler=samplers.MPerClassSampler(labels, m=2, length_before_new_iter=8))",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield the losses, miners and samplers: made, and used."""
    for name, arguments in _WEIGHTED.items():
        made = f"losses.{name}({arguments})"
        yield Form(f"{_P}.losses.{name}", made)
        yield Form(f"{_P}.losses.{name}.forward", "it(emb, labels)", made)
    for name in _STILL:
        made = f"losses.{name}({_NEEDED.get(name, '')})"
        yield Form(f"{_P}.losses.{name}", made)
        if name != "VICRegLoss":
            yield Form(f"{_P}.losses.{name}.forward", "it(emb, labels)", made)
    for name in _MINERS:
        yield Form(f"{_P}.miners.{name}", f"miners.{name}()")
        yield Form(f"{_P}.miners.{name}.forward", "it(emb, labels)", f"miners.{name}()")
    for name, arguments in _SAMPLERS.items():
        made = f"samplers.{name}({arguments})"
        yield Form(f"{_P}.samplers.{name}", made)
        yield Form(f"{_P}.samplers.{name}.__iter__", "list(it)", made)
