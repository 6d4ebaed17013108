from seedlint.effects import NUMPY, PYTHON, draws, unmeasured

from . import approximation as approximation
from . import bipartite as bipartite
from . import community as community
from . import tournament as tournament
from . import utils as utils

@draws(PYTHON, unless="seed")
def LFR_benchmark_graph(
    n: object,
    tau1: object,
    tau2: object,
    mu: object,
    average_degree: object = None,
    min_degree: object = None,
    max_degree: object = None,
    min_community: object = None,
    max_community: object = None,
    tol: object = 1e-07,
    max_iters: object = 500,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless_value={"method": ("lanczos", "lobpcg")}, unless="seed")
def algebraic_connectivity(
    G: object,
    weight: object = "weight",
    normalized: object = False,
    tol: object = 1e-08,
    method: object = "tracemin_pcg",
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def approximate_current_flow_betweenness_centrality(
    G: object,
    normalized: object = True,
    weight: object = None,
    dtype: object = ...,
    solver: object = "full",
    epsilon: object = 0.5,
    kmax: object = 10000,
    seed: object = None,
    *,
    sample_weight: object = 1,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="seed")
def arf_layout(
    G: object,
    pos: object = None,
    scaling: object = 1,
    a: object = 1.1,
    etol: object = 1e-06,
    dt: object = 0.001,
    max_iter: object = 1000,
    *,
    seed: object = None,
    store_pos_as: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def barabasi_albert_graph(
    n: object,
    m: object,
    seed: object = None,
    initial_graph: object = None,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, when="k", unless="seed")
def betweenness_centrality(
    G: object,
    k: object = None,
    normalized: object = True,
    weight: object = None,
    endpoints: object = False,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"p": (0, 1)})
def binomial_graph(
    n: object,
    p: object,
    seed: object = None,
    directed: object = False,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def configuration_model(
    deg_sequence: object, create_using: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def connected_double_edge_swap(
    G: object, nswap: object = 1, _window_threshold: object = 3, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def connected_watts_strogatz_graph(
    n: object,
    k: object,
    p: object,
    tries: object = 100,
    seed: object = None,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def dense_gnm_random_graph(
    n: object, m: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def directed_configuration_model(
    in_degree_sequence: object,
    out_degree_sequence: object,
    create_using: object = None,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def directed_edge_swap(
    G: object, *, nswap: object = 1, max_tries: object = 100, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def double_edge_swap(
    G: object, nswap: object = 1, max_tries: object = 100, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def dual_barabasi_albert_graph(
    n: object,
    m1: object,
    m2: object,
    p: object,
    seed: object = None,
    initial_graph: object = None,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def duplication_divergence_graph(
    n: object, p: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, when="k", unless="seed")
def edge_betweenness_centrality(
    G: object,
    k: object = None,
    normalized: object = True,
    weight: object = None,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"p": (0, 1)})
def erdos_renyi_graph(
    n: object,
    p: object,
    seed: object = None,
    directed: object = False,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def expected_degree_graph(
    w: object, seed: object = None, selfloops: object = True, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def extended_barabasi_albert_graph(
    n: object,
    m: object,
    p: object,
    q: object,
    seed: object = None,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"p": (0, 1)})
def fast_gnp_random_graph(
    n: object,
    p: object,
    seed: object = None,
    directed: object = False,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless_value={"method": ("lanczos", "lobpcg")}, unless="seed")
def fiedler_vector(
    G: object,
    weight: object = "weight",
    normalized: object = False,
    tol: object = 1e-08,
    method: object = "tracemin_pcg",
    seed: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY)
def display(G: object, canvas: object = None, **kwargs: object) -> object: ...
@draws(NUMPY, unless="pos")
def draw(G: object, pos: object = None, ax: object = None, **kwds: object) -> None: ...
@draws(NUMPY)
def draw_forceatlas2(G: object, **kwargs: object) -> None: ...
@draws(NUMPY, unless="pos")
def draw_networkx(
    G: object, pos: object = None, arrows: object = None, with_labels: object = True, **kwds: object
) -> None: ...
@draws(NUMPY)
def draw_random(G: object, **kwargs: object) -> None: ...
@draws(NUMPY)
def draw_spring(G: object, **kwargs: object) -> None: ...
@draws(NUMPY, unless=("seed", "pos"))
def forceatlas2_layout(
    G: object,
    pos: object = None,
    *,
    max_iter: object = 100,
    jitter_tolerance: object = 1.0,
    scaling_ratio: object = 2.0,
    gravity: object = 1.0,
    distributed_action: object = False,
    strong_gravity: object = False,
    node_mass: object = None,
    node_size: object = None,
    weight: object = None,
    linlog: object = False,
    seed: object = None,
    dim: object = 2,
    store_pos_as: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="seed")
def fruchterman_reingold_layout(
    G: object,
    k: object = None,
    pos: object = None,
    fixed: object = None,
    iterations: object = 50,
    threshold: object = 0.0001,
    weight: object = "weight",
    scale: object = 1,
    center: object = None,
    dim: object = 2,
    seed: object = None,
    store_pos_as: object = None,
    *,
    method: object = "auto",
    gravity: object = 1.0,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def gaussian_random_partition_graph(
    n: object,
    s: object,
    v: object,
    p_in: object,
    p_out: object,
    directed: object = False,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def general_random_intersection_graph(
    n: object, m: object, p: object, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless=("seed", "pos"))
@draws(PYTHON, unless=("seed", "weight"))
def geographical_threshold_graph(
    n: object,
    theta: object,
    dim: object = 2,
    pos: object = None,
    weight: object = None,
    metric: object = None,
    p_dist: object = None,
    seed: object = None,
    *,
    pos_name: object = "pos",
    weight_name: object = "weight",
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def geometric_soft_configuration_graph(
    *,
    beta: object,
    n: object = None,
    gamma: object = None,
    mean_degree: object = None,
    kappas: object = None,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def gn_graph(
    n: object, kernel: object = None, create_using: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def gnc_graph(n: object, create_using: object = None, seed: object = None, **options: object) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"m": 0})
def gnm_random_graph(
    n: object,
    m: object,
    seed: object = None,
    directed: object = False,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"p": (0, 1)})
def gnp_random_graph(
    n: object,
    p: object,
    seed: object = None,
    directed: object = False,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def gnr_graph(
    n: object, p: object, create_using: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, when_value={"strategy": "random_sequential"})
def greedy_color(
    G: object, strategy: object = "largest_first", interchange: object = False, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def strategy_random_sequential(G: object, colors: object, seed: object = None) -> object: ...
@draws(PYTHON, unless="seed")
def joint_degree_graph(joint_degrees: object, seed: object = None, **options: object) -> object: ...
@draws(PYTHON, unless="seed")
def k_random_intersection_graph(
    n: object, m: object, k: object, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def lattice_reference(
    G: object,
    niter: object = 5,
    D: object = None,
    connectivity: object = True,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def maximal_independent_set(
    G: object, nodes: object = None, seed: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless="seed")
def maybe_regular_expander(
    n: object,
    d: object,
    *,
    create_using: object = None,
    max_tries: object = 100,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="seed")
def maybe_regular_expander_graph(
    n: object,
    d: object,
    *,
    create_using: object = None,
    max_tries: object = 100,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"q": 0})
def navigable_small_world_graph(
    n: object,
    p: object = 1,
    q: object = 1,
    r: object = 2,
    dim: object = 2,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def newman_watts_strogatz_graph(
    n: object, k: object, p: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def omega(
    G: object, niter: object = 5, nrand: object = 10, seed: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless="seed")
def panther_similarity(
    G: object,
    source: object,
    k: object = 5,
    path_length: object = 5,
    c: object = 0.5,
    delta: object = 0.1,
    eps: object = None,
    weight: object = "weight",
    seed: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="seed")
def panther_vector_similarity(
    G: object,
    source: object,
    *,
    D: object = 10,
    k: object = 5,
    path_length: object = 5,
    c: object = 0.5,
    delta: object = 0.1,
    eps: object = None,
    weight: object = "weight",
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def partial_duplication_graph(
    N: object,
    n: object,
    p: object,
    q: object,
    seed: object = None,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def planted_partition_graph(
    l: object,
    k: object,
    p_in: object,
    p_out: object,
    seed: object = None,
    directed: object = False,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def powerlaw_cluster_graph(
    n: object, m: object, p: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_clustered_graph(
    joint_degree_sequence: object, create_using: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_cograph(n: object, seed: object = None, **options: object) -> object: ...
@draws(PYTHON, unless="seed")
def random_degree_sequence_graph(
    sequence: object, seed: object = None, tries: object = 10, **options: object
) -> object: ...
@draws(PYTHON, unless=("seed", "pos"))
def random_geometric_graph(
    n: object,
    radius: object,
    dim: object = 2,
    pos: object = None,
    p: object = 2,
    seed: object = None,
    *,
    pos_name: object = "pos",
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def random_internet_as_graph(n: object, seed: object = None, **options: object) -> object: ...
@draws(NUMPY, unless="seed")
def random_k_out_graph(
    n: object, k: object, alpha: object, self_loops: object = True, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_kernel_graph(
    n: object,
    kernel_integral: object,
    kernel_root: object = None,
    seed: object = None,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"n": 0})
def random_labeled_rooted_forest(n: object, *, seed: object = None, **options: object) -> object: ...
@draws(PYTHON, unless="seed")
def random_labeled_rooted_tree(n: object, *, seed: object = None, **options: object) -> object: ...
@draws(PYTHON, unless="seed")
def random_labeled_tree(n: object, *, seed: object = None, **options: object) -> object: ...
@draws(NUMPY, unless="seed")
def random_layout(
    G: object,
    center: object = None,
    dim: object = 2,
    seed: object = None,
    store_pos_as: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def random_lobster(
    n: object, p1: object, p2: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_lobster_graph(
    n: object, p1: object, p2: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_partition_graph(
    sizes: object,
    p_in: object,
    p_out: object,
    seed: object = None,
    directed: object = False,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def random_powerlaw_tree(
    n: object,
    gamma: object = 3,
    seed: object = None,
    tries: object = 100,
    *,
    create_using: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def random_powerlaw_tree_sequence(
    n: object, gamma: object = 3, seed: object = None, tries: object = 100, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_reference(
    G: object, niter: object = 1, connectivity: object = True, seed: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless="seed")
def random_regular_expander_graph(
    n: object,
    d: object,
    *,
    epsilon: object = 0,
    create_using: object = None,
    max_tries: object = 100,
    seed: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def random_regular_graph(
    d: object, n: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_shell_graph(
    constructor: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_spanning_tree(
    G: object, weight: object = None, *, multiplicative: object = True, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed", unless_value={"n": 0})
def random_unlabeled_rooted_forest(
    n: object, *, q: object = None, number_of_forests: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_unlabeled_rooted_tree(
    n: object, *, number_of_trees: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def random_unlabeled_tree(
    n: object, *, number_of_trees: object = None, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def relaxed_caveman_graph(
    l: object, k: object, p: object, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless_value={"normalized": False}, unless="seed")
def rich_club_coefficient(
    G: object, normalized: object = True, Q: object = 100, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def scale_free_graph(
    n: object,
    alpha: object = 0.41,
    beta: object = 0.54,
    gamma: object = 0.05,
    delta_in: object = 0.2,
    delta_out: object = 0,
    seed: object = None,
    initial_graph: object = None,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def sigma(
    G: object, niter: object = 100, nrand: object = 10, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def soft_random_geometric_graph(
    n: object,
    radius: object,
    dim: object = 2,
    pos: object = None,
    p: object = 2,
    p_dist: object = None,
    seed: object = None,
    *,
    pos_name: object = "pos",
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def spanner(
    G: object, stretch: object, weight: object = None, seed: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless_value={"method": ("lanczos", "lobpcg")}, unless="seed")
def spectral_bisection(
    G: object,
    weight: object = "weight",
    normalized: object = False,
    tol: object = 1e-08,
    method: object = "tracemin_pcg",
    seed: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="seed")
def spectral_graph_forge(
    G: object, alpha: object, transformation: object = "identity", seed: object = None, **options: object
) -> object: ...
@draws(NUMPY, unless_value={"method": ("lanczos", "lobpcg")}, unless="seed")
def spectral_ordering(
    G: object,
    weight: object = "weight",
    normalized: object = False,
    tol: object = 1e-08,
    method: object = "tracemin_pcg",
    seed: object = None,
    **options: object,
) -> object: ...
@draws(NUMPY, unless="seed")
def spring_layout(
    G: object,
    k: object = None,
    pos: object = None,
    fixed: object = None,
    iterations: object = 50,
    threshold: object = 0.0001,
    weight: object = "weight",
    scale: object = 1,
    center: object = None,
    dim: object = 2,
    seed: object = None,
    store_pos_as: object = None,
    *,
    method: object = "auto",
    gravity: object = 1.0,
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def stochastic_block_model(
    sizes: object,
    p: object,
    nodelist: object = None,
    seed: object = None,
    directed: object = False,
    selfloops: object = False,
    sparse: object = True,
    **options: object,
) -> object: ...
@draws(PYTHON, unless=("seed", "pos"))
@draws(PYTHON, unless=("seed", "weight"))
def thresholded_random_geometric_graph(
    n: object,
    radius: object,
    theta: object,
    dim: object = 2,
    pos: object = None,
    weight: object = None,
    p: object = 2,
    seed: object = None,
    *,
    pos_name: object = "pos",
    weight_name: object = "weight",
    **options: object,
) -> object: ...
@draws(PYTHON, unless="seed")
def uniform_random_intersection_graph(
    n: object, m: object, p: object, seed: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def watts_strogatz_graph(
    n: object, k: object, p: object, seed: object = None, *, create_using: object = None, **options: object
) -> object: ...
@draws(PYTHON, unless="seed")
def waxman_graph(
    n: object,
    beta: object = 0.4,
    alpha: object = 0.1,
    L: object = None,
    domain: object = ...,
    metric: object = None,
    seed: object = None,
    *,
    pos_name: object = "pos",
    **options: object,
) -> object: ...
@unmeasured("its source")
@draws(PYTHON, unless="seed")
def directed_joint_degree_graph(
    in_degrees: object, out_degrees: object, nkk: object, seed: object = None, **options: object
) -> object: ...
def complete_graph(*args: object, **options: object) -> object: ...
def path_graph(*args: object, **options: object) -> object: ...
def cycle_graph(*args: object, **options: object) -> object: ...
def star_graph(*args: object, **options: object) -> object: ...
def grid_2d_graph(*args: object, **options: object) -> object: ...
def karate_club_graph(*args: object, **options: object) -> object: ...
def pagerank(*args: object, **options: object) -> object: ...
def circular_layout(*args: object, **options: object) -> object: ...

# In more than two dimensions it begins anywhere.
@draws(NUMPY, unless="pos", unless_value={"dim": (1, 2)})
def kamada_kawai_layout(
    G: object,
    dist: object = None,
    pos: object = None,
    weight: object = "weight",
    scale: object = 1,
    center: object = None,
    dim: object = 2,
    **options: object,
) -> object: ...
def shell_layout(*args: object, **options: object) -> object: ...
def spectral_layout(*args: object, **options: object) -> object: ...
def eigenvector_centrality(*args: object, **options: object) -> object: ...
def closeness_centrality(*args: object, **options: object) -> object: ...
def degree_centrality(*args: object, **options: object) -> object: ...
def minimum_spanning_tree(*args: object, **options: object) -> object: ...
def shortest_path(*args: object, **options: object) -> object: ...
def connected_components(*args: object, **options: object) -> object: ...
def hits(*args: object, **options: object) -> object: ...
def adjacency_matrix(*args: object, **options: object) -> object: ...
def to_numpy_array(*args: object, **options: object) -> object: ...
def from_numpy_array(*args: object, **options: object) -> object: ...
def from_pandas_edgelist(*args: object, **options: object) -> object: ...
def density(*args: object, **options: object) -> object: ...
def clustering(*args: object, **options: object) -> object: ...
def average_clustering(*args: object, **options: object) -> object: ...
def transitivity(*args: object, **options: object) -> object: ...
def diameter(*args: object, **options: object) -> object: ...
@draws(NUMPY, unless="seed", lazily=True)
def generate_random_paths(
    G: object,
    sample_size: object,
    path_length: object = 5,
    index_map: object = None,
    weight: object = "weight",
    seed: object = None,
    *,
    source: object = None,
    **options: object,
) -> object: ...
