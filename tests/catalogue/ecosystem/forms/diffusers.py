"""Calls of diffusers."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "diffusers"
PREAMBLE = """
import tempfile, torch, diffusers, diffusers.training_utils, diffusers.utils.torch_utils
from torch import nn
diffusers.utils.logging.disable_progress_bar()
def small():
    return diffusers.UNet2DModel(sample_size=8, in_channels=3, out_channels=3, layers_per_block=1, norm_num_groups=4,
        block_out_channels=(8, 8), down_block_types=("DownBlock2D", "DownBlock2D"), up_block_types=("UpBlock2D", "UpBlock2D"))
saved = tempfile.mkdtemp()
small().save_pretrained(saved)
def pipe():
    made = diffusers.DDPMPipeline(small(), diffusers.DDPMScheduler())
    made.set_progress_bar_config(disable=True)
    return made
piped = tempfile.mkdtemp()
pipe().save_pretrained(piped)
x = torch.zeros(1, 3, 8, 8)
def ready(scheduler):
    scheduler.set_timesteps(4)
    if hasattr(scheduler, "scale_model_input"):
        scheduler.scale_model_input(x, scheduler.timesteps[0])
    return scheduler
"""
FORMS = [
    Form(
        "diffusers.AutoencoderKL.forward",
        "it(torch.zeros(1, 3, 8, 8), sample_posterior=True)",
        receiver="diffusers.AutoencoderKL(block_out_channels=(32,))",
    ),
    Form(
        "diffusers.AutoencoderKL.forward",
        "it(torch.zeros(1, 3, 8, 8))",
        receiver="diffusers.AutoencoderKL(block_out_channels=(32,))",
    ),
    Form(
        "diffusers.UNet2DModel.forward",
        "it(torch.zeros(1, 3, 8, 8), 1)",
        receiver="diffusers.UNet2DModel(sample_size=8, layers_per_block=1, norm_num_groups=4, block_out_channels=(8, 8), down_block_types=('DownBlock2D', 'DownBlock2D'), up_block_types=('UpBlock2D', 'UpBlock2D'), dropout=0.5)",
    ),
    Form(
        "diffusers.UNet2DModel.forward",
        "it(torch.zeros(1, 3, 8, 8), 1)",
        receiver="diffusers.UNet2DModel(sample_size=8, layers_per_block=1, norm_num_groups=4, block_out_channels=(8, 8), down_block_types=('DownBlock2D', 'DownBlock2D'), up_block_types=('UpBlock2D', 'UpBlock2D'), dropout=0.0)",
    ),
    Form("diffusers.training_utils.set_seed", "diffusers.training_utils.set_seed(3)"),
    Form(
        "diffusers.training_utils.EMAModel",
        "diffusers.training_utils.EMAModel(model.parameters())",
        setup="model = small()",
    ),
    Form(
        "diffusers.UNet2DModel",
        "diffusers.UNet2DModel(sample_size=8, layers_per_block=1, norm_num_groups=4,"
        " block_out_channels=(8, 8), down_block_types=('DownBlock2D', 'DownBlock2D'),"
        " up_block_types=('UpBlock2D', 'UpBlock2D'))",
    ),
    Form("diffusers.AutoencoderKL", "diffusers.AutoencoderKL(block_out_channels=(32,))"),
    Form("diffusers.VQModel", "diffusers.VQModel(block_out_channels=(32,))"),
    Form(
        "diffusers.UNet2DConditionModel",
        "diffusers.UNet2DConditionModel(sample_size=8, layers_per_block=1,"
        " block_out_channels=(32, 32), down_block_types=('DownBlock2D', 'DownBlock2D'),"
        " up_block_types=('UpBlock2D', 'UpBlock2D'))",
    ),
    Form("diffusers.Transformer2DModel", "diffusers.Transformer2DModel(2, 16, in_channels=32, num_layers=1)"),
    Form("diffusers.ModelMixin.from_pretrained", "diffusers.UNet2DModel.from_pretrained(saved)"),
    Form("diffusers.ModelMixin.from_config", "diffusers.UNet2DModel.from_config(saved)"),
    Form("diffusers.ModelMixin.save_pretrained", "it.save_pretrained(tempfile.mkdtemp())", "small()"),
    Form("diffusers.DiffusionPipeline.from_pretrained", "diffusers.DDPMPipeline.from_pretrained(piped)"),
    Form(
        "diffusers.DDPMPipeline",
        "diffusers.DDPMPipeline(unet, scheduler)",
        setup="unet = small()\nscheduler = diffusers.DDPMScheduler()",
    ),
    Form("diffusers.DDPMPipeline.__call__", "it(num_inference_steps=2)", "pipe()"),
    Form(
        "diffusers.DDPMPipeline.__call__",
        "it(num_inference_steps=2, generator=torch.Generator().manual_seed(3))",
        "pipe()",
    ),
    Form("diffusers.utils.torch_utils.randn_tensor", "diffusers.utils.torch_utils.randn_tensor((2, 2))"),
    Form(
        "diffusers.utils.torch_utils.randn_tensor",
        "diffusers.utils.torch_utils.randn_tensor((2, 2), generator=torch.Generator())",
    ),
    Form("diffusers.DDPMScheduler", "diffusers.DDPMScheduler()"),
    Form(
        "diffusers.DDPMScheduler.add_noise",
        "it.add_noise(x, x, torch.tensor([3]))",
        "diffusers.DDPMScheduler()",
    ),
    Form(
        "diffusers.DDIMScheduler.step",
        "it.step(x, it.timesteps[0], x, eta=1.0)",
        "ready(diffusers.DDIMScheduler())",
    ),
    Form(
        "diffusers.DDIMScheduler.step",
        "it.step(x, it.timesteps[0], x, eta=0.0)",
        "ready(diffusers.DDIMScheduler())",
    ),
    Form(
        "diffusers.DDPMScheduler.step",
        "it.step(x, it.timesteps[0], x, generator=torch.Generator())",
        "ready(diffusers.DDPMScheduler())",
    ),
    Form(
        "diffusers.EulerAncestralDiscreteScheduler.step",
        "it.step(x, it.timesteps[0], x, generator=torch.Generator())",
        "ready(diffusers.EulerAncestralDiscreteScheduler())",
    ),
    Form(
        "diffusers.DiagonalGaussianDistribution.sample",
        "it.sample()",
        "diffusers.AutoencoderKL(block_out_channels=(32,)).encode(x).latent_dist",
    ),
    Form(
        "diffusers.DiagonalGaussianDistribution.sample",
        "it.sample(generator=torch.Generator())",
        "diffusers.AutoencoderKL(block_out_channels=(32,)).encode(x).latent_dist",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield one step of every scheduler."""
    import inspect

    import diffusers

    for name in dir(diffusers):
        found = getattr(diffusers, name)
        if (
            inspect.isclass(found)
            and issubclass(found, diffusers.SchedulerMixin)
            and found is not diffusers.SchedulerMixin
        ):
            yield Form(
                f"diffusers.{name}.step",
                "[it.step(x, t, x) for t in it.timesteps]",
                f"ready(diffusers.{name}())",
            )
