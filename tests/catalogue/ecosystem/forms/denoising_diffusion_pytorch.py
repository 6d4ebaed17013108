"""Calls of denoising-diffusion-pytorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "denoising-diffusion-pytorch"
PREAMBLE = """
import torch
from denoising_diffusion_pytorch import ElucidatedDiffusion, GaussianDiffusion, GaussianDiffusion1D, Unet, Unet1D
from denoising_diffusion_pytorch import LearnedGaussianDiffusion, WeightedObjectiveGaussianDiffusion
from denoising_diffusion_pytorch import VParamContinuousTimeGaussianDiffusion
net = lambda **more: Unet(dim=8, dim_mults=(1, 2), flash_attn=False, **more)
row = lambda: Unet1D(dim=8, dim_mults=(1, 2), channels=3)
x, t = torch.zeros(2, 3, 8, 8), torch.zeros(2, dtype=torch.long)
"""
_D = "denoising_diffusion_pytorch"
_IMAGE = "GaussianDiffusion(net(), image_size=8, timesteps=4)"
_LEARNED = "LearnedGaussianDiffusion(net(learned_variance=True), image_size=8, timesteps=4)"
_WEIGHTED = "WeightedObjectiveGaussianDiffusion(net(out_dim=8), image_size=8, timesteps=4)"
_TIMED = "VParamContinuousTimeGaussianDiffusion(net(learned_sinusoidal_cond=True), image_size=8, num_sample_steps=3)"
_KARRAS = "ElucidatedDiffusion(net(learned_sinusoidal_cond=True), image_size=8, num_sample_steps=3)"
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
    *(
        Form(f"{_D}.{made.partition('(')[0]}.{call.partition('(')[0]}", f"it.{call}", made)
        for made, calls in (
            (
                _IMAGE,
                (
                    "p_sample(x, 3)",
                    "p_sample(x, 0)",
                    "p_sample_loop((2, 3, 8, 8))",
                    "ddim_sample((2, 3, 8, 8))",
                    "p_losses(x, t)",
                    "p_losses(x, t, torch.zeros_like(x))",
                    "random_times(2)",
                ),
            ),
            (_ROW, ("p_sample(x[..., 0], 3)", "p_losses(x[..., 0], t)", "p_sample_loop((2, 3, 8))")),
            (_LEARNED, ("sample(2)", "forward(x)")),
            (_WEIGHTED, ("sample(2)", "forward(x)")),
            (_TIMED, ("sample(2)", "forward(x)", "p_sample(x, torch.tensor(0.5), torch.tensor(0.2))")),
            (_KARRAS, ("sample(2)", "sample_using_dpmpp(2)", "forward(x)", "noise_distribution(2)")),
        )
        for call in calls
    ),
    *(
        Form(
            f"{_D}.{made.partition('(')[0]}",
            f"{made.partition('(')[0]}(inner, image_size=8)",
            setup=f"inner = {inner}",
        )
        for made, inner in (
            (_LEARNED, "net(learned_variance=True)"),
            (_WEIGHTED, "net(out_dim=8)"),
            (_TIMED, "net(learned_sinusoidal_cond=True)"),
            (_KARRAS, "net(learned_sinusoidal_cond=True)"),
        )
    ),
]
