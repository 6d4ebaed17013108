"""Calls of x-transformers."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "x-transformers"
PREAMBLE = """
import torch, x_transformers
from torch import nn
small = dict(dim=16, depth=1, heads=2)
def language():
    return x_transformers.TransformerWrapper(num_tokens=8, max_seq_len=8, attn_layers=x_transformers.Decoder(**small))
tokens = torch.zeros(1, 4, dtype=torch.long)
"""
FORMS = [
    Form("x_transformers.Encoder", "x_transformers.Encoder(**small)"),
    Form("x_transformers.Decoder", "x_transformers.Decoder(**small)"),
    Form("x_transformers.CrossAttender", "x_transformers.CrossAttender(**small)"),
    Form("x_transformers.Attention", "x_transformers.Attention(16, heads=2)"),
    Form("x_transformers.FeedForward", "x_transformers.FeedForward(16)"),
    Form(
        "x_transformers.TransformerWrapper",
        "x_transformers.TransformerWrapper(num_tokens=8, max_seq_len=8, attn_layers=layers)",
        setup="layers = x_transformers.Decoder(**small)",
    ),
    Form(
        "x_transformers.ContinuousTransformerWrapper",
        "x_transformers.ContinuousTransformerWrapper(dim_in=4, dim_out=4, max_seq_len=8, attn_layers=layers)",
        setup="layers = x_transformers.Decoder(**small)",
    ),
    Form(
        "x_transformers.ViTransformerWrapper",
        "x_transformers.ViTransformerWrapper(image_size=8, patch_size=4, num_classes=2, attn_layers=layers)",
        setup="layers = x_transformers.Encoder(**small)",
    ),
    Form(
        "x_transformers.XTransformer",
        "x_transformers.XTransformer(dim=16, enc_num_tokens=8, enc_depth=1, enc_heads=2, enc_max_seq_len=8,"
        " dec_num_tokens=8, dec_depth=1, dec_heads=2, dec_max_seq_len=8)",
    ),
    Form(
        "x_transformers.AutoregressiveWrapper",
        "x_transformers.AutoregressiveWrapper(net)",
        setup="net = language()",
    ),
    Form(
        "x_transformers.AutoregressiveWrapper.generate",
        "it.generate(tokens[:, :1], 2)",
        "x_transformers.AutoregressiveWrapper(language())",
    ),
    Form(
        "x_transformers.AutoregressiveWrapper.generate",
        "it.generate(tokens[:, :1], 2, temperature=0.0)",
        "x_transformers.AutoregressiveWrapper(language())",
    ),
    *(
        Form(
            "x_transformers.Encoder.forward",
            "it(torch.zeros(1, 4, 16))",
            f"x_transformers.Encoder(**small{more})",
        )
        for more in ("", ", attn_dropout=0.1", ", ff_dropout=0.1", ", layer_dropout=0.5")
    ),
    Form(
        "x_transformers.Encoder.forward",
        "it(torch.zeros(1, 4, 16))",
        "x_transformers.Encoder(**small, attn_dropout=0.1).eval()",
    ),
    *(
        Form(
            "x_transformers.Attention.forward",
            "it(torch.zeros(1, 4, 16))",
            f"x_transformers.Attention(16, heads=2{more})",
        )
        for more in ("", ", dropout=0.1")
    ),
    *(
        Form(
            "x_transformers.FeedForward.forward",
            "it(torch.zeros(1, 4, 16))",
            f"x_transformers.FeedForward(16{more})",
        )
        for more in ("", ", dropout=0.1")
    ),
    *(
        Form(
            "x_transformers.TransformerWrapper.forward",
            "it(tokens)",
            "x_transformers.TransformerWrapper("
            f"num_tokens=8, max_seq_len=8, attn_layers=x_transformers.Encoder(**small){more}){mode}",
        )
        for more, mode in (("", ""), (", emb_dropout=0.1", ""), (", emb_dropout=0.1", ".eval()"))
    ),
    *(
        Form(
            "x_transformers.AutoregressiveWrapper.forward",
            "it(tokens)",
            f"x_transformers.AutoregressiveWrapper(language(){more})",
        )
        for more in ("", ", mask_prob=0.5")
    ),
]
