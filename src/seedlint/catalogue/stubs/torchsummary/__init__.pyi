from seedlint.effects import TORCH, draws

@draws(TORCH)
def summary(model: object, input_size: object, batch_size: object = -1, device: object = "cuda") -> None: ...
