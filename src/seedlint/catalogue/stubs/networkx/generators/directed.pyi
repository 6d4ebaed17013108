from networkx import *

from seedlint.effects import PYTHON, draws

@draws(PYTHON, unless="seed")
def random_uniform_k_out_graph(
    n: object, k: object, self_loops: object = True, with_replacement: object = True, seed: object = None
) -> object: ...
