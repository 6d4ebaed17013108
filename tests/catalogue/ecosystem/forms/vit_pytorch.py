"""Calls of vit-pytorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "vit-pytorch"
PREAMBLE = """
import torch
from vit_pytorch import SimpleViT, ViT
from vit_pytorch.cait import CaiT
from vit_pytorch.xcit import XCiT
from vit_pytorch.deepvit import DeepViT
from vit_pytorch.mae import MAE
small = dict(image_size=32, patch_size=16, num_classes=2, dim=8, depth=1, heads=2, mlp_dim=8)
image = torch.ones(1, 3, 32, 32)
encoder = ViT(**small)
"""
_DROPS = ("", ", dropout=0.1", ", emb_dropout=0.1", ", dropout=0.0, emb_dropout=0.0")
FORMS = [
    Form("vit_pytorch.ViT", "ViT(**small)"),
    Form("vit_pytorch.SimpleViT", "SimpleViT(**small)"),
    Form("vit_pytorch.cait.CaiT", "CaiT(cls_depth=1, **small)"),
    Form("vit_pytorch.deepvit.DeepViT", "DeepViT(**small)"),
    *(
        Form("vit_pytorch.ViT.forward", "it(image)", f"ViT(**small{drop}){mode}")
        for drop in _DROPS
        for mode in ("", ".eval()")
    ),
    Form("vit_pytorch.deepvit.DeepViT.forward", "it(image)", "DeepViT(**small, dropout=0.1)"),
    Form("vit_pytorch.SimpleViT.forward", "it(image)", "SimpleViT(**small)"),
    Form("vit_pytorch.xcit.XCiT", "XCiT(cls_depth=1, **small)"),
    *(
        Form(
            f"vit_pytorch.{made.lower()}.{made}.forward",
            "it(image)",
            f"{made}(cls_depth=1, **small{drop}){mode}",
        )
        for made in ("CaiT", "XCiT")
        for drop in ("", ", layer_dropout=0.1", ", dropout=0.1")
        for mode in ("", ".eval()")
    ),
    Form("vit_pytorch.MAE", "MAE(encoder=encoder, decoder_dim=8)"),
]
