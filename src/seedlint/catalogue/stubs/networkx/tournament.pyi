from seedlint.effects import PYTHON, draws

@draws(PYTHON, unless="seed")
def random_tournament(n: object, seed: object = None, **options: object) -> object: ...
