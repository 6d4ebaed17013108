from seedlint.effects import TORCH, builds, draws, returns

@draws(TORCH, when_differ=("module.in_features", "module.out_features"))
@returns("module")
def orthogonal(
    module: object,
    name: object = "weight",
    orthogonal_map: object = None,
    *,
    use_trivialization: object = True,
) -> object: ...
@builds(TORCH)  # the parametrization is a module, whose vectors are drawn
@returns("module")
def spectral_norm(
    module: object,
    name: object = "weight",
    n_power_iterations: object = 1,
    eps: object = 1e-12,
    dim: object = None,
) -> object: ...
@returns("module")
def weight_norm(module: object, name: object = "weight", dim: object = 0) -> object: ...
