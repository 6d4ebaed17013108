"""Calls of lightly."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "lightly"
PREAMBLE = """
import torch, lightly.loss, lightly.models, lightly.transforms
from lightly import loss, models, transforms
from lightly.models import modules
from lightly.models import utils
from PIL import Image
from torch import nn
image = Image.new("RGB", (64, 64))
batch = torch.ones(4, 2)
"""
_VIEWS = "BYOL DINO SimCLR SimSiam MoCoV1 MoCoV2 SwaV VICReg DenseCL FastSiam MSN SMoG MAE".split()
_HEADS = {
    "BarlowTwinsProjectionHead": "4, 4, 3",
    "BYOLProjectionHead": "4, 4, 3",
    "BYOLPredictionHead": "4, 4, 3",
    "MoCoProjectionHead": "4, 4, 3",
    "NNCLRProjectionHead": "4, 4, 3",
    "NNCLRPredictionHead": "4, 4, 3",
    "SimCLRProjectionHead": "4, 4, 3",
    "SimSiamProjectionHead": "4, 4, 3",
    "SimSiamPredictionHead": "4, 4, 3",
    "SwaVProjectionHead": "4, 4, 3",
    "SwaVPrototypes": "4, 3",
    "DINOProjectionHead": "4, 4, 3, 5",
}
_LOSSES = "BarlowTwinsLoss DCLLoss NegativeCosineSimilarity NTXentLoss VICRegLoss".split()
FORMS = [
    *(Form(f"lightly.models.modules.{name}", f"modules.{name}({given})") for name, given in _HEADS.items()),
    Form("lightly.models.ResNetGenerator", "models.ResNetGenerator('resnet-9')"),
    *(Form(f"lightly.transforms.{name}Transform", f"transforms.{name}Transform()") for name in _VIEWS[:2]),
    *(
        Form(f"lightly.transforms.{name}Transform.__call__", "it(image)", f"transforms.{name}Transform()")
        for name in _VIEWS
    ),
    *(Form(f"lightly.loss.{name}", f"loss.{name}()") for name in _LOSSES),
    *(
        Form(f"lightly.loss.{name}.forward", "it(batch + torch.eye(4, 2), torch.eye(4, 2))", f"loss.{name}()")
        for name in _LOSSES
    ),
    Form("lightly.models.utils.random_token_mask", "utils.random_token_mask((2, 5))"),
    Form("lightly.models.utils.batch_shuffle", "utils.batch_shuffle(batch)"),
    Form(
        "lightly.models.utils.update_momentum",
        "utils.update_momentum(nn.Linear(2, 2), nn.Linear(2, 2), 0.9)",
        through=("torch",),
    ),
]
