from seedlint.effects import PYTHON, calls, draws, unmeasured

@draws(PYTHON, unless="seed")
def average_clustering(
    G: object, trials: object = 1000, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def diameter(G: object, seed: object = None, **options: object) -> object: ...
@draws(PYTHON, unless="seed")
def one_exchange(
    G: object, initial_cut: object = None, seed: object = None, weight: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def randomized_partitioning(
    G: object, seed: object = None, p: object = 0.5, weight: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def simulated_annealing_tsp(
    G: object,
    init_cycle: object,
    weight: object = "weight",
    source: object = None,
    temp: object = 100,
    move: object = "1-1",
    max_iterations: object = 10,
    N_inner: object = 100,
    alpha: object = 0.01,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def threshold_accepting_tsp(
    G: object,
    init_cycle: object,
    weight: object = "weight",
    source: object = None,
    threshold: object = 1,
    move: object = "1-1",
    max_iterations: object = 10,
    N_inner: object = 100,
    alpha: object = 0.1,
    seed: object = None,
    **options: object,
) -> object: ...
@unmeasured("its source")
@draws(PYTHON, unless="seed")
def asadpour_atsp(
    G: object, weight: object = "weight", seed: object = None, source: object = None, **options: object
) -> object: ...
def max_clique(*args: object, **options: object) -> object: ...
@calls("method")
def traveling_salesman_problem(
    G: object,
    weight: object = "weight",
    nodes: object = None,
    cycle: object = True,
    method: object = None,
    **options: object,
) -> object: ...
def greedy_tsp(*args: object, **options: object) -> object: ...
