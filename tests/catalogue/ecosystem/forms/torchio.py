"""Calls of TorchIO: each transform draws whether it is applied."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchio"
PREAMBLE = """
import torch, torchio as tio
subject = tio.Subject(image=tio.ScalarImage(tensor=torch.arange(512.0).reshape(1, 8, 8, 8)))
"""
_APPLIED = {
    **dict.fromkeys(
        "RandomAffine RandomAnisotropy RandomBiasField RandomBlur RandomElasticDeformation RandomFlip RandomGamma "
        "RandomGhosting RandomMotion RandomSpike ZNormalization RescaleIntensity ToCanonical".split(),
        "",
    ),
    "RandomSwap": "patch_size=2",
    "CropOrPad": "4",
    "Resize": "4",
    "Resample": "2",
    "Clamp": "0, 1",
    "Pad": "1",
}
FORMS = [
    Form("torchio.RandomFlip", "tio.RandomFlip()"),
    *(
        Form(f"torchio.{name}.__call__", "it(subject)", f"tio.{name}({given})")
        for name, given in _APPLIED.items()
    ),
    # Which generator of a device it seeds, it sets back.
    Form("torchio.RandomNoise.__call__", "it(subject)", "tio.RandomNoise()", unseen=("torch.cuda",)),
    Form("torchio.RandomFlip.__call__", "it(subject)", "tio.RandomFlip(p=1)"),
    Form(
        "torchio.Compose.__call__",
        "it(subject)",
        "tio.Compose([tio.RescaleIntensity((0, 1)), tio.RandomBlur()])",
    ),
    Form(
        "torchio.OneOf.__call__", "it(subject)", "tio.OneOf({tio.RandomFlip(): 0.5, tio.RandomBlur(): 0.5})"
    ),
    Form("torchio.Lambda.__call__", "it(subject)", "tio.Lambda(lambda image: image)"),
    Form("torchio.GridSampler", "tio.GridSampler(subject, 4)"),
    Form("torchio.GridSampler.__getitem__", "it.__getitem__(0)", "tio.GridSampler(subject, 4)"),
    Form("torchio.UniformSampler", "tio.UniformSampler(4)"),
    Form("torchio.UniformSampler.__call__", "list(it(subject, 2))", "tio.UniformSampler(4)"),
]
