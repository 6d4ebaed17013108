from seedlint.effects import PYTHON, draws, unmeasured

@draws(PYTHON, unless=("seed", "partition"))
def kernighan_lin_bisection(
    G: object,
    partition: object = None,
    max_iter: object = 10,
    weight: object = "weight",
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def louvain_communities(
    G: object,
    weight: object = "weight",
    resolution: object = 1,
    threshold: object = 1e-07,
    max_level: object = None,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="init_split")
def greedy_node_swap_bipartition(
    G: object, *, init_split: object = None, max_iter: object = 10, **options: object
) -> object: ...
@unmeasured("its source")
@draws(PYTHON, unless="seed")
def leiden_communities(
    G: object,
    weight: object = "weight",
    resolution: object = 1,
    max_level: object = None,
    seed: object = None,
    **options: object,
) -> object: ...
@unmeasured("its source")
@draws(PYTHON, unless="seed")
def leiden_partitions(
    G: object, weight: object = "weight", resolution: object = 1, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON)
def lukes_partitioning(G: object, max_size: object, *args: object, **options: object) -> object: ...
def greedy_modularity_communities(*args: object, **options: object) -> object: ...
def girvan_newman(*args: object, **options: object) -> object: ...
def label_propagation_communities(*args: object, **options: object) -> object: ...
def modularity(*args: object, **options: object) -> object: ...
@draws(PYTHON, unless="seed", lazily=True)
def asyn_lpa_communities(
    G: object, weight: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed", lazily=True)
def fast_label_propagation_communities(
    G: object, *, weight: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed", lazily=True)
def louvain_partitions(
    G: object,
    weight: object = "weight",
    resolution: object = 1,
    threshold: object = 1e-07,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def asyn_fluidc(
    G: object, k: object, max_iter: object = 100, seed: object = None, **options: object
) -> object: ...
