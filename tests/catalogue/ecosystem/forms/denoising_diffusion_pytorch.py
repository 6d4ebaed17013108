"""Calls of denoising-diffusion-pytorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "denoising-diffusion-pytorch"
PREAMBLE = """
import torch
from denoising_diffusion_pytorch import GaussianDiffusion, GaussianDiffusion1D, Unet, Unet1D
net = lambda: Unet(dim=8, dim_mults=(1, 2), flash_attn=False)
row = lambda: Unet1D(dim=8, dim_mults=(1, 2), channels=3)
x, t = torch.zeros(2, 3, 8, 8), torch.zeros(2, dtype=torch.long)
"""
_D = "denoising_diffusion_pytorch"
_IMAGE = "GaussianDiffusion(net(), image_size=8, timesteps=4)"
_ROW = "GaussianDiffusion1D(row(), seq_length=8, timesteps=4)"
FORMS = [
    Form(f"{_D}.Unet", "Unet(dim=8, dim_mults=(1, 2), flash_attn=False)"),
    Form(f"{_D}.Unet.forward", "it(x, t)", "Unet(dim=8, dim_mults=(1, 2), flash_attn=False)"),
    Form(f"{_D}.Unet.forward", "it(x, t)", "Unet(dim=8, dim_mults=(1, 2), flash_attn=False, dropout=0.1)"),
    Form(
        f"{_D}.Unet.forward",
        "it(x, t)",
        "Unet(dim=8, dim_mults=(1, 2), flash_attn=False, dropout=0.1).eval()",
    ),
    Form(f"{_D}.Unet1D", "Unet1D(dim=8, dim_mults=(1, 2), channels=3)"),
    Form(
        f"{_D}.Unet1D.forward", "it(x[..., 0], t)", "Unet1D(dim=8, dim_mults=(1, 2), channels=3, dropout=0.1)"
    ),
    Form(
        f"{_D}.GaussianDiffusion", "GaussianDiffusion(made, image_size=8, timesteps=4)", setup="made = net()"
    ),
    Form(f"{_D}.GaussianDiffusion.forward", "it(x)", _IMAGE),
    Form(f"{_D}.GaussianDiffusion.forward", "it(x)", f"{_IMAGE}.eval()"),
    Form(f"{_D}.GaussianDiffusion.sample", "it.sample(batch_size=1)", _IMAGE),
    Form(f"{_D}.GaussianDiffusion.interpolate", "it.interpolate(x, x)", _IMAGE),
    Form(f"{_D}.GaussianDiffusion.q_sample", "it.q_sample(x, t)", _IMAGE),
    Form(f"{_D}.GaussianDiffusion.q_sample", "it.q_sample(x, t, torch.zeros_like(x))", _IMAGE),
    Form(
        f"{_D}.GaussianDiffusion1D",
        "GaussianDiffusion1D(made, seq_length=8, timesteps=4)",
        setup="made = row()",
    ),
    Form(f"{_D}.GaussianDiffusion1D.forward", "it(x[..., 0])", _ROW),
    Form(f"{_D}.GaussianDiffusion1D.sample", "it.sample(batch_size=1)", _ROW),
]
