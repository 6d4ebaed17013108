"""Small configurations for the model classes of transformers, so that any of them can be built in a moment."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

#: What an integer setting becomes, by the end of its name; the first that matches counts.
SIZES: Final = (
    (r"(num|n)_(key_value|kv)_heads$|num_key_value_heads$|attention_groups$", 2),
    (r"(num_|n_)?(attention_)?heads?(_global)?$|num_attention_heads$|nhead$", 2),
    (r"(num_hidden_layers|num_layers|n_layers?|_layers|depth|num_blocks|layer_num|num_stages)$", 2),
    (r"head_dim$|_head_size$|kv_channels$|rotary_dim$", 16),
    (r"(intermediate_size|ffn_dim|d_ff|n_inner|mlp_dim|intermediate_dim|feedforward.*)$", 64),
    (
        r"(hidden_size|d_model|n_embd|hidden_dim|embed_dim|embedding_size|hidden_channels|projection_dim|dim)$",
        32,
    ),
    (r"vocab_size$|n_positions$|max_position_embeddings$|vocab.*size$", 128),
    (r"image_size$|img_size$", 64),
    (r"num_(local_)?experts$|n_routed_experts$", 4),
)


#: Those that go together with no others.
COUNTS: Final = tuple(each for each in SIZES if re.search(r"layers|vocab|experts", each[0]))


def build(model: type[Any], **settings: Any) -> Any:
    """Build a model from a small configuration with some settings of its own."""
    return model(small(model.config_class, SIZES, settings))


def cut(model: type[Any], **settings: Any) -> Any:
    """Build a model with few layers, tokens and experts, of whose other sizes some must fit each other."""
    return model(small(model.config_class, COUNTS, settings))


def small(
    config_class: type[Any],
    sizes: Sequence[tuple[str, int]],
    settings: Mapping[str, Any] = MappingProxyType({}),
) -> Any:
    """Return a configuration with sizes cut down, but for its own settings."""
    config = config_class(**copy.deepcopy(dict(settings)))
    for part in parts(config):
        _cut(part, sizes)
    for name, value in settings.items():
        if not isinstance(value, dict):
            setattr(config, name, value)
    return config


def parts(config: Any) -> Iterator[Any]:
    """Yield a configuration and those inside it."""
    yield config
    for value in vars(config).values():
        if hasattr(value, "to_dict") and hasattr(value, "model_type"):
            yield from parts(value)


def _cut(config: Any, sizes: Sequence[tuple[str, int]]) -> None:
    for name, value in list(vars(config).items()):
        if isinstance(value, bool) or not isinstance(value, int):
            continue
        for pattern, size in sizes:
            if re.search(pattern, name) and value > size:
                setattr(config, name, size)
                break
    for name, value in list(vars(config).items()):
        if name.endswith("token_id") and isinstance(value, int) and value >= 128:
            setattr(config, name, 0)
    _keep_lists(config)


def _keep_lists(config: Any) -> None:
    """Cut per-layer lists to the number of layers that is left."""
    layers = getattr(config, "num_hidden_layers", None)
    kinds = getattr(config, "layer_types", None)
    if isinstance(layers, int) and isinstance(kinds, list) and len(kinds) > layers:
        config.layer_types = kinds[:layers]
