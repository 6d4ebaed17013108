from seedlint.effects import TORCH, draws

@draws(TORCH)
def generate_scene(num_views: object, num_points: object) -> object: ...
