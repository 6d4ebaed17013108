"""Calls of diffusers."""

from collections.abc import Iterator
from typing import Final

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "diffusers"
PREAMBLE = """
import tempfile, torch, diffusers, diffusers.models.attention_processor, diffusers.models.embeddings, diffusers.training_utils, diffusers.utils.torch_utils
from torch import nn
from tests.catalogue.ecosystem.slim import slim
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
    *(
        Form(
            f"diffusers.{made.partition('(')[0]}.step",
            f"it.step(x, (it.set_timesteps(4), it.timesteps[0])[1], x{given})",
            f"diffusers.{made}",
        )
        for made, *calls in (
            ("EulerDiscreteScheduler()", "", ", s_churn=1.0", ", s_churn=1.0, generator=torch.Generator()"),
            ("FlowMatchEulerDiscreteScheduler()", ""),
            (
                "FlowMatchEulerDiscreteScheduler(stochastic_sampling=True)",
                "",
                ", generator=torch.Generator()",
            ),
            ("DPMSolverMultistepScheduler()", ""),
            (
                "DPMSolverMultistepScheduler(algorithm_type='sde-dpmsolver++')",
                "",
                ", generator=torch.Generator()",
            ),
            (
                "DPMSolverSinglestepScheduler(algorithm_type='sde-dpmsolver++')",
                "",
                ", generator=torch.Generator()",
            ),
            (
                "EDMDPMSolverMultistepScheduler(algorithm_type='sde-dpmsolver++')",
                "",
                ", generator=torch.Generator()",
            ),
        )
        for given in calls
    ),
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
    Form(
        "diffusers.ControlNetModel.from_unet",
        "diffusers.ControlNetModel.from_unet(unet)",
        setup="unet = diffusers.UNet2DConditionModel(sample_size=8, layers_per_block=1, block_out_channels=(32, 32), "
        "down_block_types=('DownBlock2D', 'DownBlock2D'), up_block_types=('UpBlock2D', 'UpBlock2D'))",
    ),
    *(
        Form("diffusers.UNet2DModel.forward", "it(x, 1)", receiver)
        for receiver in (
            "diffusers.UNet2DModel.from_pretrained(saved).train()",
            "diffusers.UNet2DModel.from_config(saved)",
        )
    ),
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
    *(
        Form(
            "diffusers.KarrasVeScheduler.add_noise_to_input",
            f"it.add_noise_to_input(x, it.schedule[0]{given})",
            "ready(diffusers.KarrasVeScheduler())",
        )
        for given in ("", ", torch.Generator()")
    ),
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


#: Models that cannot be made without arguments, and the arguments.
MADE: Final = {
    "AudioLDM2ProjectionModel": "8, 8, 8",
    "AutoencoderKLHunyuanImage": "3, 3, 8, (32, 32), 1, 4, 8, False",
    "ControlNetUnionModel": (
        "block_out_channels=(32, 32), down_block_types=('DownBlock2D', 'DownBlock2D'), "
        "transformer_layers_per_block=1, addition_time_embed_dim=8, projection_class_embeddings_input_dim=32"
    ),
    "DreamLiteTransformer2DModel": "2, 16, in_channels=32, num_layers=1",
    "EasyAnimateTransformer3DModel": "2, 16, 8, 8, 2, num_layers=1, text_embed_dim=16, time_embed_dim=16",
    "HiDreamImageTransformer2DModel": (
        "2, 16, num_layers=1, num_single_layers=1, attention_head_dim=16, num_attention_heads=2, "
        "caption_channels=[16, 16], text_emb_dim=16, llama_layers=[0, 1]"
    ),
    "HunyuanDiT2DControlNetModel": "3, 2, 16, 4, 2, sample_size=8, hidden_size=32, transformer_num_layers=4",
    "HunyuanDiT2DModel": (
        "2, 16, 4, 2, sample_size=8, num_layers=2, hidden_size=32, cross_attention_dim=16, "
        "cross_attention_dim_t5=16, pooled_projection_dim=16"
    ),
    "Kandinsky3UNet": (
        "attention_head_dim=16, layers_per_block=1, block_out_channels=(64, 64, 64, 64), cross_attention_dim=32, "
        "encoder_hid_dim=32"
    ),
    "LatteTransformer3DModel": "2, 16, 4, num_layers=1, sample_size=8, patch_size=2, caption_channels=8",
    "LuminaNextDiT2DModel": (
        "sample_size=8, hidden_size=32, num_layers=1, num_attention_heads=2, num_kv_heads=2, cross_attention_dim=32"
    ),
    "OmniGenTransformer2DModel": (
        "hidden_size=32, num_layers=1, num_attention_heads=2, num_key_value_heads=2, intermediate_size=32, "
        "rope_scaling={'long_factor': [1.0], 'short_factor': [1.0]}"
    ),
    "StableAudioProjectionModel": "8, 8, 0, 1",
    "TransformerTemporalModel": "2, 16, 32, num_layers=1",
    "UniDiffuserTextDecoder": "4, 16, n_embd=16, n_layer=1, n_head=2, vocab_size=32, n_inner=16",
    "WanVACETransformer3DModel": (
        "num_layers=1, num_attention_heads=2, attention_head_dim=16, ffn_dim=32, text_dim=16, vace_layers=[0]"
    ),
    "ZImageControlNetModel": "[0], [0], 8, dim=32, n_refiner_layers=1, n_heads=2, n_kv_heads=2",
}
#: Schedulers whose steps need more than `ready` does, and what they are given.
STEPS: Final = {
    "CogVideoXDPMScheduler": ("it.step(x, None, it.timesteps[0], None, x)", ""),
    "DDPMWuerstchenScheduler": ("it.step(x, it.timesteps[:1], x)", ""),
    "KarrasVeScheduler": ("it.step(x, 1.0, 0.5, x)", ""),
    "RePaintScheduler": ("it.step(x, it.timesteps[0], x, x, torch.ones_like(x))", "eta=1.0"),
}
#: Models that hold the parts they are given.
WRAPPING: Final = {
    "MultiAdapter": "diffusers.T2IAdapter(channels=(32, 32, 32, 32))",
    **{f"{kind}MultiControlNetModel": "small()" for kind in ("", "Flux", "QwenImage", "SD3", "HunyuanDiT2D")},
}


def enumerated() -> Iterator[Form]:
    """Yield every model, and one step of every scheduler."""
    import inspect

    import diffusers

    for name in dir(diffusers):
        found = getattr(diffusers, name)
        if not inspect.isclass(found):
            continue
        if name in WRAPPING:
            yield Form(
                f"diffusers.{name}", f"diffusers.{name}([part, part])", setup=f"part = {WRAPPING[name]}"
            )
        elif issubclass(found, diffusers.ModelMixin) and found is not diffusers.ModelMixin:
            made = f"diffusers.{name}({MADE[name]})" if name in MADE else f"slim(diffusers.{name})"
            yield Form(f"diffusers.{name}", made)
        if issubclass(found, diffusers.SchedulerMixin) and found is not diffusers.SchedulerMixin:
            call, made = STEPS.get(name, ("[it.step(x, t, x) for t in it.timesteps]", ""))
            yield Form(f"diffusers.{name}.step", call, f"ready(diffusers.{name}({made}))")


#: Parts of models, and what makes a small one.
PARTS: Final = {
    "embeddings.AttentionPooling": "2, 8",
    "embeddings.CogVideoXPatchEmbed": "",
    "embeddings.CogView3CombinedTimestepSizeEmbeddings": "8, 8, 8",
    "embeddings.CogView3PlusPatchEmbed": "",
    "embeddings.CombinedTimestepGuidanceTextProjEmbeddings": "8, 8",
    "embeddings.CombinedTimestepLabelEmbeddings": "4, 8",
    "embeddings.CombinedTimestepTextProjEmbeddings": "8, 8",
    "embeddings.GLIGENTextBoundingboxProjection": "8, 8",
    "embeddings.GaussianFourierProjection": "",
    "embeddings.HunyuanCombinedTimestepTextSizeStyleEmbedding": "8",
    "embeddings.HunyuanDiTAttentionPool": "8, 8, 8",
    "embeddings.IPAdapterFaceIDImageProjection": "",
    "embeddings.IPAdapterFaceIDPlusImageProjection": "",
    "embeddings.IPAdapterFullImageProjection": "",
    "embeddings.IPAdapterPlusImageProjection": "",
    "embeddings.IPAdapterPlusImageProjectionBlock": "",
    "embeddings.IPAdapterTimeImageProjection": "",
    "embeddings.IPAdapterTimeImageProjectionBlock": "",
    "embeddings.ImageHintTimeEmbedding": "",
    "embeddings.ImagePositionalEmbeddings": "8, 8, 8, 8",
    "embeddings.ImageProjection": "",
    "embeddings.ImageTimeEmbedding": "",
    "embeddings.LabelEmbedding": "4, 8, 0.5",
    "embeddings.LuminaCombinedTimestepCaptionEmbedding": "",
    "embeddings.LuminaPatchEmbed": "",
    "embeddings.MochiAttentionPool": "8, 8",
    "embeddings.MochiCombinedTimestepCaptionEmbedding": "8, 8, 8",
    "embeddings.PatchEmbed": "",
    "embeddings.PixArtAlphaCombinedTimestepSizeEmbeddings": "8, 8",
    "embeddings.PixArtAlphaTextProjection": "8, 8",
    "embeddings.SinusoidalPositionalEmbedding": "8",
    "embeddings.TextImageProjection": "",
    "embeddings.TextImageTimeEmbedding": "",
    "embeddings.TextTimeEmbedding": "8, 8, 8",
    "embeddings.TimestepEmbedding": "8, 8",
    "embeddings.Timesteps": "8, True, 0",
    "attention_processor.Attention": "8",
    "attention_processor.MochiAttention": "8, 8, None",
    "attention_processor.SanaMultiscaleAttentionProjection": "8, 8, 3",
    "attention_processor.SanaMultiscaleLinearAttention": "8, 8",
}
FORMS += [
    Form(f"diffusers.models.{name}", f"diffusers.models.{name}({made})") for name, made in PARTS.items()
]
FORMS += [
    Form(f"diffusers.models.{name}.forward", call, f"diffusers.models.{name}({made}){mode}")
    for name, call, *settings in (
        ("embeddings.LabelEmbedding", "it(torch.tensor([1]))", "4, 8, 0.5", "4, 8, 0"),
        (
            "embeddings.CombinedTimestepLabelEmbeddings",
            "it(torch.tensor([1]), torch.tensor([1]))",
            "4, 8",
            "4, 8, 0",
        ),
        ("attention_processor.Attention", "it(torch.zeros(1, 2, 8))", "8, dropout=0.5", "8"),
    )
    for made in settings
    for mode in ("", ".eval()")
]
FORMS += [
    Form(
        f"diffusers.ScoreSdeVeScheduler.{call.partition('(')[0]}",
        f"it.{call}",
        "diffusers.ScoreSdeVeScheduler(10)",
        setup="noisy = torch.ones(1, 3, 8, 8)",
    )
    for call in ("step_correct(noisy, noisy)", "step_correct(noisy, noisy, generator=torch.Generator())")
]
FORMS += [
    Form(
        "diffusers.ScoreSdeVeScheduler.step_pred",
        f"it.step_pred(noisy, torch.tensor(0.5), noisy{local})",
        "sigmas(diffusers.ScoreSdeVeScheduler(10))",
        setup=(
            "noisy = torch.ones(1, 3, 8, 8)\n"
            "def sigmas(it):\n    it.set_timesteps(5)\n    it.set_sigmas(5)\n    return it"
        ),
    )
    for local in ("", ", generator=torch.Generator()")
]
