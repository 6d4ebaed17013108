from seedlint.effects import TORCH, draws, trains

@draws(TORCH, when="input_size")
@trains("model", known_value={"mode": "train"})
def summary(
    model: object,
    input_size: object = None,
    input_data: object = None,
    batch_dim: object = None,
    cache_forward_pass: object = None,
    col_names: object = None,
    col_width: object = 25,
    depth: object = 3,
    device: object = None,
    dtypes: object = None,
    mode: object = None,
    row_settings: object = None,
    verbose: object = None,
    **kwargs: object,
) -> object: ...
