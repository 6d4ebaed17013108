"""Calls of einops."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "einops"
PREAMBLE = """
import torch, einops
from einops import einsum, pack, parse_shape, rearrange, reduce, repeat
from einops.layers.torch import EinMix, Rearrange, Reduce
x = torch.zeros(2, 3, 4, 4)
"""
_L = "einops.layers.torch"
FORMS = [
    Form("einops.rearrange", "rearrange(x, 'b c h w -> b (c h w)')"),
    Form("einops.reduce", "reduce(x, 'b c h w -> b c', 'mean')"),
    Form("einops.repeat", "repeat(x, 'b c h w -> (n b) c h w', n=2)"),
    Form("einops.einsum", "einsum(x, x, 'b c h w, b c h w -> b')"),
    Form("einops.pack", "pack([x, x], 'b * h w')"),
    Form("einops.parse_shape", "parse_shape(x, 'b c h w')"),
    Form(f"{_L}.Rearrange", "Rearrange('b c h w -> b (c h w)')"),
    Form(f"{_L}.Rearrange.forward", "it(x)", "Rearrange('b c h w -> b (c h w)')"),
    Form(f"{_L}.Reduce", "Reduce('b c (h 2) (w 2) -> b c h w', 'max')"),
    Form(f"{_L}.EinMix", "EinMix('b c h w -> b h w d', weight_shape='c d', c=3, d=8)"),
    Form(f"{_L}.EinMix", "EinMix('b c h w -> b h w d', weight_shape='c d', bias_shape='d', c=3, d=8)"),
    Form(f"{_L}.EinMix.forward", "it(x)", "EinMix('b c h w -> b h w d', weight_shape='c d', c=3, d=8)"),
]
