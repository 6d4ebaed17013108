"""Calls of vector-quantize-pytorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "vector-quantize-pytorch"
PREAMBLE = """
import torch
from vector_quantize_pytorch import FSQ, RandomProjectionQuantizer, SimVQ, VectorQuantize
rows = torch.linspace(-1, 1, 512).reshape(1, 64, 8)
"""
_VQ = "vector_quantize_pytorch.VectorQuantize"
_PROJECTED = "RandomProjectionQuantizer(dim=8, codebook_size=4, codebook_dim=4, num_codebooks=2)"
FORMS = [
    Form(_VQ, "VectorQuantize(dim=8, codebook_size=16)"),
    Form(_VQ, "VectorQuantize(dim=8, codebook_size=16, kmeans_init=True)"),
    Form(_VQ, "VectorQuantize(dim=8, codebook_size=16, codebook_dim=4, kmeans_init=True)"),
    Form(f"{_VQ}.forward", "it(rows)", "VectorQuantize(dim=8, codebook_size=16)"),
    Form(f"{_VQ}.forward", "it(rows)", "VectorQuantize(dim=8, codebook_size=16).eval()"),
    Form(f"{_VQ}.forward", "it(rows)", "VectorQuantize(dim=8, codebook_size=16, kmeans_init=True)"),
    Form(f"{_VQ}.forward", "it(rows)", "VectorQuantize(dim=8, codebook_size=16, kmeans_init=True).eval()"),
    Form(f"{_VQ}.forward", "it(rows)", "VectorQuantize(dim=8, codebook_size=16, threshold_ema_dead_code=2)"),
    Form(
        f"{_VQ}.forward",
        "it(rows)",
        "VectorQuantize(dim=8, codebook_size=16, threshold_ema_dead_code=2).eval()",
    ),
    Form(
        f"{_VQ}.forward", "it(rows)", "VectorQuantize(dim=8, codebook_size=16, stochastic_sample_codes=True)"
    ),
    Form("vector_quantize_pytorch.FSQ", "FSQ([8, 5, 5])"),
    Form("vector_quantize_pytorch.FSQ", "FSQ([8, 5, 5], dim=8)"),
    Form("vector_quantize_pytorch.FSQ.forward", "it(rows)", "FSQ([8, 5, 5], dim=8)"),
    Form(
        "vector_quantize_pytorch.FSQ.forward",
        "it(rows)",
        "FSQ([8, 5, 5], dim=8, noise_dropout=0.5, preserve_symmetry=True)",
    ),
    Form(
        "vector_quantize_pytorch.FSQ.forward",
        "it(rows)",
        "FSQ([8, 5, 5], dim=8, noise_dropout=0.5, preserve_symmetry=True).eval()",
    ),
    Form("vector_quantize_pytorch.RandomProjectionQuantizer", _PROJECTED),
    Form("vector_quantize_pytorch.RandomProjectionQuantizer.forward", "it(rows)", _PROJECTED),
    Form("vector_quantize_pytorch.SimVQ", "SimVQ(dim=8, codebook_size=16)"),
    Form("vector_quantize_pytorch.SimVQ.forward", "it(rows)", "SimVQ(dim=8, codebook_size=16)"),
]
