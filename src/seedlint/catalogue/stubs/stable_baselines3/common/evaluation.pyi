from seedlint.effects import TORCH, draws

@draws(TORCH, unless_value={"deterministic": True})
def evaluate_policy(
    model: object,
    env: object,
    n_eval_episodes: object = 10,
    deterministic: object = True,
    *more: object,
    **kwargs: object,
) -> tuple[float, float]: ...
