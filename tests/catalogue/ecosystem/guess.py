"""Calls made up for classes and functions found by enumeration: an argument's name tells what may be passed."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, Final

from torch import nn

from tests.catalogue.ecosystem.forms import Form

#: Source of a value for a required parameter, by its name.
VALUES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        (
            "in_channels",
            "out_channels",
            "channels",
            "in_features",
            "out_features",
            "num_features",
            "dim",
            "in_dim",
            "out_dim",
            "input_dim",
            "hidden_dim",
            "output_dim",
            "hidden_channels",
            "hidden_size",
            "input_size",
            "in_size",
            "embed_dim",
            "embedding_dim",
            "d_model",
            "features",
            "planes",
            "inplanes",
            "inp",
            "oup",
            "dim_in",
            "dim_out",
            "in_chs",
            "out_chs",
            "feature_size",
            "in_planes",
            "out_planes",
            "num_channels",
            "units",
            "filters",
            "n_features",
            "in_node_channels",
            "node_dim",
            "edge_dim",
            "n_channels",
            "c1",
            "c2",
            "emb_dim",
            "projection_dim",
            "d_ff",
        ),
        "8",
    ),
    **dict.fromkeys(
        (
            "num_layers",
            "depth",
            "n_layers",
            "stride",
            "repeats",
            "layer_num",
            "groups",
            "num_blocks",
            "n_blocks",
            "spatial_dims",
            "padding",
            "dilation",
            "order",
        ),
        "2",
    ),
    **dict.fromkeys(
        ("num_heads", "nhead", "heads", "num_classes", "n_heads", "num_relations", "K", "num_bases", "k"), "4"
    ),
    **dict.fromkeys(("kernel_size", "kernel_sizes", "patch_size", "window_size"), "3"),
    **dict.fromkeys(("num_embeddings", "vocab_size", "num_nodes", "num_entities", "n_entities"), "16"),
    **dict.fromkeys(
        ("dropout", "p", "prob", "drop_prob", "rate", "dropout_rate", "alpha", "theta", "momentum"), "0.5"
    ),
    **dict.fromkeys(("nn", "module", "layer", "model", "net", "block", "mlp"), "linear"),
    **dict.fromkeys(("img_size", "image_size", "input_resolution"), "32"),
    "norm_layer": "nn.BatchNorm2d",
}


def forms_of(
    modules: Mapping[str, ModuleType],
    calls: Mapping[str, str],
    *,
    base: type = nn.Module,
    values: Mapping[str, str] = VALUES,
    skip: frozenset[str] = frozenset(),
) -> Iterator[Form]:
    """Yield a construction for every public class below `base` of the modules, keyed by their qualified names.

    `calls` gives the arguments for classes whose own cannot be guessed, by name.
    """
    for qualname, module in modules.items():
        for name, cls in sorted(public(module).items()):
            if inspect.isclass(cls) and issubclass(cls, base) and cls is not base and name not in skip:
                arguments = calls.get(name, required(cls, values))
                setup = "linear = nn.Linear(8, 8)" if "linear" in arguments else ""
                yield Form(f"{qualname}.{name}", f"{qualname}.{name}({arguments})", setup=setup)


def public(module: ModuleType) -> dict[str, Any]:
    """Return the public names of a module that its own package defines."""
    exported = getattr(module, "__all__", ())
    found: dict[str, Any] = {}
    for name in dict.fromkeys((*exported, *vars(module))):
        try:
            found[name] = getattr(module, name)
        except Exception:  # a name that needs a library that is not here
            continue
    package = module.__name__.partition(".")[0]
    return {
        name: value
        for name, value in found.items()
        if not name.startswith("_") and str(getattr(value, "__module__", "")).startswith(package)
    }


def required(function: Any, values: Mapping[str, str] = VALUES) -> str:
    """Return the arguments that a call cannot do without, as source; a parameter of unknown name gets 2."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (ValueError, TypeError):
        return ""
    return ", ".join(
        f"{parameter.name}={values.get(parameter.name, '2')}"
        for parameter in parameters
        if parameter.default is parameter.empty
        and parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY)
        and parameter.name != "self"
    )
