"""Calls of open_clip."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "open_clip_torch"
PREAMBLE = """
import tempfile, open_clip, open_clip.tokenizer, open_clip.transformer, torch
from PIL import Image
def tiny():
    return open_clip.CLIP(8, vision, text)
vision = open_clip.CLIPVisionCfg(layers=1, width=64, patch_size=16, image_size=32)
text = open_clip.CLIPTextCfg(context_length=8, vocab_size=16, width=64, heads=2, layers=1)
image = Image.new("RGB", (32, 32))
saved = tempfile.mkdtemp() + "/it.pt"
torch.save(open_clip.create_model("RN50").state_dict(), saved)
"""
_PATCHY = "open_clip.CLIP(8, open_clip.CLIPVisionCfg(layers=1, width=64, patch_size=16, image_size=32, patch_dropout=0.5), text)"
_AUGMENTED = "open_clip.image_transform(16, True, aug_cfg=open_clip.AugmentationCfg({}))"
#: What the towers are made of, the numbers that make a small one, and what it takes.
_TOWERS = {
    "AttentionalPooler": ("16, 16, 2, 4", "torch.zeros(1, 3, 16)"),
    "ResidualAttentionBlock": ("32, 2", "torch.zeros(1, 3, 32)"),
    "TextTransformer": (
        "width=32, heads=2, layers=1, vocab_size=50",
        "torch.zeros(1, 77, dtype=torch.long)",
    ),
    "Transformer": ("32, 1, 2", "torch.zeros(1, 3, 32)"),
    "VisionTransformer": ("32, 16, 64, 1, 2, 4.0", "torch.zeros(1, 3, 32, 32)"),
    "VisionTransformer ": (
        "32, 16, 64, 1, 2, 4.0, patch_dropout=0.5",
        "torch.zeros(1, 3, 32, 32)",
    ),
}
FORMS = [
    *(
        Form(f"open_clip.CLIP.{method}", f"it{call}", f"{net}{mode}")
        for method, call in (
            ("forward", "(torch.zeros(1, 3, 32, 32), torch.zeros(1, 8, dtype=torch.long))"),
            ("encode_image", ".encode_image(torch.zeros(1, 3, 32, 32))"),
        )
        for net, mode in ((_PATCHY, ""), (_PATCHY, ".eval()"), ("open_clip.CLIP(8, vision, text)", ""))
    ),
    Form(
        "open_clip.CLIP.encode_image",
        "it.encode_image(torch.zeros(1, 3, 224, 224))",
        "open_clip.create_model('ViT-B-32', force_patch_dropout=0.5).train()",
    ),
    *(
        Form("open_clip._Transform.__call__", "it(image)", _AUGMENTED.format(options))
        for options in (
            "color_jitter=(0.1, 0.1, 0.1, 0.1), color_jitter_prob=0.8",
            "gray_scale_prob=0.2",
            "scale=(0.9, 1.0)",
        )
    ),
    *(
        Form(
            "open_clip.SimpleTokenizer.__call__",
            "it(['a b c ' * 60])",
            f"open_clip.SimpleTokenizer({mask})",
        )
        for mask in (
            "",
            "reduction_mask='random'",
            "reduction_mask='shuffle'",
            "reduction_mask='simple'",
        )
    ),
    Form("open_clip.transformer.PatchDropout", "open_clip.transformer.PatchDropout(0.5)"),
    *(
        Form(
            "open_clip.transformer.PatchDropout.forward",
            "it(torch.zeros(1, 9, 4))",
            f"open_clip.transformer.PatchDropout({rate}){mode}",
        )
        for rate, mode in ((0.5, ""), (0.5, ".eval()"), (0.0, ""))
    ),
    *(
        Form(f"open_clip.transformer.{name.strip()}", f"open_clip.transformer.{name.strip()}({numbers})")
        for name, (numbers, _) in _TOWERS.items()
    ),
    *(
        Form(
            f"open_clip.transformer.{name.strip()}.forward",
            f"it({taken})",
            f"open_clip.transformer.{name.strip()}({numbers})",
        )
        for name, (numbers, taken) in _TOWERS.items()
    ),
    Form(
        "open_clip.transformer.Initialised.init_parameters",
        "it.init_parameters()",
        "open_clip.transformer.TextTransformer(width=32, heads=2, layers=1, vocab_size=50)",
    ),
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
