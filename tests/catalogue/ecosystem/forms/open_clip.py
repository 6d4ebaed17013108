"""Calls of open_clip."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "open_clip_torch"
PREAMBLE = """
import tempfile, open_clip, torch
from PIL import Image
def tiny():
    return open_clip.CLIP(8, vision, text)
vision = open_clip.CLIPVisionCfg(layers=1, width=64, patch_size=16, image_size=32)
text = open_clip.CLIPTextCfg(context_length=8, vocab_size=16, width=64, heads=2, layers=1)
image = Image.new("RGB", (32, 32))
saved = tempfile.mkdtemp() + "/it.pt"
torch.save(open_clip.create_model("RN50").state_dict(), saved)
"""
FORMS = [
    Form("open_clip.ClipLoss", "open_clip.ClipLoss()"),
    Form("open_clip.CoCaLoss", "open_clip.CoCaLoss((3, 3), (1.0, 1.0))"),
    Form("open_clip.DistillClipLoss", "open_clip.DistillClipLoss()"),
    Form("open_clip.create_model", "open_clip.create_model('RN50')"),
    Form("open_clip.create_model", "open_clip.create_model('RN50', pretrained=saved)"),
    Form("open_clip.create_model_and_transforms", "open_clip.create_model_and_transforms('RN50')"),
    Form("open_clip.CLIP", "open_clip.CLIP(8, vision, text)"),
    Form("open_clip.CustomTextCLIP", "open_clip.CustomTextCLIP(8, vision, text)"),
    Form(
        "open_clip.CoCa",
        "open_clip.CoCa(64, dict(width=64, layers=1, heads=2, context_length=8), text, vision)",
    ),
    Form("open_clip._Transform.__call__", "it(image)", "open_clip.image_transform(16, is_train=True)"),
    Form("open_clip._Transform.__call__", "it(image)", "open_clip.image_transform(16, is_train=False)"),
    Form("open_clip.list_models", "open_clip.list_models()"),
    *(
        Form(
            f"open_clip.{name}.__call__",
            "it(image)",
            f"open_clip.create_model_and_transforms('RN50')[{place}]",
        )
        for place, name in ((1, "_TrainTransform"), (2, "_ValTransform"))
    ),
]
