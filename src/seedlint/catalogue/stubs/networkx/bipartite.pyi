from seedlint.effects import PYTHON, draws

@draws(PYTHON, unless="seed")
def configuration_model(
    aseq: object, bseq: object, create_using: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def gnmk_random_graph(
    n: object, m: object, k: object, seed: object = None, directed: object = False, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def preferential_attachment_graph(
    aseq: object, p: object, create_using: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_graph(
    n: object, m: object, p: object, seed: object = None, directed: object = False, **options: object
) -> object: ...
